import type { SnapshotRef } from '../article/snapshot-ref';
import { isSameSnapshot } from '../article/snapshot-ref';
import type { Database, ReadTransaction } from './schema';
import { getSnapshotRecords, getSnapshotRef } from './snapshot-rows';
import { read } from './transaction';

/** What a snapshot of an article is called by now; null where it is gone. */
export async function findNumber(
  tx: ReadTransaction,
  articleId: number,
  wanted: SnapshotRef,
): Promise<number | null> {
  const likely = await getSnapshotRef(tx, articleId, wanted.number);
  if (likely && isSameSnapshot(likely, wanted)) return wanted.number;
  const all = await getSnapshotRecords(tx, articleId);
  return all.find((record) => isSameSnapshot(record, wanted))?.number ?? null;
}

/** As findNumber(), in a transaction of its own. */
export function loadNumber(db: Database, articleId: number, wanted: SnapshotRef): Promise<number | null> {
  return read(db, (tx) => findNumber(tx, articleId, wanted));
}

import type { Snapshot } from '../article/model';
import type { SnapshotRecord, WriteTransaction } from './schema';
import { encodeSnapshot } from './snapshot-codec';
import { putSnapshotRecord } from './snapshot-rows';
import { addToIndex } from './terms';

/** Stores a snapshot and has its words found. @param before all earlier snapshots of the article, oldest first. */
export async function putSnapshot(
  tx: WriteTransaction,
  snapshot: Snapshot,
  before: readonly SnapshotRecord[],
): Promise<void> {
  const record = encodeSnapshot(snapshot, before);
  await putSnapshotRecord(tx, record);
  await addToIndex(tx, snapshot.articleId, record.texts);
}

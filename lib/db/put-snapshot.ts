import type { Snapshot } from '../article/model';
import type { SnapshotRecord, WriteTransaction } from './schema';
import { encodeSnapshot } from './snapshot-codec';
import { addToIndex } from './terms';
import { unpackTexts } from './text-packing';

/** Stores a snapshot and has its words found. @param before all earlier snapshots of the article, oldest first. */
export async function putSnapshot(
  tx: WriteTransaction,
  snapshot: Snapshot,
  before: readonly SnapshotRecord[],
): Promise<void> {
  const record = encodeSnapshot(snapshot, before);
  await tx.objectStore('snapshots').put(record);
  await addToIndex(tx, snapshot.articleId, unpackTexts(record.texts));
}

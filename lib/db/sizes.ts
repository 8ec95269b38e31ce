import { getEditRecords } from './edit-rows';
import type { EditRecord, ReadTransaction, SnapshotRecord } from './schema';
import { getSnapshotRecords } from './snapshot-rows';

/**
 * What records take, in bytes, as well as it can be told from outside: measured in Firefox, a snapshot takes about 200 bytes
 * besides its texts, an article with its watch and indexes 900, and texts half their letters.
 */
const SNAPSHOT_OVERHEAD = 200;
const ARTICLE_OVERHEAD = 900;
const PER_LETTER = 0.5;

export function snapshotBytes({ texts, runs, shape }: SnapshotRecord): number {
  return SNAPSHOT_OVERHEAD + textBytes(texts) + 2 * runs.length + (shape?.length ?? 0);
}

export function textBytes(texts: readonly string[]): number {
  return Math.round(PER_LETTER * texts.reduce((sum, { length }) => sum + length, 0));
}

export function editBytes(record: EditRecord): number {
  return JSON.stringify(record).length;
}

/** Everything that is stored of one article, furniture and word set apart. */
export async function articleBytes(tx: ReadTransaction, articleId: number): Promise<number> {
  const [snapshots, edits, verdicts] = await Promise.all([
    getSnapshotRecords(tx, articleId),
    getEditRecords(tx, articleId),
    tx.objectStore('verdicts').get(articleId),
  ]);
  const texts = snapshots.reduce((sum, record) => sum + snapshotBytes(record), 0);
  const changes = edits.reduce((sum, record) => sum + editBytes(record), 0);
  return ARTICLE_OVERHEAD + texts + changes + (verdicts ? JSON.stringify(verdicts).length : 0);
}

import { ofArticle } from './key-ranges';
import type { EditRecord, ReadTransaction, SnapshotRecord } from './schema';

/**
 * What records take, in bytes, as well as it can be told from outside: measured in Chromium, a snapshot's record takes about 300
 * bytes besides its texts, an article's with its watch and indexes 900.
 */
const SNAPSHOT_OVERHEAD = 300;
const ARTICLE_OVERHEAD = 900;

export function snapshotBytes({ texts, runs, shape }: SnapshotRecord): number {
  return SNAPSHOT_OVERHEAD + texts.length + 2 * runs.length + (shape?.length ?? 0);
}

export function editBytes(record: EditRecord): number {
  return JSON.stringify(record).length;
}

/** Everything that is stored of one article, furniture and word set apart. */
export async function articleBytes(tx: ReadTransaction, articleId: number): Promise<number> {
  const [snapshots, edits, verdicts] = await Promise.all([
    tx.objectStore('snapshots').getAll(ofArticle(articleId)),
    tx.objectStore('edits').getAll(ofArticle(articleId)),
    tx.objectStore('verdicts').get(articleId),
  ]);
  const texts = snapshots.reduce((sum, record) => sum + snapshotBytes(record), 0);
  const changes = edits.reduce((sum, record) => sum + editBytes(record), 0);
  return ARTICLE_OVERHEAD + texts + changes + (verdicts ? JSON.stringify(verdicts).length : 0);
}

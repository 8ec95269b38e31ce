import type { RecordedArticle } from '../article/extras';
import { wishOf } from '../article/watch-steps';
import { decodeArticle } from './article-codec';
import { readEdits, readEditsAsFound } from './edits';
import { getExtras } from './extras';
import type { ArticleRecord, Database, ReadTransaction } from './schema';
import { decodeSnapshots } from './snapshot-codec';
import { getSnapshotRecords } from './snapshot-rows';
import { read } from './transaction';
import { decodeVerdicts } from './verdicts';
import { findWatch } from './watches';

/** Articles read at a time: one by one, waiting for the database takes longer than everything else. */
const BATCH = 20;

/**
 * Everything of each article that an archive holds, the one known longest first. Articles forgotten meanwhile are left out.
 *
 * @param ids of the articles wanted; all of them where absent.
 */
export async function* loadRecorded(
  db: Database,
  ids?: readonly number[],
): AsyncGenerator<RecordedArticle, void, void> {
  const wanted = ids ?? (await read(db, (tx) => tx.objectStore('articles').getAllKeys()));
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const found = await read(db, (tx) => Promise.all(batch.map((id) => readById(tx, id))));
    yield* found.filter((recorded) => recorded !== null);
  }
}

async function readById(tx: ReadTransaction, id: number): Promise<RecordedArticle | null> {
  const record = await tx.objectStore('articles').get(id);
  if (!record) return null;
  const recorded = await readRecorded(tx, record);
  const edits = await readEdits(tx, recorded.article, recorded.snapshots);
  return { ...recorded, edits: edits.toReversed() };
}

/** An article with its edits as they were found, whatever was learned or said since. */
export async function readRecorded(tx: ReadTransaction, record: ArticleRecord): Promise<RecordedArticle> {
  const article = decodeArticle(record);
  const [records, verdicts, extras, watch] = await Promise.all([
    getSnapshotRecords(tx, article.id),
    tx.objectStore('verdicts').get(article.id),
    getExtras(tx, article.id),
    findWatch(tx, article.id),
  ]);
  const snapshots = decodeSnapshots(records);
  const edits = await readEditsAsFound(tx, article.id, snapshots);
  return {
    article,
    snapshots,
    edits: edits.toReversed(),
    verdicts: decodeVerdicts(verdicts),
    ...extras,
    wish: wishOf(watch),
  };
}

import type { ArticleHistory } from '../article/history';
import type { Snapshot } from '../article/model';
import { decodeArticle } from './article-codec';
import { headlinesInCirculation } from './circulation';
import { getDoubts } from './doubts';
import { getEditRecords } from './edit-rows';
import { readAsJudged } from './edits';
import type { Database, ReadTransaction } from './schema';
import { decodeSnapshots } from './snapshot-codec';
import { getSnapshotRecords } from './snapshot-rows';
import { read } from './transaction';
import { decodeVerdicts } from './verdicts';

/** @returns null where there is no such article (any more). */
export function loadHistory(db: Database, articleId: number): Promise<ArticleHistory | null> {
  return read(db, (tx) => readHistory(tx, articleId));
}

/** Histories read at a time: one by one, waiting for the database takes longer than everything else. */
const BATCH = 20;

/** Every article's history, the one known longest first. Articles forgotten meanwhile are left out. */
export async function* loadHistories(db: Database): AsyncGenerator<ArticleHistory, void, void> {
  const ids = await read(db, (tx) => tx.objectStore('articles').getAllKeys());
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const histories = await read(db, (tx) => Promise.all(batch.map((id) => readHistory(tx, id))));
    yield* histories.filter((history) => history !== null);
  }
}

/** All snapshots of an article, oldest first; empty where there is no such article. */
export function loadSnapshots(db: Database, articleId: number): Promise<Snapshot[]> {
  return read(db, async (tx) => decodeSnapshots(await getSnapshotRecords(tx, articleId)));
}

async function readHistory(tx: ReadTransaction, articleId: number): Promise<ArticleHistory | null> {
  // All that needs but the number at once: each answer of the database is waited for longer than it is worked on.
  const [record, records, verdicts, doubts, editRecords] = await Promise.all([
    tx.objectStore('articles').get(articleId),
    getSnapshotRecords(tx, articleId),
    tx.objectStore('verdicts').get(articleId),
    getDoubts(tx, articleId),
    getEditRecords(tx, articleId),
  ]);
  if (!record) return null;
  const snapshots = decodeSnapshots(records);
  const article = decodeArticle(record);
  const edits = await readAsJudged(tx, article.site, editRecords, snapshots);
  return {
    article,
    snapshots,
    edits: edits.reverse(),
    verdicts: decodeVerdicts(verdicts),
    headlinesInCirculation: headlinesInCirculation(doubts, snapshots.at(-1)?.headline),
  };
}

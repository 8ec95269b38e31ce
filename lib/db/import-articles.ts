import { contentHashAtOnce } from '../article/evidence';
import type { RecordedArticle } from '../article/extras';
import type { Compare } from '../article/merge-edits';
import type { MergedHistory } from '../article/merge-histories';
import { mergeHistories } from '../article/merge-histories';
import type { Instant } from '../article/model';
import type { Engine } from './engine';
import { readRecorded } from './read-recorded';
import { recount } from './recount';
import type { ArticleRecord, Database, ReadTransaction, WriteTransaction } from './schema';
import { sha256 } from './sha256';
import { indexArticles } from './terms';
import { read, write } from './transaction';
import { addRecorded, replaceRecorded } from './write-recorded';

/** What an import does, or would do. */
export interface ImportCounts {
  readonly articles: number;
  /** Articles that were not known; known ones to which something is added; known ones to which nothing is. */
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  /** Snapshots that were not known, and those that stand in the store already. */
  readonly snapshots: number;
  readonly repeatedSnapshots: number;
}

export interface ImportOptions {
  /** Stops between two transactions; what is stored by then stays, and the same import later adds the rest. */
  readonly signal?: AbortSignal;
  /** Called after each transaction. */
  readonly onProgress?: (counts: ImportCounts) => void;
}

const NOTHING: ImportCounts = {
  articles: 0,
  added: 0,
  merged: 0,
  unchanged: 0,
  snapshots: 0,
  repeatedSnapshots: 0,
};

/** A transaction takes this many articles, fewer where they are long: others have to be let in between. */
const BATCH_ARTICLES = 40;
const BATCH_CHARACTERS = 2_000_000;

/**
 * What an import would do; nothing is stored.
 *
 * @throws StorageError, an error of `articles`, or the signal's reason
 */
export function planImport(
  db: Database,
  articles: AsyncIterable<RecordedArticle>,
  options: ImportOptions = {},
): Promise<ImportCounts> {
  const noCompare: Compare = () => ({ changes: [], disclosed: false });
  return inBatches(articles, options, (batch) =>
    read(db, async (tx) => {
      const planOne = async (incoming: RecordedArticle) => {
        const known = await findKnown(tx, incoming);
        return known ? countMerged(await mergeWith(tx, known, incoming, noCompare)) : countAdded(incoming);
      };
      return Promise.all(batch.map(planOne));
    }),
  );
}

/**
 * Stores articles from an archive: new ones as they are, known ones merged. Read the archive to its end before (planImport
 * does), so that a bad file changes nothing.
 *
 * @throws StorageError, an error of `articles`, or the signal's reason; the transactions before it stay
 */
export function importArticles(
  db: Database,
  articles: AsyncIterable<RecordedArticle>,
  engine: Engine,
  now: Instant,
  options: ImportOptions = {},
): Promise<ImportCounts> {
  return inBatches(articles, options, (batch) =>
    write(db, async (tx) => {
      // All at once: they have nothing to do with each other, and most of the time is waiting for the database.
      const done = await Promise.all(batch.map((incoming) => importOne(tx, incoming, engine, now)));
      await indexArticles(
        tx,
        done.flatMap(({ id }) => id ?? []),
      );
      return done.map(({ count }) => count);
    }),
  );
}

/** @returns the id of the article where it has changed, null where it has not. */
async function importOne(
  tx: WriteTransaction,
  incoming: RecordedArticle,
  engine: Engine,
  now: Instant,
): Promise<{ readonly id: number | null; readonly count: ImportCounts }> {
  const known = await findKnown(tx, incoming);
  if (!known) {
    const id = await addRecorded(tx, withOwnHashes(incoming), engine.schedule, now);
    return { id, count: countAdded(incoming) };
  }
  const { language } = incoming.article;
  const merged = await mergeWith(tx, known, incoming, (earlier, later) =>
    engine.compare(earlier, later, { language }),
  );
  if (merged.isChanged) {
    await replaceRecorded(tx, merged.recorded);
    if (merged.added > 0) await startAnew(tx, known, merged);
    await recount(tx, merged.recorded.article.id, engine);
  }
  return { id: merged.isChanged ? merged.recorded.article.id : null, count: countMerged(merged) };
}

function findKnown(tx: ReadTransaction, { article }: RecordedArticle): Promise<ArticleRecord | undefined> {
  return tx.objectStore('articles').index('canonicalUrl').get(article.canonicalUrl);
}

async function mergeWith(
  tx: ReadTransaction,
  record: ArticleRecord,
  incoming: RecordedArticle,
  compare: Compare,
): Promise<MergedHistory> {
  return mergeHistories(await readRecorded(tx, record), withOwnHashes(incoming), compare);
}

/**
 * Other snapshots are the latest now: what the server sends is looked at afresh, and what was doubtful is forgotten. What
 * refers to snapshots by number follows them.
 */
async function startAnew(
  tx: WriteTransaction,
  { id = 0 }: ArticleRecord,
  merged: MergedHistory,
): Promise<void> {
  const watch = await tx.objectStore('watches').get(id);
  if (watch) await tx.objectStore('watches').put({ ...watch, lanes: null, needsBaseline: true });
  await tx.objectStore('doubts').delete(id);
  await tx.objectStore('furniture').delete(id);
  const alerts = await tx.objectStore('alerts').get(id);
  if (!alerts) return;
  const passages = alerts.passages.map((passage) => ({
    ...passage,
    snapshot: merged.numbers.get(passage.snapshot) ?? passage.snapshot,
  }));
  await tx.objectStore('alerts').put({ ...alerts, passages });
}

async function inBatches(
  articles: AsyncIterable<RecordedArticle>,
  { signal, onProgress }: ImportOptions,
  work: (batch: readonly RecordedArticle[]) => Promise<readonly ImportCounts[]>,
): Promise<ImportCounts> {
  let total = NOTHING;
  const settle = async (batch: readonly RecordedArticle[]) => {
    signal?.throwIfAborted();
    total = (await work(batch)).reduce(sum, total);
    onProgress?.(total);
  };
  let batch: RecordedArticle[] = [];
  let characters = 0;
  for await (const article of articles) {
    batch.push(article);
    characters += lengthOf(article);
    if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
    await settle(batch);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await settle(batch);
  return total;
}

/** A hash in a file may be anything: snapshots are told apart by their text. */
function withOwnHashes(recorded: RecordedArticle): RecordedArticle {
  const snapshots = recorded.snapshots.map((snapshot) => {
    const contentHash = contentHashAtOnce(snapshot, sha256);
    return contentHash === snapshot.contentHash ? snapshot : { ...snapshot, contentHash };
  });
  return { ...recorded, snapshots };
}

function lengthOf({ snapshots }: RecordedArticle): number {
  const sentences = snapshots.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function countAdded({ snapshots }: RecordedArticle): ImportCounts {
  return { ...NOTHING, articles: 1, added: 1, snapshots: snapshots.length };
}

function countMerged({ added, repeated, isChanged }: MergedHistory): ImportCounts {
  const [merged, unchanged] = isChanged ? [1, 0] : [0, 1];
  return { ...NOTHING, articles: 1, merged, unchanged, snapshots: added, repeatedSnapshots: repeated };
}

function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    articles: one.articles + other.articles,
    added: one.added + other.added,
    merged: one.merged + other.merged,
    unchanged: one.unchanged + other.unchanged,
    snapshots: one.snapshots + other.snapshots,
    repeatedSnapshots: one.repeatedSnapshots + other.repeatedSnapshots,
  };
}

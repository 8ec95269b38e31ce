import { contentHash } from '../article/content-hash';
import type { RecordedArticle } from '../article/extras';
import type { ImportCounts } from '../article/import-counts';
import { countAdded, countMerged, NO_COUNTS, sum } from '../article/import-counts';
import type { Compare } from '../article/merge-edits';
import type { MergedHistory } from '../article/merge-histories';
import { mergeHistories } from '../article/merge-histories';
import type { Instant } from '../article/model';
import type { Engine } from './engine';
import type { Arriving } from './find-moved';
import { findMoved } from './find-moved';
import { putFirstTexts } from './first-texts';
import { readRecorded } from './read-recorded';
import { recount } from './recount';
import type { ArticleRecord, Database, ReadTransaction, WriteTransaction } from './schema';
import { digest } from './sha256';
import { textsOf } from './snapshot-codec';
import { indexTexts } from './terms';
import { read, write } from './transaction';
import { findWatch, heedWish, putWatch } from './watches';
import type { Stored } from './write-recorded';
import { addRecorded, replaceRecorded } from './write-recorded';

export interface ImportOptions {
  /** Stops between two transactions; what is stored by then stays, and the same import later adds the rest. */
  readonly signal?: AbortSignal;
  /** Called after each transaction. */
  readonly onProgress?: (counts: ImportCounts) => void;
}

/** A transaction takes this many articles, fewer where they are long: others have to be let in between. */
const BATCH_ARTICLES = 128;
const BATCH_CHARACTERS = 4_000_000;

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
  const planOne = async (tx: ReadTransaction, incoming: Arriving) => {
    const known = await findKnown(tx, incoming);
    return known ? countMerged(await mergeWith(tx, known, incoming, noCompare)) : countAdded(incoming);
  };
  return inBatches(findMoved(db, articles), options, async (batch) => {
    const known = await read(db, (tx) => Promise.all(batch.map((incoming) => findKnown(tx, incoming))));
    // What is new is counted only.
    const hashed = await Promise.all(batch.map((one, at) => (known[at] ? withOwnHashes(one) : one)));
    return read(db, (tx) => Promise.all(hashed.map((incoming) => planOne(tx, incoming))));
  });
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
  return inBatches(findMoved(db, articles), options, async (batch) => {
    const hashed = await Promise.all(batch.map(withOwnHashes));
    return write(db, async (tx) => {
      // All at once: they have nothing to do with each other, and most of the time is waiting for the database.
      const done = await Promise.all(hashed.map((incoming) => importOne(tx, incoming, engine, now)));
      await putFirstTexts(tx, new Map(done.flatMap(({ firstTexts }) => [...firstTexts])));
      await Promise.all(done.map(({ merged }) => merged && settleMerged(tx, merged, { engine, now })));
      await indexTexts(tx, new Map(done.flatMap(({ changed }) => changed)));
      return done.map(({ count }) => count);
    });
  });
}

interface Imported {
  /** Id and texts of the article where it has changed, nothing where it has not. */
  readonly changed: readonly [id: number, texts: Iterable<string>][];
  /** Still to be stored: articles share their records. */
  readonly firstTexts: Stored['firstTexts'];
  /** Null where nothing is to be settled once all texts are stored. */
  readonly merged: MergedHistory | null;
  readonly count: ImportCounts;
}

async function importOne(
  tx: WriteTransaction,
  incoming: Arriving,
  engine: Engine,
  now: Instant,
): Promise<Imported> {
  const known = await findKnown(tx, incoming);
  if (!known) {
    const { id, firstTexts } = await addRecorded(tx, incoming, engine.schedule, now);
    const changed = [[id, textsOfAll(incoming)] as [number, Set<string>]];
    return { changed, firstTexts, merged: null, count: countAdded(incoming) };
  }
  const { language } = incoming.article;
  const merged = await mergeWith(tx, known, incoming, (earlier, later) =>
    engine.compare(earlier, later, { language }),
  );
  const count = countMerged(merged);
  if (!merged.isChanged) return { changed: [], firstTexts: new Map(), merged: null, count };
  const { id, firstTexts } = await replaceRecorded(tx, merged.recorded);
  return { changed: [[id, textsOfAll(merged.recorded)]], firstTexts, merged, count };
}

/** What follows from other snapshots, once they are all stored. */
async function settleMerged(
  tx: WriteTransaction,
  merged: MergedHistory,
  { engine, now }: { readonly engine: Engine; readonly now: Instant },
): Promise<void> {
  const { article, wish } = merged.recorded;
  if (merged.added > 0) await startAnew(tx, article.id, merged);
  await heedWish(tx, article, wish, { engine, now });
  await recount(tx, article.id, engine);
}

/** Each text once: snapshots of one article have most of them in common. */
function textsOfAll({ snapshots }: RecordedArticle): Set<string> {
  return new Set(snapshots.flatMap(textsOf));
}

async function findKnown(
  tx: ReadTransaction,
  { article, knownAs }: Arriving,
): Promise<ArticleRecord | undefined> {
  const index = tx.objectStore('articles').index('canonicalUrl');
  return (await index.get(article.canonicalUrl)) ?? (knownAs ? index.get(knownAs) : undefined);
}

async function mergeWith(
  tx: ReadTransaction,
  record: ArticleRecord,
  incoming: RecordedArticle,
  compare: Compare,
): Promise<MergedHistory> {
  return mergeHistories(await readRecorded(tx, record), incoming, compare);
}

/**
 * Other snapshots are the latest now: what the server sends is looked at afresh, and what was doubtful is forgotten. What
 * refers to snapshots by number follows them.
 */
async function startAnew(tx: WriteTransaction, id: number, merged: MergedHistory): Promise<void> {
  const watch = await findWatch(tx, id);
  if (watch) await putWatch(tx, { ...watch, lanes: null, needsBaseline: true });
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

/** Works batch by batch; while one is stored the next is read. */
async function inBatches(
  articles: AsyncIterable<Arriving>,
  { signal, onProgress }: ImportOptions,
  work: (batch: readonly Arriving[]) => Promise<readonly ImportCounts[]>,
): Promise<ImportCounts> {
  let total = NO_COUNTS;
  const settle = async (batch: readonly RecordedArticle[]) => {
    total = (await work(batch)).reduce(sum, total);
    onProgress?.(total);
  };
  let storing = Promise.resolve();
  try {
    for await (const batch of batchesOf(articles)) {
      await storing;
      signal?.throwIfAborted();
      storing = settle(batch);
      // It is awaited before the next one, and at the end; until then nobody listens.
      storing.catch(() => {});
    }
  } finally {
    await storing;
  }
  return total;
}

async function* batchesOf(
  articles: AsyncIterable<Arriving>,
): AsyncGenerator<readonly Arriving[], void, void> {
  let batch: Arriving[] = [];
  let characters = 0;
  for await (const article of articles) {
    batch.push(article);
    characters += lengthOf(article);
    if (batch.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A hash in a file may be anything: snapshots are told apart by their text. */
async function withOwnHashes(recorded: Arriving): Promise<Arriving> {
  const snapshots = recorded.snapshots.map(async (snapshot) => {
    const hash = await contentHash(snapshot, digest);
    return hash === snapshot.contentHash ? snapshot : { ...snapshot, contentHash: hash };
  });
  return { ...recorded, snapshots: await Promise.all(snapshots) };
}

function lengthOf({ snapshots }: RecordedArticle): number {
  let length = 0;
  for (const { blocks } of snapshots)
    for (const { sentences } of blocks) for (const sentence of sentences) length += sentence.length;
  return length;
}

import { keyHash } from '../article/key-hash';
import { indexTermsOf } from '../article/search-terms';
import type { TermSet, TermSets } from '../article/term-set';
import { makeTermSets, mayHave, PARTITIONS, partitionOf } from '../article/term-set';
import type { Database, ReadTransaction, TermsRecord, WriteTransaction } from './schema';
import { getSnapshotRecords } from './snapshot-rows';
import { read, write } from './transaction';

/**
 * The search index: per article the words that ever stood in it, as eight sets. The sets of 64 neighbouring ids lie in eight
 * records of about 6 kB: a search for one word reads an eighth of the index, and storing a snapshot writes eight records.
 */
const CHUNK_SIZE = 64;

const chunkOf = (articleId: number) => Math.floor(articleId / CHUNK_SIZE);
const ALL_PARTITIONS = Array.from({ length: PARTITIONS }, (_, partition) => partition);

/** Brings the index up to date with texts that an article has got. Nothing is written where it knows all their words. */
export async function addToIndex(
  tx: WriteTransaction,
  articleId: number,
  texts: readonly string[],
): Promise<void> {
  const chunks = await getChunks(tx, chunkOf(articleId));
  const known = chunks.map((record) => setsOf(record).get(articleId));
  const isKnown = [...indexTermsOf(texts)].map(keyHash).every((hash) => {
    const set = known[partitionOf(hash)];
    return set && mayHave(set, hash);
  });
  if (!isKnown) await indexArticles(tx, [articleId]);
}

/** Indexes articles by all the texts that they have in the store. */
export async function indexArticles(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  const texts = await Promise.all(articleIds.map(async (id) => [id, await textsOfArticle(tx, id)] as const));
  // One that was erased meanwhile has none.
  await indexTexts(tx, new Map(texts.filter(([, all]) => all.length > 0)));
}

/** Indexes articles by all their texts, which the caller has just stored. */
export async function indexTexts(
  tx: WriteTransaction,
  textsByArticle: ReadonlyMap<number, Iterable<string>>,
): Promise<void> {
  const sets = Array.from(textsByArticle, ([id, texts]) => [id, makeTermSets(indexTermsOf(texts))] as const);
  await putSets(tx, new Map(sets));
}

/** Takes articles out of the index. */
export async function removeFromIndex(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  await putSets(tx, new Map(articleIds.map((id) => [id, null])));
}

async function textsOfArticle(tx: ReadTransaction, articleId: number): Promise<string[]> {
  return (await getSnapshotRecords(tx, articleId)).flatMap(({ texts }) => texts);
}

function getChunks(tx: ReadTransaction, chunk: number): Promise<(TermsRecord | undefined)[]> {
  return Promise.all(ALL_PARTITIONS.map((partition) => tx.objectStore('terms').get([partition, chunk])));
}

/** A chunk is read and written once, however many of its articles change. */
async function putSets(tx: WriteTransaction, changed: ReadonlyMap<number, TermSets | null>): Promise<void> {
  for (const [chunk, entries] of Map.groupBy(changed, ([id]) => chunkOf(id))) {
    const records = await getChunks(tx, chunk);
    await Promise.all(
      records.map((record, partition) => {
        const sets = setsOf(record);
        for (const [id, made] of entries) setOrDelete(sets, id, made?.[partition]);
        return putRecord(tx, partition, chunk, sets);
      }),
    );
  }
}

function setOrDelete(sets: Map<number, TermSet>, id: number, set: TermSet | undefined): void {
  if (set) sets.set(id, set);
  else sets.delete(id);
}

async function putRecord(
  tx: WriteTransaction,
  partition: number,
  chunk: number,
  sets: ReadonlyMap<number, TermSet>,
): Promise<void> {
  const store = tx.objectStore('terms');
  if (sets.size === 0) return store.delete([partition, chunk]);
  const lengths = Array.from(sets.values(), ({ length }) => length);
  const joined = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const set of sets.values()) {
    joined.set(set, at);
    at += set.length;
  }
  await store.put({ partition, chunk, articles: [...sets.keys()], lengths, sets: joined });
}

function setsOf(record: TermsRecord | undefined): Map<number, TermSet> {
  const sets = new Map<number, TermSet>();
  if (record)
    eachSet(record, (id, start, length) => sets.set(id, record.sets.subarray(start, start + length)));
  return sets;
}

/** Calls `see` with where each article's set lies in the record. */
function eachSet(
  { articles, lengths }: TermsRecord,
  see: (articleId: number, start: number, length: number) => void,
): void {
  let start = 0;
  articles.forEach((id, place) => {
    const length = lengths[place] ?? 0;
    see(id, start, length);
    start += length;
  });
}

/**
 * Articles that may have all terms, the last first read first. Articles that are not indexed yet may have anything.
 */
export async function findCandidates(tx: ReadTransaction, terms: readonly string[]): Promise<number[]> {
  const byPartition = Map.groupBy(terms.map(keyHash), partitionOf);
  const [ids, ...excluded] = await Promise.all([
    tx.objectStore('articles').getAllKeys(),
    ...Array.from(byPartition, ([partition, hashes]) => findWithout(tx, partition, hashes)),
  ]);
  return ids.filter((id) => excluded.every((without) => !without.has(id))).reverse();
}

/** Articles that lack one of the terms, all of one partition. */
async function findWithout(
  tx: ReadTransaction,
  partition: number,
  hashes: readonly number[],
): Promise<ReadonlySet<number>> {
  const ofPartition = IDBKeyRange.bound([partition], [partition, []]);
  const records = await tx.objectStore('terms').getAll(ofPartition);
  const without = new Set<number>();
  for (const record of records) {
    eachSet(record, (id, start, length) => {
      if (!hashes.every((hash) => mayHave(record.sets, hash, start, length))) without.add(id);
    });
  }
  return without;
}

/** Articles indexed in one transaction: enough to be quick, few enough to let others in between. */
const BATCH = 40;

/**
 * Indexes articles of before there was an index. Search finds them without, only more slowly.
 *
 * @returns how many there were.
 * @throws StorageError, or the signal's reason
 */
export async function completeIndex(db: Database, signal?: AbortSignal): Promise<number> {
  const missing = await read(db, async (tx) => {
    const first = await tx.objectStore('terms').getAll(IDBKeyRange.bound([0], [0, []]));
    const indexed = new Set(first.flatMap(({ articles }) => articles));
    return (await tx.objectStore('articles').getAllKeys()).filter((id) => !indexed.has(id));
  });
  for (let at = 0; at < missing.length; at += BATCH) {
    signal?.throwIfAborted();
    await write(db, (tx) => indexArticles(tx, missing.slice(at, at + BATCH)));
  }
  return missing.length;
}

import { keyHash } from '../article/key-hash';
import { indexTermsOf } from '../article/search-terms';
import type { TermSet } from '../article/term-set';
import { makeTermSet, mayHaveAll } from '../article/term-set';
import { ofArticle } from './key-ranges';
import type { Database, ReadTransaction, TermsRecord, WriteTransaction } from './schema';
import { unpackTexts } from './text-packing';
import { read, write } from './transaction';

/**
 * The search index: per article the set of all words that ever stood in it. Sets of 64 neighbouring ids lie in one record, so
 * that a search reads few records and storing a snapshot writes one of about 40 kB.
 */
const CHUNK_SIZE = 64;

const chunkOf = (articleId: number) => Math.floor(articleId / CHUNK_SIZE);

/** Brings the index up to date with texts that an article has got. Nothing is written where it knows all their words. */
export async function addToIndex(
  tx: WriteTransaction,
  articleId: number,
  texts: readonly string[],
): Promise<void> {
  const known = setsOf(await tx.objectStore('terms').get(chunkOf(articleId))).get(articleId);
  const hashes = [...termsIn(texts)].map(keyHash);
  if (!known || !mayHaveAll(known, hashes)) await indexArticles(tx, [articleId]);
}

/** Indexes articles by all the texts that they have in the store. */
export async function indexArticles(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  const sets = new Map<number, TermSet | null>();
  for (const id of articleIds) sets.set(id, await makeSet(tx, id));
  await putSets(tx, sets);
}

/** Takes articles out of the index. */
export async function removeFromIndex(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  await putSets(tx, new Map(articleIds.map((id) => [id, null])));
}

async function makeSet(tx: ReadTransaction, articleId: number): Promise<TermSet | null> {
  const records = await tx.objectStore('snapshots').getAll(ofArticle(articleId));
  const texts = records.flatMap((record) => unpackTexts(record.texts));
  return texts.length === 0 ? null : makeTermSet(termsIn(texts));
}

function termsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(indexTermsOf));
}

/** A chunk is read and written once, however many of its articles change. */
async function putSets(tx: WriteTransaction, changed: ReadonlyMap<number, TermSet | null>): Promise<void> {
  const store = tx.objectStore('terms');
  for (const [chunk, entries] of Map.groupBy(changed, ([id]) => chunkOf(id))) {
    const sets = setsOf(await store.get(chunk));
    for (const [id, set] of entries) {
      if (set) sets.set(id, set);
      else sets.delete(id);
    }
    if (sets.size > 0) await store.put(recordOf(chunk, sets));
    else await store.delete(chunk);
  }
}

function setsOf(record: TermsRecord | undefined): Map<number, TermSet> {
  const sets = new Map<number, TermSet>();
  let at = 0;
  record?.articles.forEach((id, place) => {
    const length = record.lengths[place] ?? 0;
    sets.set(id, record.sets.subarray(at, at + length));
    at += length;
  });
  return sets;
}

function recordOf(chunk: number, sets: ReadonlyMap<number, TermSet>): TermsRecord {
  const lengths = Array.from(sets.values(), ({ length }) => length);
  const joined = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const set of sets.values()) {
    joined.set(set, at);
    at += set.length;
  }
  return { chunk, articles: [...sets.keys()], lengths, sets: joined };
}

/**
 * Articles that may have all terms, the last first read first. Articles that are not indexed yet may have anything.
 */
export async function findCandidates(tx: ReadTransaction, terms: readonly string[]): Promise<number[]> {
  const [chunks, ids] = await Promise.all([
    tx.objectStore('terms').getAll(),
    tx.objectStore('articles').getAllKeys(),
  ]);
  const hashes = terms.map(keyHash);
  const sets = new Map(chunks.flatMap((record) => [...setsOf(record)]));
  return ids
    .filter((id) => {
      const set = sets.get(id);
      return !set || mayHaveAll(set, hashes);
    })
    .reverse();
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
    const indexed = new Set((await tx.objectStore('terms').getAll()).flatMap(({ articles }) => articles));
    return (await tx.objectStore('articles').getAllKeys()).filter((id) => !indexed.has(id));
  });
  for (let at = 0; at < missing.length; at += BATCH) {
    signal?.throwIfAborted();
    await write(db, (tx) => indexArticles(tx, missing.slice(at, at + BATCH)));
  }
  return missing.length;
}

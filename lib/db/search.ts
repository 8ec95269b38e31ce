import type { Article, Instant } from '../article/model';
import type { Query } from '../article/search-terms';
import { findPhrase, parseQuery, queryTerms } from '../article/search-terms';
import { decodeArticle } from './article-codec';
import { ofSite } from './key-ranges';
import type { Database, ReadTransaction, SnapshotRecord } from './schema';
import { getSnapshotRecords } from './snapshot-rows';
import { findCandidates } from './terms';
import { decodeRuns } from './text-runs';
import { read } from './transaction';

/** Where a search looks and how far it goes. */
export interface SearchOptions {
  /** As in Article.site; everywhere where absent. */
  readonly site?: string;
  /** Snapshots captured from this instant on, and before that one. */
  readonly from?: Instant;
  readonly before?: Instant;
  /** Goes on where an earlier search has stopped: its `next`. */
  readonly after?: number;
  /** Articles wanted at a time; 30 where absent. */
  readonly limit?: number;
}

/** A text with what was searched for. */
export interface Excerpt {
  readonly text: string;
  /** Start and end of each place, in order, none overlapping. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** Numbers of the snapshots it stands in. */
  readonly snapshots: readonly number[];
  readonly isInLatest: boolean;
}

export interface SearchHit {
  readonly article: Article;
  /** Numbers of the snapshots that have all that was searched for. */
  readonly snapshots: readonly number[];
  /** At most five, those that are no longer in the article first. */
  readonly excerpts: readonly Excerpt[];
}

export interface SearchResult {
  /** The article first read last stands first. */
  readonly hits: readonly SearchHit[];
  /** Where to go on; null where everything was looked through. */
  readonly next: number | null;
}

const MOST_EXCERPTS = 5;
const DEFAULT_LIMIT = 30;
/** Articles looked through in one go, so that a search for words that stand everywhere but never together answers too. */
const MOST_READ = 100;
const BATCH = 20;

/**
 * Searches all text ever stored, earlier wordings included: every word and every phrase in quotation marks must stand in
 * one and the same snapshot. Case and accents do not matter; words count as a whole. Nothing is found for no words.
 *
 * @throws StorageError
 */
export async function searchTexts(
  db: Database,
  typed: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const query = parseQuery(typed);
  if (!query) return { hits: [], next: null };
  return read(db, async (tx) => {
    const candidates = await candidatesOf(tx, query, options);
    const { limit = DEFAULT_LIMIT } = options;
    const hits: SearchHit[] = [];
    let at = 0;
    while (at < Math.min(candidates.length, MOST_READ) && hits.length < limit) {
      const batch = candidates.slice(at, at + Math.min(BATCH, limit - hits.length));
      const found = await Promise.all(batch.map((id) => lookThrough(tx, id, query, options)));
      hits.push(...found.filter((hit) => hit !== null));
      at += batch.length;
    }
    return { hits, next: at < candidates.length ? (candidates[at - 1] ?? null) : null };
  });
}

async function candidatesOf(
  tx: ReadTransaction,
  query: Query,
  { site, after }: SearchOptions,
): Promise<number[]> {
  const found = await findCandidates(tx, queryTerms(query));
  const left = after === undefined ? found : found.filter((id) => id < after);
  if (site === undefined) return left;
  const ofThisSite = new Set(await tx.objectStore('articles').index('site').getAllKeys(ofSite(site)));
  return left.filter((id) => ofThisSite.has(id));
}

async function lookThrough(
  tx: ReadTransaction,
  articleId: number,
  query: Query,
  options: SearchOptions,
): Promise<SearchHit | null> {
  const records = await getSnapshotRecords(tx, articleId);
  const texts = records.flatMap((record) => record.texts);
  const places = query.map((phrase) => placesOf(texts, phrase));
  if (places.some(({ size }) => size === 0)) return null;
  const numbers = texts.map((_, number) => number);
  const standing = records.map((record) => new Set(decodeRuns(record.runs, numbers)));
  const matching = records.filter(
    (record, at) => isWithin(record, options) && places.every((found) => intersects(found, standing[at])),
  );
  if (matching.length === 0) return null;
  const article = await tx.objectStore('articles').get(articleId);
  if (!article) return null;
  const isMatching = new Set(matching);
  const within = records.flatMap((record, at) =>
    isMatching.has(record) ? [{ number: record.number, texts: standing[at] ?? new Set<number>() }] : [],
  );
  const latest = standing.at(-1) ?? new Set<number>();
  return {
    article: decodeArticle(article),
    snapshots: matching.map(({ number }) => number),
    excerpts: excerptsOf(texts, places, within, latest),
  };
}

type Places = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/** Where a phrase stands, by the number of the text. */
function placesOf(texts: readonly string[], phrase: readonly string[]): Places {
  return new Map(
    texts.flatMap((text, number) => {
      const ranges = findPhrase(text, phrase);
      return ranges.length > 0 ? [[number, ranges] as const] : [];
    }),
  );
}

function intersects(places: Places, standing: ReadonlySet<number> | undefined): boolean {
  return Array.from(places.keys()).some((number) => standing?.has(number));
}

function isWithin({ capturedAt }: SnapshotRecord, { from, before }: SearchOptions): boolean {
  return (from === undefined || capturedAt >= from) && (before === undefined || capturedAt < before);
}

function excerptsOf(
  texts: readonly string[],
  places: readonly Places[],
  within: readonly { readonly number: number; readonly texts: ReadonlySet<number> }[],
  latest: ReadonlySet<number>,
): Excerpt[] {
  const numbers = [...new Set(places.flatMap((found) => [...found.keys()]))];
  const excerpts = numbers.map((number): Excerpt & { readonly found: number } => ({
    text: texts[number] ?? '',
    ranges: joined(places.flatMap((found) => found.get(number) ?? [])),
    snapshots: within.filter((snapshot) => snapshot.texts.has(number)).map((snapshot) => snapshot.number),
    isInLatest: latest.has(number),
    found: places.filter((found) => found.has(number)).length,
  }));
  return excerpts
    .filter(({ snapshots }) => snapshots.length > 0)
    .sort((one, other) => other.found - one.found || Number(one.isInLatest) - Number(other.isInLatest))
    .slice(0, MOST_EXCERPTS)
    .map(({ found: _found, ...excerpt }) => excerpt);
}

/** In order, overlapping ones as one. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const sorted = ranges.toSorted(([one], [other]) => one - other);
  return sorted.reduce<[number, number][]>((done, [start, end]) => {
    const last = done.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else done.push([start, end]);
    return done;
  }, []);
}

import type { Instant } from '../article/model';
import { eraseRecords, forgetKnowledge } from './erase';
import { ofSite } from './key-ranges';
import type { ArticleRecord, Database, ReadTransaction } from './schema';
import { articleBytes } from './sizes';
import { read, write } from './transaction';

/** Which articles: all that fulfil every member that is there. */
export interface ErasureRange {
  /** As in Article.site. */
  readonly site?: string;
  /** Last read at or after this instant, and before that one. */
  readonly from?: Instant;
  readonly before?: Instant;
}

/** What an erasure would take. */
export interface ErasurePlan {
  readonly range: ErasureRange;
  readonly articles: readonly number[];
  readonly snapshots: number;
  /** Estimated. */
  readonly bytes: number;
}

/** Nothing is erased. @throws StorageError */
export async function planErasure(db: Database, range: ErasureRange): Promise<ErasurePlan> {
  const articles = await read(db, (tx) => findArticles(tx, range));
  let snapshots = 0;
  let bytes = 0;
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    await read(db, async (tx) => {
      const records = await Promise.all(batch.map((id) => tx.objectStore('articles').get(id)));
      const sizes = await Promise.all(batch.map((id) => articleBytes(tx, id)));
      snapshots += records.reduce((sum, record) => sum + (record?.snapshotCount ?? 0), 0);
      bytes += sizes.reduce((sum, size) => sum + size, 0);
    });
  }
  return { range, articles, snapshots, bytes };
}

/**
 * Erases the articles of a plan, a few at a time. What was read since and is out of its range now stays. With a site as a
 * whole goes what was learned and said there.
 *
 * @throws StorageError, or the signal's reason
 */
export async function erasePlanned(
  db: Database,
  { range, articles }: Pick<ErasurePlan, 'range' | 'articles'>,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<void> {
  for (let at = 0; at < articles.length; at += BATCH) {
    options.signal?.throwIfAborted();
    await write(db, async (tx) => {
      const batch = articles.slice(at, at + BATCH);
      const records = await Promise.all(batch.map((id) => tx.objectStore('articles').get(id)));
      const isMeant = records.map((record) => record !== undefined && isWithin(record, range));
      await eraseRecords(
        tx,
        batch.filter((_, place) => isMeant[place]),
      );
    });
    options.onProgress?.(Math.min(at + BATCH, articles.length));
  }
  const { site, from, before } = range;
  if (site !== undefined && from === undefined && before === undefined)
    await write(db, (tx) => forgetKnowledge(tx, site));
}

function isWithin({ lastReadAt }: ArticleRecord, { from, before }: ErasureRange): boolean {
  return (from === undefined || lastReadAt >= from) && (before === undefined || lastReadAt < before);
}

const BATCH = 50;

async function findArticles(tx: ReadTransaction, { site, from, before }: ErasureRange): Promise<number[]> {
  const articles = tx.objectStore('articles');
  const lower = from ?? Number.NEGATIVE_INFINITY;
  const upper = before ?? Number.POSITIVE_INFINITY;
  if (lower >= upper) return [];
  const read = IDBKeyRange.bound(lower, upper, false, true);
  const inTime = await articles.index('lastReadAt').getAllKeys(read);
  if (site === undefined) return inTime;
  const onSite = new Set(await articles.index('site').getAllKeys(ofSite(site)));
  return inTime.filter((id) => onSite.has(id));
}

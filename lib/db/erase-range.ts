import type { Instant } from '../article/model';
import { eraseArticles } from './erase';
import { ofSite } from './key-ranges';
import type { Database, ReadTransaction } from './schema';
import { articleBytes } from './sizes';
import { read } from './transaction';

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
  return { articles, snapshots, bytes };
}

/** Erases the articles of a plan, a few at a time. @throws StorageError, or the signal's reason */
export async function erasePlanned(
  db: Database,
  { articles }: Pick<ErasurePlan, 'articles'>,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<void> {
  for (let at = 0; at < articles.length; at += BATCH) {
    options.signal?.throwIfAborted();
    await eraseArticles(db, articles.slice(at, at + BATCH));
    options.onProgress?.(Math.min(at + BATCH, articles.length));
  }
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

import type { Article } from '../article/model';
import { decodeArticle } from './article-codec';
import { ofSite } from './key-ranges';
import type { ArticleRecord, Database, ReadTransaction } from './schema';
import { read } from './transaction';

/** Order of a list of articles, the latest first; by site in alphabetical order, within a site the last read first. */
export type ArticleOrder = 'changed' | 'read' | 'site';

export interface ListOptions {
  /** `changed` puts the articles that never changed last, the last read of them first. */
  readonly order: ArticleOrder;
  /** All of them where absent. */
  readonly limit?: number;
  readonly offset?: number;
}

/** @returns null where there is no such article. */
export async function findArticle(db: Database, canonicalUrl: string): Promise<Article | null> {
  const record = await read(db, (tx) => tx.objectStore('articles').index('canonicalUrl').get(canonicalUrl));
  return record ? decodeArticle(record) : null;
}

/** @returns null where there is no such article (any more). */
export async function getArticle(db: Database, articleId: number): Promise<Article | null> {
  const record = await read(db, (tx) => tx.objectStore('articles').get(articleId));
  return record ? decodeArticle(record) : null;
}

export function countArticles(db: Database): Promise<number> {
  return read(db, (tx) => tx.objectStore('articles').count());
}

/** Reads one index only, so that a short list costs the same with 10 and with 10,000 articles. */
export async function listArticles(db: Database, options: ListOptions): Promise<Article[]> {
  const { order, limit = Number.POSITIVE_INFINITY, offset = 0 } = options;
  const records = await read(db, (tx) => {
    if (order === 'site') return walkSites(tx, offset, limit);
    return walk(tx, { index: order === 'read' ? 'lastReadAt' : 'lastChangedAt' }, offset, limit);
  });
  return records.map(decodeArticle);
}

/** Articles with at least one shown edit, the last changed first. */
export async function listRecentlyChanged(db: Database, limit: number): Promise<Article[]> {
  const changed = { index: 'lastChangedAt', range: IDBKeyRange.lowerBound([1]) } as const;
  const records = await read(db, (tx) => walk(tx, changed, 0, limit));
  return records.map(decodeArticle);
}

interface Stretch {
  readonly index: 'lastChangedAt' | 'lastReadAt' | 'site';
  readonly range?: IDBKeyRange;
}

/** Records of a stretch of an index, from its end. */
async function walk(
  tx: ReadTransaction,
  { index, range }: Stretch,
  offset: number,
  limit: number,
): Promise<ArticleRecord[]> {
  const source = tx.objectStore('articles').index(index);
  // A cursor costs a round trip per record, which only pays for short lists.
  if (limit === Number.POSITIVE_INFINITY) return (await source.getAll(range)).reverse().slice(offset);
  const records: ArticleRecord[] = [];
  let cursor = await source.openCursor(range, 'prev');
  if (cursor && offset > 0) cursor = await cursor.advance(offset);
  while (cursor && records.length < limit) {
    records.push(cursor.value);
    cursor = await cursor.continue();
  }
  return records;
}

/** Sites forward, the articles of each site backward. */
async function walkSites(tx: ReadTransaction, offset: number, limit: number): Promise<ArticleRecord[]> {
  const index = tx.objectStore('articles').index('site');
  const records: ArticleRecord[] = [];
  let skipped = 0;
  let cursor = await index.openKeyCursor();
  while (cursor && records.length < limit) {
    const range = ofSite(cursor.key[0]);
    const count = await index.count(range);
    const skip = Math.min(offset - skipped, count);
    if (skip < count)
      records.push(...(await walk(tx, { index: 'site', range }, skip, limit - records.length)));
    skipped += skip;
    cursor = await cursor.continue([cursor.key[0], [] as unknown as number]);
  }
  return records;
}

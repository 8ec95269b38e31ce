import type { Article } from '../article/model';
import { decodeArticle } from './article-codec';
import type { Database } from './schema';
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

const INDEX_OF_ORDER = { changed: 'lastChangedAt', read: 'lastReadAt', site: 'site' } as const;

export function listArticles(db: Database, options: ListOptions): Promise<Article[]> {
  const { order, limit = Number.POSITIVE_INFINITY, offset = 0 } = options;
  return listFrom(db, { index: INDEX_OF_ORDER[order], limit, offset });
}

/** Articles with at least one shown edit, the last changed first. */
export function listRecentlyChanged(db: Database, limit: number): Promise<Article[]> {
  return listFrom(db, { index: 'lastChangedAt', limit, offset: 0, above: [1] });
}

interface Listing {
  readonly index: (typeof INDEX_OF_ORDER)[ArticleOrder];
  readonly limit: number;
  readonly offset: number;
  /** Lowest key to list. */
  readonly above?: IDBValidKey;
}

/** Walks one index only, from its end, so that a short list costs the same with 10 and with 10,000 articles. */
function listFrom(db: Database, { index, limit, offset, above }: Listing): Promise<Article[]> {
  return read(db, async (tx) => {
    const articles: Article[] = [];
    const range = above === undefined ? null : IDBKeyRange.lowerBound(above);
    let cursor = await tx.objectStore('articles').index(index).openCursor(range, 'prev');
    if (cursor && offset > 0) cursor = await cursor.advance(offset);
    while (cursor && articles.length < limit) {
      articles.push(decodeArticle(cursor.value));
      cursor = await cursor.continue();
    }
    return articles;
  });
}

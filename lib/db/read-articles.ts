import type { Article } from '../article/model';
import { decodeArticle } from './article-codec';
import type { Database, ReadTransaction } from './schema';
import { read } from './transaction';

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

/** Those of some articles that are not kept any more. */
export function findGone(db: Database, articleIds: readonly number[]): Promise<ReadonlySet<number>> {
  return read(db, async (tx) => {
    const keys = await Promise.all(articleIds.map((id) => tx.objectStore('articles').getKey(id)));
    return new Set(articleIds.filter((_, at) => keys[at] === undefined));
  });
}

export function countArticles(db: Database): Promise<number> {
  return read(db, (tx) => tx.objectStore('articles').count());
}

/** Articles read at a time. The database answers one request after the other, those of other pages among them. */
const PIECE = 500;

/** All articles as of one instant, the one known longest first. Whoever asks for little meanwhile waits for a piece alone. */
export function listArticles(db: Database, pieceSize: number = PIECE): Promise<Article[]> {
  return read(db, async (tx) => {
    const found: Article[] = [];
    let isWhole = false;
    while (!isWhole) {
      const range = IDBKeyRange.lowerBound(found.at(-1)?.id ?? 0, true);
      const records = await tx.objectStore('articles').getAll(range, pieceSize);
      found.push(...records.map(decodeArticle));
      isWhole = records.length < pieceSize;
    }
    return found;
  });
}

/** Some articles of many. */
export interface LatestArticles {
  /** In any order. */
  readonly articles: readonly Article[];
  /** Whether there are no others. */
  readonly areAll: boolean;
}

/**
 * At least those `limit` articles of which the last reading or change is latest. With 10,000 articles in Chromium this takes a
 * thirtieth of the time of reading them all.
 */
export async function listLatest(db: Database, limit: number): Promise<LatestArticles> {
  const [byReading, byChange] = await read(db, (tx) =>
    Promise.all([walkBack(tx, 'lastReadAt', limit), walkBack(tx, 'lastChangedAt', limit, everChanged())]),
  );
  const articles = new Map([...byReading, ...byChange].map((article) => [article.id, article]));
  return { articles: [...articles.values()], areAll: byReading.length < limit };
}

/** Articles with at least one shown edit, the last changed first. */
export function listRecentlyChanged(db: Database, limit: number): Promise<Article[]> {
  return read(db, (tx) => walkBack(tx, 'lastChangedAt', limit, everChanged()));
}

/** In the index of changes an article that never changed has 0. */
function everChanged(): IDBKeyRange {
  return IDBKeyRange.lowerBound([1]);
}

/** The last articles of an index. Browsers fetch ahead of a cursor, so a few are there at once; all keys are not. */
async function walkBack(
  tx: ReadTransaction,
  index: 'lastReadAt' | 'lastChangedAt',
  limit: number,
  range?: IDBKeyRange,
): Promise<Article[]> {
  const found: Article[] = [];
  let cursor = await tx.objectStore('articles').index(index).openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    found.push(decodeArticle(cursor.value));
    cursor = await cursor.continue();
  }
  return found;
}

import type { Article } from '../article/model';
import type { ArticleRecord } from './schema';

/** @throws Error where the record has not been stored yet. */
export function decodeArticle(record: ArticleRecord): Article {
  const { id, lastChangedAt, ...rest } = record;
  if (id === undefined) throw new Error('article record without id');
  return { id, ...rest, lastChangedAt: lastChangedAt === 0 ? null : lastChangedAt };
}

export function encodeArticle(article: Article): ArticleRecord {
  return { ...article, lastChangedAt: article.lastChangedAt ?? 0 };
}

import type { Furniture, Instant } from '../article/model';
import { packJson, unpackJson } from './packed-json';
import type { ReadTransaction, WriteTransaction } from './schema';

/**
 * Furniture is only kept for the articles captured last: it may be as long as the article itself, and serves the next
 * comparison alone.
 */
const ARTICLES_LIMIT = 400;

/** What stood around the latest snapshot of an article; null where it was never kept or is no longer. */
export async function findFurniture(tx: ReadTransaction, articleId: number): Promise<Furniture[] | null> {
  const record = await tx.objectStore('furniture').get(articleId);
  if (!record) return null;
  const texts = unpackJson<string[]>(record.texts);
  return record.rules.map((rule, at) => ({ rule, text: texts[at] ?? '' }));
}

export async function keepFurniture(
  tx: WriteTransaction,
  articleId: number,
  at: Instant,
  furniture: readonly Furniture[],
): Promise<void> {
  const store = tx.objectStore('furniture');
  const rules = furniture.map(({ rule }) => rule);
  await store.put({ articleId, at, rules, texts: packJson(furniture.map(({ text }) => text)) });
  if ((await store.count()) <= ARTICLES_LIMIT) return;
  const oldest = await store.index('at').getKey(IDBKeyRange.lowerBound(0));
  if (oldest !== undefined) await store.delete(oldest);
}

import type { Furniture, Instant } from '../article/model';
import type { ReadTransaction, WriteTransaction } from './schema';

/** What is kept of the up to 200 items of a capture: enough to see what came and went, and to know it again. */
const ITEMS_LIMIT = 100;
const TEXT_LIMIT = 100;
/**
 * Furniture is only kept for the articles captured last: it may be as long as the article itself, and serves the next
 * comparison alone.
 */
const ARTICLES_LIMIT = 400;

/** The part of a capture's furniture that is kept and compared. */
export function boundFurniture(furniture: readonly Furniture[]): readonly Furniture[] {
  return furniture.slice(0, ITEMS_LIMIT).map(({ rule, text }) => ({ rule, text: text.slice(0, TEXT_LIMIT) }));
}

/** Null where it was never kept or is no longer. */
export async function findFurniture(tx: ReadTransaction, articleId: number): Promise<Furniture[] | null> {
  const record = await tx.objectStore('furniture').get(articleId);
  return record ? record.items.map(([rule, text]) => ({ rule, text })) : null;
}

export async function keepFurniture(
  tx: WriteTransaction,
  articleId: number,
  at: Instant,
  furniture: readonly Furniture[],
): Promise<void> {
  const store = tx.objectStore('furniture');
  const items = boundFurniture(furniture).map(({ rule, text }) => [rule, text] as const);
  await store.put({ articleId, at, items });
  if ((await store.count()) <= ARTICLES_LIMIT) return;
  const oldest = await store.index('at').getKey(IDBKeyRange.lowerBound(0));
  if (oldest !== undefined) await store.delete(oldest);
}

import type { Instant } from '../article/model';
import type { DoubtRecord, ReadTransaction, WriteTransaction } from './schema';

/** What is not settled about an article; nothing where nothing is stored. */
export async function getDoubts(tx: ReadTransaction, articleId: number): Promise<DoubtRecord> {
  const record = await tx.objectStore('doubts').get(articleId);
  return record ?? { articleId, returns: [], pending: null, replaced: [], rebased: null };
}

/** Most articles never have a doubt: a record without one is not kept. */
export async function putDoubts(tx: WriteTransaction, doubts: DoubtRecord): Promise<void> {
  const { articleId, returns, pending, replaced, rebased } = doubts;
  const isEmpty = returns.length === 0 && pending === null && replaced.length === 0 && rebased === null;
  const store = tx.objectStore('doubts');
  await (isEmpty ? store.delete(articleId) : store.put(doubts));
}

/**
 * Two captures within this time are one look: a page is captured again while it grows, and a reader reloads it. The same
 * as between the visits of a watch.
 */
export const ONE_LOOK_MS = 10 * 60_000;

/** Whether two looks are apart enough to confirm each other. */
export function isApart(one: Instant, other: Instant): boolean {
  return Math.abs(one - other) >= ONE_LOOK_MS;
}

import type { Instant } from '../article/model';
import { ofArticle } from './key-ranges';
import type { Database } from './schema';
import { write } from './transaction';

/**
 * The reader had this snapshot (null: the latest) before their eyes. Nothing happens where the article or the snapshot
 * is gone, or where a later one was read already.
 *
 * @throws StorageError
 */
export function markRead(
  db: Database,
  articleId: number,
  snapshot: number | null,
  at: Instant,
): Promise<void> {
  return write(db, async (tx) => {
    const [record, keys] = await Promise.all([
      tx.objectStore('articles').get(articleId),
      tx.objectStore('snapshots').getAllKeys(ofArticle(articleId)),
    ]);
    const numbers = keys.map(([, number]) => number);
    const latest = numbers.at(-1);
    const read = snapshot ?? latest;
    if (!record || read === undefined || !numbers.includes(read) || read < record.lastReadSnapshot) return;
    await tx.objectStore('articles').put({
      ...record,
      lastReadSnapshot: read,
      lastReadAt: Math.max(at, record.lastReadAt),
      unreadChanges: read === latest ? 0 : record.unreadChanges,
    });
  });
}

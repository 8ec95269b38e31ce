import type { Instant } from '../article/model';
import type { SnapshotRef } from '../article/snapshot-ref';
import { decodeArticle } from './article-codec';
import { findNumber } from './find-number';
import { ofArticle } from './key-ranges';
import { lanesAfterReading } from './lanes';
import { isOneLane } from './look';
import type { Database } from './schema';
import { write } from './transaction';
import { getWatch, putWatch } from './watches';

/**
 * The reader had this snapshot before their eyes, or says of the article that it is read as it stands now (null). Nothing
 * happens where the article or the snapshot is gone, or where a later one was read already.
 *
 * @throws StorageError
 */
export function markRead(
  db: Database,
  articleId: number,
  snapshot: SnapshotRef | null,
  at: Instant,
): Promise<void> {
  return write(db, async (tx) => {
    const [record, keys] = await Promise.all([
      tx.objectStore('articles').get(articleId),
      tx.objectStore('snapshots').getAllKeys(ofArticle(articleId)),
    ]);
    const numbers = keys.map(([, number]) => number);
    if (!record) return;
    const watch = await getWatch(tx, decodeArticle(record));
    const latest = watch.lanes?.visit ?? numbers.at(-1);
    const read = snapshot ? await findNumber(tx, articleId, snapshot) : latest;
    if (read == null || !numbers.includes(read) || read < record.lastReadSnapshot) return;
    const lanes = watch.lanes && read === latest && lanesAfterReading(watch.lanes, snapshot === null);
    if (lanes) await putWatch(tx, { ...watch, lanes });
    const isAll = read === latest && (!lanes || isOneLane(watch) || lanes.read === lanes.fetch);
    await tx.objectStore('articles').put({
      ...record,
      lastReadSnapshot: read,
      lastReadAt: Math.max(at, record.lastReadAt),
      unreadChanges: isAll ? 0 : record.unreadChanges,
    });
  });
}

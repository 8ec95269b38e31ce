import type { Instant } from '../article/model';
import type { Watch } from '../article/watch';
import { afterAnswer } from '../article/watch-steps';
import { decodeArticle } from './article-codec';
import type { Engine } from './engine';
import type { Database } from './schema';
import { write } from './transaction';
import { getWatch, putWatch, stepContext } from './watches';

/**
 * The server says that an article is as it last sent it.
 *
 * @returns null where the article was forgotten meanwhile.
 * @throws StorageError
 */
export function recordUnchanged(
  db: Database,
  articleId: number,
  engine: Engine,
  now: Instant,
): Promise<Watch | null> {
  return write(db, async (tx) => {
    const record = await tx.objectStore('articles').get(articleId);
    if (!record) return null;
    const lastCheckedAt = Math.max(record.lastCheckedAt, now);
    await tx.objectStore('articles').put({ ...record, lastCheckedAt });
    const article = decodeArticle(record);
    const context = await stepContext(tx, article, engine, now);
    const watch = afterAnswer(await getWatch(tx, article), false, context);
    await putWatch(tx, watch);
    return watch;
  });
}

import type { Article, Instant } from '../article/model';
import type { Watch } from '../article/watch';
import { afterGone } from '../article/watch-steps';
import { decodeArticle, encodeArticle } from './article-codec';
import type { Engine } from './engine';
import type { Database } from './schema';
import { write } from './transaction';
import { addNotice } from './verdicts';
import { getWatch, putWatch, stepContext } from './watches';

/**
 * The server says that an article is not there. Its history says so once that is believed.
 *
 * @returns null where the article was forgotten meanwhile.
 * @throws StorageError
 */
export function recordGone(
  db: Database,
  articleId: number,
  engine: Engine,
  now: Instant,
): Promise<{ readonly article: Article; readonly watch: Watch } | null> {
  return write(db, async (tx) => {
    const record = await tx.objectStore('articles').get(articleId);
    if (!record) return null;
    const before = decodeArticle(record);
    const article = { ...before, lastCheckedAt: Math.max(before.lastCheckedAt, now) };
    await tx.objectStore('articles').put(encodeArticle(article));
    const watched = await getWatch(tx, article);
    const watch = afterGone(watched, await stepContext(tx, article, engine, now));
    await putWatch(tx, watch);
    if (watched.state !== 'gone' && watch.state === 'gone') await addNotice(tx, articleId, now, 'gone');
    return { article, watch };
  });
}

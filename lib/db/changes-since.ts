import type { Change, ChangesSinceRead } from '../article/change';
import type { ArticleText, Instant } from '../article/model';
import type { CompareOptions, Engine } from './engine';
import type { Known } from './look';
import { getKnown } from './look';
import type { Database } from './schema';
import { findSuppression } from './site-blocks';
import { read } from './transaction';

/**
 * What the reader has not seen of the snapshots stored; null where there is nothing, not even a suppressed change, or
 * no such article.
 *
 * @throws StorageError
 */
export function loadChangesSince(
  db: Database,
  articleId: number,
  engine: Engine,
): Promise<ChangesSinceRead | null> {
  return read(db, async (tx) => {
    const record = await tx.objectStore('articles').get(articleId);
    if (!record) return null;
    const known = await getKnown(tx, record);
    if (known.lastRead === known.latest) return null;
    const suppressBlock = await findSuppression(tx, known.article.site);
    const options: CompareOptions = { language: known.article.language, suppressBlock };
    const whole = engine.compare(known.lastRead, known.latest, options);
    return changesSince(known, whole, known.latest.number, known.latest.capturedAt);
  });
}

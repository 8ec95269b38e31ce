import type { ChangesSinceRead } from '../article/change';
import type { Engine } from './engine';
import type { Known } from './look';
import { getKnown } from './look';
import type { Database } from './schema';
import type { SuppressBlock } from './site-blocks';
import { findSuppression } from './site-blocks';
import { read } from './transaction';

/**
 * What the reader has not seen of the snapshots stored. Null where there is nothing, not even a suppressed change, or no
 * such article.
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
    return comparedSince(known, engine, await findSuppression(tx, known.article.site));
  });
}

/** The snapshot last read against the latest. */
export function comparedSince(
  { article, lastRead, latest }: Known,
  engine: Engine,
  suppressBlock: SuppressBlock,
): ChangesSinceRead | null {
  if (lastRead === latest) return null;
  const { changes, disclosed } = engine.compare(lastRead, latest, {
    language: article.language,
    suppressBlock,
  });
  if (changes.length === 0) return null;
  return {
    articleId: article.id,
    earlier: lastRead.number,
    later: latest.number,
    earlierAt: lastRead.capturedAt,
    laterAt: latest.capturedAt,
    disclosed,
    changes,
  };
}

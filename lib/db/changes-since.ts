import type { ChangesSinceRead } from '../article/change';
import type { CompareOptions, Engine } from './engine';
import { findFurniture } from './furniture';
import { hideUnstable } from './hide-by-lane';
import type { Known } from './look';
import { getKnown } from './look';
import type { Database, ReadTransaction } from './schema';
import { findSuppression } from './site-blocks';
import { findJudge, withJudge } from './site-judge';
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
    const known = await getKnown(tx, record, 'unread');
    const judging = withJudge(engine, await findJudge(tx, record.site));
    return comparedSince(known, judging, await optionsSince(tx, known));
  });
}

/** How to compare two snapshots that are stored. */
export async function optionsSince(tx: ReadTransaction, { article }: Known): Promise<CompareOptions> {
  const suppressBlock = await findSuppression(tx, article.site);
  // Only known of the latest snapshot; given for both, it tells what is furniture and that none of it came or went.
  const furniture = (await findFurniture(tx, article.id)) ?? [];
  return {
    language: article.language,
    documentKind: article.documentKind,
    suppressBlock,
    earlierFurniture: furniture,
    laterFurniture: furniture,
  };
}

/** What stands for the last reading against what stands for the present. */
export function comparedSince(
  { article, watch, lastRead, latest }: Known,
  engine: Engine,
  options: CompareOptions,
): ChangesSinceRead | null {
  if (lastRead === latest) return null;
  const compared = engine.compare(lastRead, latest, options);
  const { changes, disclosed } = hideUnstable(compared, new Set(watch.unstable));
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

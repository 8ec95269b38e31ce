import type { Article, Snapshot } from '../article/model';
import type { Comparison, Engine } from './engine';
import { findFurniture } from './furniture';
import type { Database } from './schema';
import { findSuppression } from './site-blocks';
import { findJudge, judgeAll } from './site-judge';
import { read } from './transaction';

/**
 * What differs between any two snapshots of an article, by what is known of its site and by what the reader said, at
 * present.
 *
 * @throws StorageError
 */
export async function compareSnapshots(
  db: Database,
  { id, site, language, documentKind }: Pick<Article, 'id' | 'site' | 'language' | 'documentKind'>,
  [earlier, later]: readonly [Snapshot, Snapshot],
  compare: Engine['compare'],
): Promise<Comparison> {
  const [suppressBlock, furniture, judge] = await read(db, (tx) =>
    Promise.all([findSuppression(tx, site), findFurniture(tx, id), findJudge(tx, site)]),
  );
  // Known of the latest snapshot alone; given for both, it tells what is furniture and that none of it came or went.
  const around = furniture ?? [];
  const options = { language, documentKind, suppressBlock, earlierFurniture: around, laterFurniture: around };
  return judgeAll(compare(earlier, later, options), judge);
}

import type { Article } from '../article/model';
import type { CompareOptions } from './engine';
import { findFurniture } from './furniture';
import type { Database } from './schema';
import { findSuppression } from './site-blocks';
import { read } from './transaction';

/** How any two snapshots of an article are to be compared, by what is known of its site at present. @throws StorageError */
export function loadCompareOptions(
  db: Database,
  { id, site, language }: Pick<Article, 'id' | 'site' | 'language'>,
): Promise<CompareOptions> {
  return read(db, async (tx) => {
    const [suppressBlock, furniture] = await Promise.all([findSuppression(tx, site), findFurniture(tx, id)]);
    // Known of the latest snapshot alone; given for both, it tells what is furniture and that none of it came or went.
    const around = furniture ?? [];
    return { language, suppressBlock, earlierFurniture: around, laterFurniture: around };
  });
}

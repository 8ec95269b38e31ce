import type { ArticleExtras } from '../article/extras';
import { NO_EXTRAS } from '../article/extras';
import type { Database, ReadTransaction, WriteTransaction } from './schema';
import { read, write } from './transaction';

/** Under this id stands what belongs to no article. */
const OF_ALL = 0;

export async function getExtras(tx: ReadTransaction, articleId: number): Promise<ArticleExtras> {
  const record = await tx.objectStore('extras').get(articleId);
  if (!record) return NO_EXTRAS;
  const { articleId: _id, ...extras } = record;
  return extras;
}

/** A record that says nothing is not kept. */
export async function putExtras(
  tx: WriteTransaction,
  articleId: number,
  extras: ArticleExtras,
): Promise<void> {
  const { keepForEver, thinned, unknown } = extras;
  const store = tx.objectStore('extras');
  const record = { articleId, keepForEver, thinned, unknown };
  await (saysSomething(extras) ? store.put(record) : store.delete(articleId));
}

export function saysSomething({ keepForEver, thinned, unknown }: ArticleExtras): boolean {
  return keepForEver || thinned.length > 0 || unknown !== null;
}

/** Members of imported archives as a whole that were not known, as a JSON object; null where there were none. */
export async function loadUnknownMembers(db: Database): Promise<string | null> {
  return (await read(db, (tx) => getExtras(tx, OF_ALL))).unknown;
}

/** Keeps the unknown members of an archive, to be written again. The first that were imported stay. */
export function keepUnknownMembers(db: Database, unknown: string | null): Promise<void> {
  return write(db, async (tx) => {
    const extras = await getExtras(tx, OF_ALL);
    if (unknown !== null && extras.unknown === null) await putExtras(tx, OF_ALL, { ...extras, unknown });
  });
}

/** The reader wants all snapshots of an article kept, or no longer. @returns whether the article is (still) there */
export function keepForEver(db: Database, articleId: number, isKept: boolean): Promise<boolean> {
  return write(db, async (tx) => {
    if ((await tx.objectStore('articles').getKey(articleId)) === undefined) return false;
    await putExtras(tx, articleId, { ...(await getExtras(tx, articleId)), keepForEver: isKept });
    return true;
  });
}

/** Ids of the articles that are kept for ever. */
export function listKeptForEver(db: Database): Promise<number[]> {
  return read(db, async (tx) => {
    const records = await tx.objectStore('extras').getAll();
    return records.filter((record) => record.keepForEver).map(({ articleId }) => articleId);
  });
}

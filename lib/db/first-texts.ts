import { packJson, unpackJson } from './packed-json';
import type { ReadTransaction, WriteTransaction } from './schema';

/**
 * The texts of first snapshots, which are most of what is stored. Those of eight neighbouring articles lie in one record: deflated
 * together they take a tenth less than each by itself, and Firefox, which puts what exceeds a kilobyte into pages of four kilobytes
 * that nothing else may use, leaves half a page empty for eight articles where it would for each. With sixteen it would be four
 * hundredths of the texts less, and twice the time to read one. An article's first texts are written when it is first read and hardly ever again.
 */
const SHELF_SIZE = 8;

/** Texts of its first snapshot by article. */
type Shelf = ReadonlyMap<number, readonly string[]>;

const shelfOf = (articleId: number) => Math.floor(articleId / SHELF_SIZE);

/**
 * What a transaction has read and written: articles are mostly read in their order, and a shelf serves eight of them. Nobody else
 * writes while it lasts.
 */
const shelvesOf = new WeakMap<ReadTransaction, Map<number, Promise<Shelf>>>();

/** @returns none where there are none. */
export async function getFirstTexts(tx: ReadTransaction, articleId: number): Promise<readonly string[]> {
  const shelf = await getShelf(tx, shelfOf(articleId));
  return shelf.get(articleId) ?? [];
}

/**
 * Stores the first texts of several articles; null takes an article's out. A shelf is read and written once, however many of its
 * articles change: two calls of one transaction must not run side by side.
 */
export async function putFirstTexts(
  tx: WriteTransaction,
  changed: ReadonlyMap<number, readonly string[] | null>,
): Promise<void> {
  const byShelf = Map.groupBy(changed, ([id]) => shelfOf(id));
  await Promise.all(Array.from(byShelf, ([key, entries]) => changeShelf(tx, key, entries)));
}

async function changeShelf(
  tx: WriteTransaction,
  key: number,
  entries: readonly (readonly [articleId: number, texts: readonly string[] | null])[],
): Promise<void> {
  const read = readBy(tx);
  const shelf = new Map(await (read.get(key) ?? loadShelf(tx, key)));
  for (const [id, texts] of entries) {
    if (texts) shelf.set(id, texts);
    else shelf.delete(id);
  }
  // Not kept where nobody has read it: to erase a large site, hundreds are gone through.
  if (read.has(key)) read.set(key, Promise.resolve(shelf));
  const store = tx.objectStore('firstTexts');
  await (shelf.size > 0 ? store.put(packJson([...shelf]), key) : store.delete(key));
}

/** Takes articles out. */
export function removeFirstTexts(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  return putFirstTexts(tx, new Map(articleIds.map((id) => [id, null])));
}

function readBy(tx: ReadTransaction): Map<number, Promise<Shelf>> {
  const read = shelvesOf.get(tx) ?? new Map<number, Promise<Shelf>>();
  shelvesOf.set(tx, read);
  return read;
}

function getShelf(tx: ReadTransaction, key: number): Promise<Shelf> {
  const read = readBy(tx);
  const shelf = read.get(key) ?? loadShelf(tx, key);
  read.set(key, shelf);
  return shelf;
}

async function loadShelf(tx: ReadTransaction, key: number): Promise<Shelf> {
  const packed = await tx.objectStore('firstTexts').get(key);
  return new Map(packed === undefined ? [] : unpackJson<[number, string[]][]>(packed));
}

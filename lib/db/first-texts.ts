import type { PackedJson } from './packed-json';
import { packJson, unpackJson } from './packed-json';
import type { ReadTransaction, WriteTransaction } from './schema';

/**
 * The texts of first snapshots, which are most of what is stored. Those of 16 neighbouring articles lie in one record: deflated
 * together they take an eighth less than each by itself, and Firefox, which puts what exceeds a kilobyte into pages of four kilobytes
 * that nothing else may use, leaves half a page empty for sixteen articles where it would for each. An article's first texts are written
 * when it is first read and hardly ever again.
 */
const SHELF_SIZE = 16;

/** Texts of its first snapshot by article. */
type Shelf = ReadonlyMap<number, readonly string[]>;

const shelfOf = (articleId: number) => Math.floor(articleId / SHELF_SIZE);

/** @returns none where there are none. */
export async function getFirstTexts(tx: ReadTransaction, articleId: number): Promise<readonly string[]> {
  const packed = await tx.objectStore('firstTexts').get(shelfOf(articleId));
  return unpackShelf(packed).get(articleId) ?? [];
}

/**
 * Stores the first texts of several articles; null takes an article's out. A shelf is read and written once, however many of its
 * articles change: two calls of one transaction must not run side by side.
 */
export async function putFirstTexts(
  tx: WriteTransaction,
  changed: ReadonlyMap<number, readonly string[] | null>,
): Promise<void> {
  const store = tx.objectStore('firstTexts');
  for (const [key, entries] of Map.groupBy(changed, ([id]) => shelfOf(id))) {
    const shelf = new Map(unpackShelf(await store.get(key)));
    for (const [id, texts] of entries) {
      if (texts) shelf.set(id, texts);
      else shelf.delete(id);
    }
    await (shelf.size > 0 ? store.put(packJson([...shelf]), key) : store.delete(key));
  }
}

/** Takes articles out. */
export function removeFirstTexts(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  return putFirstTexts(tx, new Map(articleIds.map((id) => [id, null])));
}

/** The shelf that was unpacked last: articles are mostly read in their order, 16 times the same. */
let last: { readonly packed: PackedJson; readonly shelf: Shelf } | null = null;

function unpackShelf(packed: PackedJson | undefined): Shelf {
  if (packed === undefined) return new Map();
  if (!last || !isSame(last.packed, packed)) last = { packed, shelf: new Map(unpackJson(packed)) };
  return last.shelf;
}

/** Reading every byte takes a twentieth of inflating them. */
function isSame(one: PackedJson, other: PackedJson): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

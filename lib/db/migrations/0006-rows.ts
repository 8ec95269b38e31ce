import { inflateSync } from 'fflate';
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { packHash } from '../packed-hash';
import type { PackedJson } from '../packed-json';
import { packJson } from '../packed-json';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Texts of version 5: each followed by a line feed, escaped with backslashes; deflated where that was shorter. */
type PackedTexts = string | Uint8Array;

/** A snapshot of version 5. */
interface SnapshotRecord {
  readonly articleId: number;
  readonly number: number;
  readonly capturedAt: number;
  readonly origin: string;
  readonly contentHash: string;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  readonly texts: PackedTexts;
  readonly runs: readonly number[];
  readonly shape: string | null;
  readonly address?: string;
  readonly evidenceHash?: string;
  readonly evidenceBefore?: string | null;
  readonly unknown?: string;
}

/** An edit of version 5. */
interface EditRecord {
  readonly articleId: number;
  readonly earlier: number;
  readonly later: number;
  readonly disclosed: boolean;
  readonly changes: readonly unknown[];
  readonly unknown?: string;
}

const SHELF_SIZE = 8;

/**
 * Version 6: snapshots and edits are rows of packed JSON, and the texts of first snapshots lie together, eight articles to a shelf.
 * Moved a shelf at a time, so that not everything is in memory at once. Frozen.
 */
export function migrateTo6(db: IDBPDatabase, transaction: Upgrade): void {
  for (const name of ['snapshots', 'edits']) {
    transaction.objectStore(name).name = oldName(name);
    db.createObjectStore(name);
  }
  db.createObjectStore('firstTexts');
  moveAll(db, transaction).catch(() => transaction.abort());
}

const oldName = (name: string) => `${name}-5`;

async function moveAll(db: IDBPDatabase, transaction: Upgrade): Promise<void> {
  const keys = await transaction.objectStore(oldName('snapshots')).getAllKeys();
  const shelves = new Set(keys.map((key) => Math.floor((key as [number, number])[0] / SHELF_SIZE)));
  for (const shelf of shelves) await moveShelf(transaction, shelf);
  await moveFurniture(transaction);
  await moveDoubts(transaction);
  for (const name of ['snapshots', 'edits']) db.deleteObjectStore(oldName(name));
}

async function moveShelf(transaction: Upgrade, shelf: number): Promise<void> {
  const first = shelf * SHELF_SIZE;
  const range = IDBKeyRange.bound([first], [first + SHELF_SIZE - 1, []]);
  const [snapshots, edits] = await Promise.all([
    transaction.objectStore(oldName('snapshots')).getAll(range) as Promise<SnapshotRecord[]>,
    transaction.objectStore(oldName('edits')).getAll(range) as Promise<EditRecord[]>,
  ]);
  const firstTexts = snapshots
    .filter(({ number }) => number === 0)
    .map(({ articleId, texts }) => [articleId, unpackTexts(texts)]);
  // What cannot be read is found before anything is under way.
  const rows: Row[] = [
    ...snapshots.map((one): Row => ['snapshots', packJson(snapshotRow(one)), [one.articleId, one.number]]),
    ...edits.map((one): Row => ['edits', packJson(editRow(one)), [one.articleId, one.later]]),
  ];
  if (firstTexts.length > 0) rows.push(['firstTexts', packJson(firstTexts), shelf]);
  await Promise.all(rows.map(([store, row, key]) => transaction.objectStore(store).put?.(row, key)));
}

type Row = readonly [store: string, row: PackedJson, key: IDBValidKey];

function snapshotRow(record: SnapshotRecord): unknown[] {
  const { articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt } = record;
  const { texts, runs, shape, address = null, evidenceHash = null, evidenceBefore, unknown } = record;
  const rare = {
    ...(evidenceBefore !== undefined && { evidenceBefore }),
    ...(unknown !== undefined && { unknown }),
  };
  return [
    ...[articleId, number, capturedAt, origin, packHash(contentHash), publishedAt, modifiedAt],
    ...[number === 0 ? [] : unpackTexts(texts), runs, shape, address, evidenceHash && packHash(evidenceHash)],
    Object.keys(rare).length > 0 ? rare : null,
  ];
}

function editRow({ articleId, earlier, later, disclosed, changes, unknown }: EditRecord): unknown[] {
  return [articleId, earlier, later, disclosed, changes, unknown ?? null];
}

async function moveFurniture(transaction: Upgrade): Promise<void> {
  const store = transaction.objectStore('furniture');
  for (const record of (await store.getAll()) as { readonly texts: PackedTexts }[])
    await store.put?.({ ...record, texts: packJson(unpackTexts(record.texts)) });
}

async function moveDoubts(transaction: Upgrade): Promise<void> {
  const store = transaction.objectStore('doubts');
  for (const record of (await store.getAll()) as { readonly pending: SnapshotRecord | null }[]) {
    const { pending } = record;
    if (pending) await store.put?.({ ...record, pending: { ...pending, texts: unpackTexts(pending.texts) } });
  }
}

/** @throws Error where the bytes are no deflated text. */
function unpackTexts(packed: PackedTexts): string[] {
  const joined = typeof packed === 'string' ? packed : DECODER.decode(inflateSync(packed));
  return joined.split('\n').slice(0, -1).map(unescapeText);
}

/** A text may begin with what looks like a byte order mark. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, (_, next) => (next === 'n' ? '\n' : next)) : text;
}

import type { ChangeRecord } from './change-codec';
import { ofArticle } from './key-ranges';
import type { PackedJson } from './packed-json';
import { packJson, unpackJson } from './packed-json';
import type { EditRecord, ReadTransaction, WriteTransaction } from './schema';

/** An edit's record as a list, without the names of its members. */
type EditRow = readonly [
  articleId: number,
  earlier: number,
  later: number,
  disclosed: boolean,
  changes: readonly ChangeRecord[],
  unknown: string | null,
];

/** The edits of an article, oldest first. */
export async function getEditRecords(tx: ReadTransaction, articleId: number): Promise<EditRecord[]> {
  return (await tx.objectStore('edits').getAll(ofArticle(articleId))).map(unpackRow);
}

/** The edits of all articles, by article, oldest first. */
export async function getAllEditRecords(tx: ReadTransaction): Promise<EditRecord[]> {
  return (await tx.objectStore('edits').getAll()).map(unpackRow);
}

/** The edit that led to a snapshot; null where none did. */
export async function getEditRecord(
  tx: ReadTransaction,
  articleId: number,
  later: number,
): Promise<EditRecord | null> {
  const row = await tx.objectStore('edits').get([articleId, later]);
  return row === undefined ? null : unpackRow(row);
}

export async function putEditRecord(tx: WriteTransaction, record: EditRecord): Promise<void> {
  const { articleId, earlier, later, disclosed, changes, unknown = null } = record;
  const row: EditRow = [articleId, earlier, later, disclosed, changes, unknown];
  await tx.objectStore('edits').put(packJson(row), [articleId, later]);
}

function unpackRow(packed: PackedJson): EditRecord {
  const [articleId, earlier, later, disclosed, changes, unknown] = unpackJson<EditRow>(packed);
  return { articleId, earlier, later, disclosed, changes, ...(unknown !== null && { unknown }) };
}

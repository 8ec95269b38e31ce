import type { SnapshotRef } from '../article/snapshot-ref';
import { refTo } from '../article/snapshot-ref';
import { getFirstTexts, putFirstTexts } from './first-texts';
import { ofArticle } from './key-ranges';
import { packHash, unpackHash } from './packed-hash';
import type { PackedJson } from './packed-json';
import { packJson, unpackJson } from './packed-json';
import type { ReadTransaction, SnapshotRecord, WriteTransaction } from './schema';

/** The first snapshot of an article: its texts lie with those of other articles; see first-texts.ts. */
const FIRST = 0;

/** A snapshot's record as a list, without the names of its members. */
type SnapshotRow = readonly [
  articleId: number,
  number: number,
  capturedAt: number,
  origin: SnapshotRecord['origin'],
  contentHash: string,
  publishedAt: number | null,
  modifiedAt: number | null,
  texts: readonly string[],
  runs: readonly number[],
  shape: string | null,
  /** Null where absent. */
  address: string | null,
  evidenceHash: string | null,
  rare: Pick<SnapshotRecord, 'evidenceBefore' | 'unknown'> | null,
];

/** All snapshots of an article, oldest first. */
export async function getSnapshotRecords(tx: ReadTransaction, articleId: number): Promise<SnapshotRecord[]> {
  const [rows, firstTexts] = await Promise.all([
    tx.objectStore('snapshots').getAll(ofArticle(articleId)),
    getFirstTexts(tx, articleId),
  ]);
  return rows
    .map(unpackRow)
    .map((record) => (record.number === FIRST ? { ...record, texts: firstTexts } : record));
}

/** Time and text of a snapshot; null where there is none of that number. */
export async function getSnapshotRef(
  tx: ReadTransaction,
  articleId: number,
  number: number,
): Promise<SnapshotRef | null> {
  const row = await tx.objectStore('snapshots').get([articleId, number]);
  return row === undefined ? null : refTo(unpackRow(row));
}

/** Stores one snapshot. */
export async function putSnapshotRecord(tx: WriteTransaction, record: SnapshotRecord): Promise<void> {
  await putSnapshotRows(tx, [record]);
  await putFirstTexts(tx, firstTextsOf([record]));
}

/** Stores snapshots all but the first texts, which the caller stores for many articles at once: see firstTextsOf(). */
export async function putSnapshotRows(
  tx: WriteTransaction,
  records: readonly SnapshotRecord[],
): Promise<void> {
  const store = tx.objectStore('snapshots');
  await Promise.all(records.map((record) => store.put(packRow(record), [record.articleId, record.number])));
}

/** What putFirstTexts() takes for these snapshots. */
export function firstTextsOf(records: readonly SnapshotRecord[]): Map<number, readonly string[]> {
  const firsts = records.filter(({ number }) => number === FIRST);
  return new Map(firsts.map(({ articleId, texts }) => [articleId, texts]));
}

function packRow(record: SnapshotRecord): PackedJson {
  const { articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt } = record;
  const { texts, runs, shape, address = null, evidenceHash = null, evidenceBefore, unknown } = record;
  const rare = {
    ...(evidenceBefore !== undefined && { evidenceBefore }),
    ...(unknown !== undefined && { unknown }),
  };
  const row: SnapshotRow = [
    articleId,
    number,
    capturedAt,
    origin,
    packHash(contentHash),
    publishedAt,
    modifiedAt,
    number === FIRST ? [] : texts,
    runs,
    shape,
    address,
    evidenceHash && packHash(evidenceHash),
    Object.keys(rare).length > 0 ? rare : null,
  ];
  return packJson(row);
}

function unpackRow(packed: PackedJson): SnapshotRecord {
  const row = unpackJson<SnapshotRow>(packed);
  const [articleId, number, capturedAt, origin, hash, publishedAt, modifiedAt, ...made] = row;
  const [texts, runs, shape, address, evidenceHash, rare] = made;
  const contentHash = unpackHash(hash);
  return {
    ...{ articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt, texts, runs, shape },
    ...(address !== null && { address }),
    ...(evidenceHash !== null && { evidenceHash: unpackHash(evidenceHash) }),
    ...rare,
  };
}

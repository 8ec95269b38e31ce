import type { Thinning } from '../article/retention';
import { thinnable } from '../article/retention';
import type { SnapshotRef } from '../article/snapshot-ref';
import { refTo } from '../article/snapshot-ref';
import { getDoubts } from './doubts';
import { getExtras } from './extras';
import type { ArticleRecord, Database, ReadTransaction, SnapshotRecord } from './schema';
import { snapshotBytes, textBytes } from './sizes';
import { getSnapshotRecords } from './snapshot-rows';
import { decodeRuns } from './text-runs';
import { read } from './transaction';
import { findWatch } from './watches';

/** What a thinning would take out. */
export interface ThinningPlan {
  readonly articles: number;
  readonly snapshots: number;
  /** Estimated; a text that a later snapshot needs is not counted. */
  readonly bytes: number;
  /** The snapshots by article. */
  readonly selected: ReadonlyMap<number, readonly SnapshotRef[]>;
}

interface Candidate extends SnapshotRef {
  readonly articleId: number;
  readonly bytes: number;
}

const BATCH = 50;

/** Nothing is stored. @throws StorageError, or the signal's reason */
export async function planThinning(
  db: Database,
  { before, bytes }: Thinning,
  signal?: AbortSignal,
): Promise<ThinningPlan> {
  const ids = await findLong(db);
  const candidates: Candidate[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted();
    const batch = ids.slice(at, at + BATCH);
    const found = await read(db, (tx) => Promise.all(batch.map((id) => findCandidates(tx, id, before))));
    candidates.push(...found.flat());
  }
  return planOf(bytes === null ? candidates : upTo(bytes, candidates));
}

function upTo(bytes: number, candidates: readonly Candidate[]): Candidate[] {
  let freed = 0;
  return candidates
    .toSorted((one, other) => one.capturedAt - other.capturedAt)
    .filter((candidate) => {
      const isWanted = freed < bytes;
      if (isWanted) freed += candidate.bytes;
      return isWanted;
    });
}

function planOf(chosen: readonly Candidate[]): ThinningPlan {
  const byArticle = Map.groupBy(chosen, ({ articleId }) => articleId);
  return {
    articles: byArticle.size,
    snapshots: chosen.length,
    bytes: chosen.reduce((sum, candidate) => sum + candidate.bytes, 0),
    selected: new Map(Array.from(byArticle, ([id, list]) => [id, list.map(refTo)])),
  };
}

/** Articles with a snapshot between the first and the latest, by the keys alone: most have none. */
async function findLong(db: Database): Promise<number[]> {
  const keys = await read(db, (tx) => tx.objectStore('snapshots').getAllKeys());
  const counts = new Map<number, number>();
  for (const [articleId] of keys) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 3).map(([articleId]) => articleId);
}

async function findCandidates(
  tx: ReadTransaction,
  articleId: number,
  before: number | null,
): Promise<Candidate[]> {
  const record = await tx.objectStore('articles').get(articleId);
  if (!record) return [];
  const needed = await neededNumbers(tx, record);
  if (needed === null) return [];
  const records = await getSnapshotRecords(tx, articleId);
  const gone = thinnable(records, needed, before);
  const sizes = freedBytes(records, new Set(gone));
  return gone.map((record, at) => ({ articleId, ...refTo(record), bytes: sizes[at] ?? 0 }));
}

/** Numbers of snapshots that must stay; null where all must. */
export async function neededNumbers(
  tx: ReadTransaction,
  { id = 0, lastReadSnapshot }: ArticleRecord,
): Promise<ReadonlySet<number> | null> {
  const [extras, watch, doubts] = await Promise.all([
    getExtras(tx, id),
    findWatch(tx, id),
    getDoubts(tx, id),
  ]);
  if (extras.keepForEver) return null;
  const rebased = doubts.rebased ? [doubts.rebased[0]] : [];
  return new Set([lastReadSnapshot, ...Object.values(watch?.lanes ?? {}), ...doubts.replaced, ...rebased]);
}

/** What each snapshot frees that goes: its record without the texts that others need, which move on to them. */
function freedBytes(records: readonly SnapshotRecord[], gone: ReadonlySet<SnapshotRecord>): number[] {
  const numbers = records.flatMap(({ texts }) => texts).map((_, number) => number);
  const needed = new Set(
    records.filter((record) => !gone.has(record)).flatMap(({ runs }) => decodeRuns(runs, numbers)),
  );
  let first = 0;
  return records.flatMap((record) => {
    const kept = record.texts.filter((_, place) => needed.has(first + place));
    first += record.texts.length;
    return gone.has(record) ? [snapshotBytes(record) - textBytes(kept)] : [];
  });
}

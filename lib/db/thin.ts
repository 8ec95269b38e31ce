import type { Edit } from '../article/change';
import { hideAgain } from '../article/hide-again';
import type { Article } from '../article/model';
import type { Bridge } from '../article/retention';
import { bridgeEdits, thinnable } from '../article/retention';
import type { SnapshotRef } from '../article/snapshot-ref';
import { snapshotKey } from '../article/snapshot-ref';
import type { Engine } from './engine';
import { putFirstTexts } from './first-texts';
import type { ThinningPlan } from './plan-thinning';
import { neededNumbers } from './plan-thinning';
import { readRecorded } from './read-recorded';
import { recount } from './recount';
import type { Database, WriteTransaction } from './schema';
import { indexArticles } from './terms';
import { write } from './transaction';
import { replaceRecorded } from './write-recorded';

export interface ThinOptions {
  /** Stops between two transactions; what is thinned out by then stays so. */
  readonly signal?: AbortSignal;
  /** Called with the number of articles that are done. */
  readonly onProgress?: (done: number) => void;
}

const BATCH = 20;

/**
 * Takes the snapshots of a plan out of the store. Texts that later ones need move on to them; an edit that started from one
 * that goes is found anew. What has come to be needed since the plan was made stays.
 *
 * @returns how many snapshots went.
 * @throws StorageError, or the signal's reason
 */
export async function thinOut(
  db: Database,
  { selected }: ThinningPlan,
  engine: Engine,
  { signal, onProgress }: ThinOptions = {},
): Promise<number> {
  const entries = [...selected];
  let gone = 0;
  for (let at = 0; at < entries.length; at += BATCH) {
    signal?.throwIfAborted();
    const batch = entries.slice(at, at + BATCH);
    gone += await write(db, async (tx) => {
      let count = 0;
      for (const [id, wanted] of batch) count += await thinArticle(tx, id, wanted, engine);
      await indexArticles(
        tx,
        batch.map(([id]) => id),
      );
      return count;
    });
    onProgress?.(Math.min(at + BATCH, entries.length));
  }
  return gone;
}

async function thinArticle(
  tx: WriteTransaction,
  id: number,
  selected: readonly SnapshotRef[],
  engine: Engine,
): Promise<number> {
  const record = await tx.objectStore('articles').get(id);
  const needed = record && (await neededNumbers(tx, record));
  if (!record || !needed) return 0;
  const recorded = await readRecorded(tx, record);
  const wanted = new Set(selected.map(snapshotKey));
  const gone = new Set(
    thinnable(recorded.snapshots, needed, null).filter((one) => wanted.has(snapshotKey(one))),
  );
  if (gone.size === 0) return 0;
  const snapshots = recorded.snapshots.filter((snapshot) => !gone.has(snapshot));
  const { kept, bridges } = bridgeEdits(recorded.edits, snapshots);
  const found = bridges.flatMap((bridge) => findAnew(recorded.article, bridge, engine));
  const thinned = Array.from(gone, ({ evidence }) => evidence?.hash ?? []).flat();
  const { firstTexts } = await replaceRecorded(tx, {
    ...recorded,
    article: { ...recorded.article, snapshotCount: snapshots.length },
    snapshots,
    edits: [...kept, ...found],
    thinned: [...recorded.thinned, ...thinned],
  });
  await putFirstTexts(tx, firstTexts);
  await recount(tx, id, engine);
  return gone.size;
}

function findAnew(
  { id, language, documentKind }: Article,
  { earlier, later, hidden }: Bridge,
  engine: Engine,
): Edit[] {
  const { changes, disclosed } = engine.compare(earlier, later, { language, documentKind });
  if (changes.length === 0) return [];
  const ends = { earlier: earlier.number, later: later.number };
  const times = { earlierAt: earlier.capturedAt, laterAt: later.capturedAt };
  return [{ articleId: id, ...ends, ...times, disclosed, changes: hideAgain(changes, hidden) }];
}

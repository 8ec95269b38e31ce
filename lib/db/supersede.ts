import { ofArticle } from './key-ranges';
import type { Known, Look } from './look';
import { knownOf } from './look';
import type { EditRecord, SnapshotRecord } from './schema';

/**
 * Takes back a snapshot that an earlier capture of the same visit brought, when this capture shows the article more
 * fully: late paragraphs are no edit. Kept as it is where the snapshot is no longer the latest, was read since, or where
 * the capture shows the same text or something that is not comparable.
 *
 * @returns what is left of the article; null where nothing is left.
 */
export async function dropSuperseded(look: Look, known: Known, number: number): Promise<Known | null> {
  if (!isSuperseded(look, known, number)) return known;
  if (known.records.length === 1) return null;
  const { tx } = look;
  const { article, records } = known;
  await tx.objectStore('snapshots').delete([article.id, number]);
  await tx.objectStore('edits').delete([article.id, number]);
  const kept = records.slice(0, -1);
  const edits = (await tx.objectStore('edits').getAll(ofArticle(article.id))).filter(hasShownChange);
  return knownOf({ ...article, ...countsOf(kept, edits) }, kept);
}

function isSuperseded(
  { capture, contentHash, engine }: Look,
  { latest, records, article }: Known,
  number: number,
): boolean {
  if (latest.number !== number || latest.contentHash === contentHash) return false;
  if (records.length > 1 && article.lastReadSnapshot === number) return false;
  const verdict = engine.judge(latest, capture);
  return verdict.comparable || verdict.reason === 'grown';
}

function countsOf(kept: readonly SnapshotRecord[], edits: readonly EditRecord[]) {
  const last = edits.at(-1);
  const changed = kept.find((record) => record.number === last?.later);
  return {
    snapshotCount: kept.length,
    editCount: edits.length,
    lastChangedAt: changed?.capturedAt ?? null,
  };
}

function hasShownChange(edit: EditRecord): boolean {
  return edit.changes.some(([, , , , , , suppressed]) => suppressed === null);
}

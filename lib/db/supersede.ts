import { getEditRecord } from './edit-rows';
import { isShownEdit, readEdits } from './edits';
import type { Known, Look } from './look';
import { knownOf } from './look';
import { decodeSnapshots } from './snapshot-codec';

/**
 * Takes back the snapshot that an earlier capture of the same visit brought, when this capture shows the article more
 * fully: late paragraphs are no edit. It stays where it is no longer the latest, was marked as read since, or where the
 * capture shows the same text or something that is not comparable.
 *
 * @returns what is left of the article; null where nothing is left.
 */
export async function dropSuperseded(look: Look, known: Known): Promise<Known | null> {
  if (!isCandidate(look, known)) return known;
  const left = await leftOf(look, known);
  if (!isSuperseded(look, known, left)) return known;
  const { article, records, latest } = known;
  if (!left) return null;
  const { tx } = look;
  await tx.objectStore('snapshots').delete([article.id, latest.number]);
  await tx.objectStore('edits').delete([article.id, latest.number]);
  const edits = (await readEdits(tx, article, decodeSnapshots(left.records))).filter(isShownEdit);
  const counts = {
    headline: left.latest.headline,
    snapshotCount: records.length - 1,
    editCount: edits.length,
    lastChangedAt: edits.at(-1)?.laterAt ?? null,
  };
  return { ...left, article: { ...article, ...counts } };
}

/** Everything but the latest snapshot of the visit lane; null where there is no other. */
async function leftOf({ tx }: Look, { article, watch, records, latest }: Known): Promise<Known | null> {
  const edit = await getEditRecord(tx, article.id, latest.number);
  if (!edit) return null;
  const lanes = watch.lanes && { ...watch.lanes, visit: edit.earlier };
  return knownOf(article, { ...watch, lanes }, records.slice(0, -1), 'visit');
}

/** Whether it is the snapshot of this visit and nothing rests on it. */
function isCandidate({ contentHash, supersedes }: Look, { latest, records, watch }: Known): boolean {
  return (
    latest.number === supersedes &&
    latest.contentHash !== contentHash &&
    records.at(-1)?.number === latest.number &&
    watch.lanes?.fetch !== latest.number
  );
}

function isSuperseded({ capture, engine }: Look, { latest, article }: Known, left: Known | null): boolean {
  const verdict = engine.judge(latest, capture);
  if (!verdict.comparable && verdict.reason !== 'grown') return false;
  if (!left) return true;
  return article.lastReadSnapshot !== latest.number && engine.judge(left.latest, capture).comparable;
}

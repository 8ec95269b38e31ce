import type { Change, ChangesSinceRead, NotComparableReason } from '../article/change';
import type { Snapshot } from '../article/model';
import { encodeArticle } from './article-codec';
import { findCirculation } from './circulation';
import { putEditRecord } from './edit-rows';
import { encodeEdit, isShownEdit } from './edits';
import type { CompareOptions, Comparison } from './engine';
import { findFurniture, keepFurniture } from './furniture';
import { boundHidden } from './hidden-changes';
import { hideListed } from './hide-by-lane';
import { learn } from './learn';
import type { Known, Look } from './look';
import { isOneLane } from './look';
import { putSnapshot } from './put-snapshot';
import { completeRebased, findReplaced, resolveDoubt } from './rebase';
import type { ComparableResult, NotComparable, RecordResult } from './record-result';
import { settleArticle } from './settle-article';
import { findSuppression } from './site-blocks';
import { judgeAll } from './site-judge';
import { snapshotOf } from './snapshot-codec';
import { addHidden, addNotComparable } from './verdicts';

/** A visit of an article that is known. */
export async function recordAgain(look: Look, known: Known): Promise<RecordResult> {
  const { capture, contentHash, engine } = look;
  const isSameText = contentHash === known.latest.contentHash;
  const verdict = isSameText ? { comparable: true as const } : engine.judge(known.latest, capture);
  const replaced = isSameText ? null : await findReplaced(look, known);
  if (replaced) return recordComparable(look, replaced, true);
  if (verdict.comparable) return (await completeRebased(look, known)) ?? recordComparable(look, known);
  const rebased = await resolveDoubt(look, known, verdict.reason);
  return rebased ?? recordNotComparable(look, known, verdict.reason);
}

/**
 * A capture that can be held against the latest snapshot of its lane.
 *
 * @param isOther it becomes the latest whatever it shows, because another text has taken that place.
 */
export async function recordComparable(look: Look, known: Known, isOther = false): Promise<ComparableResult> {
  const { tx, capture, engine } = look;
  if (look.contentHash !== known.latest.contentHash) await learn(look, known.article.id);
  const options = await optionsFor(look, known);
  const found = engine.compare(known.latest, capture, options);
  const hide = await findCirculation(look, known, found);
  const judged = (comparison: Comparison) => judgeAll(hide(comparison), look.judge);
  const edit = judged(found);
  const isNew = isOther || isShownEdit(edit) || edit.changes.some(isNewEntry);
  const listed = isNew ? await hideListed(look, known, edit) : edit;
  const latest = isNew ? await storeSnapshot(look, known, listed) : known.latest;
  if (!isNew) await addHidden(tx, known.article.id, latest.number, capture.capturedAt, edit.changes);
  // Small edits add up: what counts is the difference from what the reader read, not from the previous look.
  const isOneStep = known.lastRead === known.latest;
  const whole = isOneStep ? edit : judged(engine.compare(known.lastRead, capture, options));
  const since = asEdit(known.lastRead, latest, whole);
  return settleArticle(look, known, { latest, isNew, isListed: isNew && isShownEdit(listed), since });
}

/** A live blog's new entries are no edit, but later looks may find them edited: they must be in a snapshot. */
function isNewEntry({ op, suppressed }: Change): boolean {
  return op === 'added' && suppressed === 'live-entry';
}

/** How a capture is compared with the snapshots of its lane. */
export async function optionsFor(look: Look, { article, watch }: Known): Promise<CompareOptions> {
  const suppressBlock = await findSuppression(look.tx, article.site);
  const language = look.capture.language ?? article.language;
  // The furniture kept is that of the visit lane.
  const { documentKind } = look.capture.signals;
  const options = { language, documentKind, suppressBlock };
  if (look.capture.origin === 'recheck' && !isOneLane(watch)) return options;
  return { ...options, ...(await furnitureOptions(look, article.id)) };
}

async function recordNotComparable(
  { tx, capture, supersedes }: Look,
  { article: before, latest }: Known,
  reason: NotComparableReason,
): Promise<NotComparable> {
  await addNotComparable(tx, before.id, capture.capturedAt, reason);
  const article = { ...before, lastCheckedAt: Math.max(before.lastCheckedAt, capture.capturedAt) };
  await tx.objectStore('articles').put(encodeArticle(article));
  const created = latest.number === supersedes ? supersedes : null;
  return { state: 'not-comparable', articleId: article.id, article, reason, created, since: null };
}

/** What stood around the article is a help in telling what left the text from what was taken for furniture this time. */
async function furnitureOptions(
  { tx, capture }: Look,
  articleId: number,
): Promise<Pick<CompareOptions, 'earlierFurniture' | 'laterFurniture'>> {
  const earlierFurniture = await findFurniture(tx, articleId);
  if (earlierFurniture) return { earlierFurniture, laterFurniture: capture.furniture };
  await keepFurniture(tx, articleId, capture.capturedAt, capture.furniture);
  return {};
}

async function storeSnapshot(look: Look, known: Known, edit: Comparison): Promise<Snapshot> {
  const { tx, capture, contentHash } = look;
  const { article, latest, records } = known;
  const snapshot = snapshotOf(capture, article.id, nextNumber(known), contentHash);
  await putSnapshot(tx, snapshot, records);
  const kept = { ...edit, changes: boundHidden(edit.changes) };
  await putEditRecord(tx, encodeEdit(latest, snapshot, kept));
  await keepFurniture(tx, article.id, capture.capturedAt, capture.furniture);
  return snapshot;
}

/** The number of the next snapshot, whichever lane it belongs to. */
export function nextNumber({ records }: Known): number {
  return (records.at(-1)?.number ?? -1) + 1;
}

/** Null where nothing at all differs. */
function asEdit(
  earlier: Snapshot,
  later: Snapshot,
  { changes, disclosed }: Comparison,
): ChangesSinceRead | null {
  if (changes.length === 0) return null;
  return {
    articleId: earlier.articleId,
    earlier: earlier.number,
    later: later.number,
    earlierAt: earlier.capturedAt,
    laterAt: later.capturedAt,
    disclosed,
    changes,
  };
}

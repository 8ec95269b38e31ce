import type { Change, ChangesSinceRead, NotComparableReason } from '../article/change';
import type { Snapshot } from '../article/model';
import { encodeArticle } from './article-codec';
import { encodeEdit, isShownEdit } from './edits';
import type { CompareOptions } from './engine';
import { findFurniture, keepFurniture } from './furniture';
import { boundHidden } from './hidden-changes';
import { learn } from './learn';
import type { Known, Look } from './look';
import type { NotComparable, RecordResult } from './record-result';
import { settleArticle } from './settle-article';
import { findSuppression } from './site-blocks';
import { encodeSnapshot, snapshotOf } from './snapshot-codec';
import { addHidden, addNotComparable } from './verdicts';

/** Two texts compared. */
interface Comparison {
  readonly changes: readonly Change[];
  readonly disclosed: boolean;
}

/** A capture of an article that is known. */
export async function recordAgain(look: Look, known: Known): Promise<RecordResult> {
  const { tx, capture, contentHash, engine } = look;
  const isSameText = contentHash === known.latest.contentHash;
  const verdict = isSameText ? { comparable: true as const } : engine.judge(known.latest, capture);
  if (!verdict.comparable) return recordNotComparable(look, known, verdict.reason);
  if (!isSameText) await learn(look, known.article.id);
  const suppressBlock = await findSuppression(tx, known.article.site);
  const language = capture.language ?? known.article.language;
  const options = { language, suppressBlock, ...(await furnitureOptions(look, known.article.id)) };
  const edit = engine.compare(known.latest, capture, options);
  const isNew = isShownEdit(edit);
  const latest = isNew ? await storeSnapshot(look, known, edit) : known.latest;
  if (!isNew) await addHidden(tx, known.article.id, latest.number, capture.capturedAt, edit.changes);
  // Small edits add up: what counts is the difference from what the reader read, not from the previous look.
  const whole = known.lastRead === known.latest ? edit : engine.compare(known.lastRead, capture, options);
  return settleArticle(look, known, { latest, isNew, since: asEdit(known.lastRead, latest, whole) });
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
  const snapshot = snapshotOf(capture, article.id, latest.number + 1, contentHash);
  await tx.objectStore('snapshots').put(encodeSnapshot(snapshot, records));
  const kept = { ...edit, changes: boundHidden(edit.changes) };
  await tx.objectStore('edits').put(encodeEdit(latest, snapshot, kept));
  await keepFurniture(tx, article.id, capture.capturedAt, capture.furniture);
  return snapshot;
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

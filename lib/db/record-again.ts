import type { Change, ChangesSinceRead, NotComparableReason } from '../article/change';
import type { Article, Capture, Snapshot } from '../article/model';
import { encodeArticle } from './article-codec';
import { encodeEdit } from './edits';
import type { CompareOptions } from './engine';
import { boundFurniture, findFurniture, keepFurniture } from './furniture';
import type { Known, Look } from './look';
import type { NotComparable, RecordResult } from './record-capture';
import { findSuppression, learnBlocks } from './site-blocks';
import { decodeSnapshots, encodeSnapshot, knownTexts } from './snapshot-codec';
import { addHidden, addNotComparable } from './verdicts';

/** Addresses kept per article, the newest. */
const ADDRESSES_LIMIT = 20;

interface Comparison {
  readonly changes: readonly Change[];
  readonly disclosed: boolean;
}

/** A capture of an article that is known. */
export async function recordAgain(look: Look, known: Known): Promise<RecordResult> {
  const { capture, contentHash, engine, tx } = look;
  const isSameText = contentHash === known.latest.contentHash;
  const verdict = isSameText ? { comparable: true as const } : engine.judge(known.latest, capture);
  if (!verdict.comparable) return recordNotComparable(look, known.article, verdict.reason);
  if (!isSameText) await learnBlocks(tx, known.article.id, capture);
  const options = await compareOptions(look, known);
  const edit = engine.compare(known.latest, capture, {
    ...options,
    ...(await furnitureOptions(look, known)),
  });
  const stored = edit.changes.some(isShown)
    ? await storeSnapshot(look, known, edit)
    : await storeHidden(look, known, edit);
  const since = changesSince(look, known, stored, edit, options);
  return settleArticle(look, known, stored, since);
}

const isShown = (change: Change): boolean => change.suppressed === null;

async function recordNotComparable(
  { tx, capture }: Look,
  before: Article,
  reason: NotComparableReason,
): Promise<NotComparable> {
  await addNotComparable(tx, before.id, capture.capturedAt, reason);
  const article = { ...before, lastCheckedAt: Math.max(before.lastCheckedAt, capture.capturedAt) };
  await tx.objectStore('articles').put(encodeArticle(article));
  return { state: 'not-comparable', articleId: article.id, article, reason, since: null };
}

async function compareOptions({ tx, capture }: Look, { article }: Known): Promise<CompareOptions> {
  const suppressBlock = await findSuppression(tx, article.site);
  return { language: capture.language ?? article.language, suppressBlock };
}

async function furnitureOptions({ tx, capture }: Look, { article }: Known): Promise<Partial<CompareOptions>> {
  const earlierFurniture = await findFurniture(tx, article.id);
  return earlierFurniture ? { earlierFurniture, laterFurniture: boundFurniture(capture.furniture) } : {};
}

/** The snapshot that now is the latest, and whether this capture brought it. */
interface Stored {
  readonly latest: Snapshot;
  readonly isNew: boolean;
}

async function storeSnapshot(look: Look, known: Known, edit: Comparison): Promise<Stored> {
  const { tx, capture, contentHash } = look;
  const { article, records } = known;
  const number = known.latest.number + 1;
  const record = encodeSnapshot(article.id, number, capture, contentHash, knownTexts(records));
  const latest = decodeSnapshots([...records, record]).at(-1) ?? known.latest;
  await tx.objectStore('snapshots').put(record);
  await tx.objectStore('edits').put(encodeEdit(known.latest, latest, edit));
  await keepFurniture(tx, article.id, capture.capturedAt, capture.furniture);
  return { latest, isNew: true };
}

async function storeHidden(look: Look, { article, latest }: Known, edit: Comparison): Promise<Stored> {
  const { tx, capture } = look;
  if (edit.changes.length > 0) {
    await addHidden(tx, article.id, latest.number, capture.capturedAt, edit.changes);
  }
  return { latest, isNew: false };
}

/** Small edits add up: what counts is the difference from what the reader read, not from the previous look. */
function changesSince(
  { engine, capture }: Look,
  { article, latest: before, lastRead }: Known,
  { latest, isNew }: Stored,
  edit: Comparison,
  options: CompareOptions,
): ChangesSinceRead | null {
  const whole = lastRead === before ? edit : engine.compare(lastRead, capture, options);
  if (whole.changes.length === 0) return null;
  return {
    articleId: article.id,
    earlier: lastRead.number,
    later: latest.number,
    earlierAt: lastRead.capturedAt,
    laterAt: isNew ? capture.capturedAt : latest.capturedAt,
    disclosed: whole.disclosed,
    changes: whole.changes,
  };
}

async function settleArticle(
  { tx, capture, engine }: Look,
  { article: before }: Known,
  stored: Stored,
  since: ChangesSinceRead | null,
): Promise<RecordResult> {
  const snapshot = stored.latest.number;
  const shown = since?.changes.filter(isShown) ?? [];
  const article: Article = {
    ...afterLook(before, capture),
    ...(stored.isNew && afterEdit(before, capture)),
    // A visit that shows nothing new is a reading of the latest snapshot.
    ...(shown.length === 0 && capture.origin === 'visit' && afterReading(before, capture, snapshot)),
    unreadChanges: shown.filter((change) => engine.counts(change)).length,
  };
  await tx.objectStore('articles').put(encodeArticle(article));
  const created = stored.isNew ? snapshot : null;
  const common = { article, snapshot, created, lastReadAt: before.lastReadAt };
  return since && shown.length > 0
    ? { state: 'changed', ...common, since }
    : { state: 'unchanged', ...common, since };
}

function afterLook(before: Article, capture: Capture): Article {
  const { address, language, publishedAt, capturedAt } = capture;
  const addresses = capture.origin === 'visit' ? [...before.addresses, address] : before.addresses;
  return {
    ...before,
    addresses: [...new Set(addresses)].slice(-ADDRESSES_LIMIT),
    language: language ?? before.language,
    publishedAt: publishedAt ?? before.publishedAt,
    documentKind: capture.signals.documentKind,
    lastCheckedAt: Math.max(before.lastCheckedAt, capturedAt),
  };
}

function afterEdit(before: Article, { headline, capturedAt }: Capture): Partial<Article> {
  return {
    headline,
    snapshotCount: before.snapshotCount + 1,
    editCount: before.editCount + 1,
    lastChangedAt: capturedAt,
  };
}

function afterReading(before: Article, { capturedAt }: Capture, snapshot: number): Partial<Article> {
  return { lastReadSnapshot: snapshot, lastReadAt: Math.max(before.lastReadAt, capturedAt) };
}

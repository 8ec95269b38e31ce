import type { NotComparableReason } from '../article/change';
import type { Article, ArticleText, Capture, Snapshot } from '../article/model';
import { flattenSentences } from '../article/sentences';
import { encodeArticle } from './article-codec';
import { getDoubts, isApart, putDoubts } from './doubts';
import { keepFurniture } from './furniture';
import type { Known, Look } from './look';
import { putSnapshot } from './put-snapshot';
import type { ComparableResult } from './record-result';
import type { DoubtRecord } from './schema';
import { settleArticle } from './settle-article';
import { decodeSnapshots, encodeSnapshot, snapshotOf } from './snapshot-codec';
import { addNotice } from './verdicts';

/**
 * A text that cannot be held against what is kept may be the article all the same: where the first snapshot was a teaser
 * that did not look like one, the whole text stays incomparable for ever. So where such a text comes twice, at looks that
 * are apart, it takes the place of what is kept, without an edit. What it replaced stays, and is held against every later
 * capture too: a teaser that stood for a while costs nothing when the article is back.
 */
const DOUBTFUL: readonly NotComparableReason[] = ['grown', 'different-article', 'collapsed'];

/** Texts that were replaced are remembered so many at a time. */
const REPLACED_LIMIT = 5;

/**
 * Notes a text that cannot be compared; has it take the place of what is kept where an earlier look has brought the
 * same and the reader has seen it at one of the two.
 *
 * @returns what came of it; null where it stays incomparable.
 */
export async function resolveDoubt(
  look: Look,
  known: Known,
  reason: NotComparableReason,
): Promise<ComparableResult | null> {
  const { tx, capture, contentHash, engine } = look;
  if (!isDoubtful(capture, reason)) return null;
  const doubts = await getDoubts(tx, known.article.id);
  const pending = doubts.pending && decodeSnapshots([doubts.pending])[0];
  const isSame =
    pending && (pending.contentHash === contentHash || engine.judge(pending, capture).comparable);
  const wasSeen = capture.origin === 'visit' || (isSame && pending.origin === 'visit');
  if (isSame && wasSeen && isApart(pending.capturedAt, capture.capturedAt))
    return rebase(look, known, doubts);
  const snapshot: Snapshot = {
    ...snapshotOf(capture, known.article.id, 0, contentHash),
    capturedAt: isSame ? pending.capturedAt : capture.capturedAt,
    origin: wasSeen ? 'visit' : capture.origin,
  };
  await putDoubts(tx, { ...doubts, pending: encodeSnapshot(snapshot, []) });
  return null;
}

function isDoubtful({ signals, blocks }: Capture, reason: NotComparableReason): boolean {
  const { obstacle, httpStatus } = signals;
  const isAnswer = obstacle === null && (httpStatus === null || httpStatus < 400);
  return isAnswer && blocks.length > 0 && DOUBTFUL.includes(reason);
}

async function rebase(look: Look, known: Known, doubts: DoubtRecord): Promise<ComparableResult> {
  const { tx, capture, contentHash } = look;
  const { article, latest, records } = known;
  const number = (records.at(-1)?.number ?? -1) + 1;
  const snapshot = snapshotOf(capture, article.id, number, contentHash);
  await putSnapshot(tx, snapshot, records);
  await keepFurniture(tx, article.id, capture.capturedAt, capture.furniture);
  await addNotice(tx, article.id, capture.capturedAt, 'rebased');
  const replaced = [...doubts.replaced, latest.number].slice(-REPLACED_LIMIT);
  const rebased = [number, capture.capturedAt] as const;
  await putDoubts(tx, { ...doubts, returns: [], pending: null, replaced, rebased });
  const result = await settleRebased(look, known, snapshot, true);
  // The reader has seen this text, if not at this look.
  const read: Article = { ...result.article, lastReadSnapshot: number };
  await tx.objectStore('articles').put(encodeArticle(read));
  return { ...result, article: read };
}

/** What is left of the visit that brought a text in place of another: more of the text is no edit of it. */
export async function completeRebased(look: Look, known: Known): Promise<ComparableResult | null> {
  const { tx, capture, contentHash } = look;
  const { article, latest, records } = known;
  const { rebased } = await getDoubts(tx, article.id);
  const isOpen =
    rebased?.[0] === latest.number &&
    records.at(-1)?.number === latest.number &&
    !isApart(rebased[1], capture.capturedAt);
  if (!isOpen || latest.contentHash === contentHash) return null;
  const snapshot = snapshotOf(capture, article.id, latest.number, contentHash);
  await putSnapshot(tx, snapshot, records.slice(0, -1));
  return settleRebased(look, known, snapshot, false);
}

/** No edit leads to it, so a later capture of the visit has nothing to take back. */
async function settleRebased(
  look: Look,
  known: Known,
  latest: Snapshot,
  isNew: boolean,
): Promise<ComparableResult> {
  const result = await settleArticle(look, known, { latest, isNew, isListed: false, since: null });
  return { ...result, created: null };
}

/**
 * A text that was replaced, where a capture shows more of it than of what replaced it.
 *
 * @returns what is known, with that text as the latest; null where there is none.
 */
export async function findReplaced({ tx, capture, engine }: Look, known: Known): Promise<Known | null> {
  const doubts = await getDoubts(tx, known.article.id);
  if (doubts.replaced.length === 0) return null;
  const snapshots = decodeSnapshots(known.records, ({ number }) => doubts.replaced.includes(number));
  const inLatest = sharedSentences(known.latest, capture);
  const found = snapshots.findLast(
    (snapshot) => sharedSentences(snapshot, capture) > inLatest && engine.judge(snapshot, capture).comparable,
  );
  if (!found) return null;
  const replaced = doubts.replaced.filter((number) => number !== found.number);
  await putDoubts(tx, { ...doubts, replaced, pending: null, rebased: null });
  const lastRead = known.lastRead.number > found.number ? found : known.lastRead;
  return { ...known, latest: found, lastRead };
}

function sharedSentences(one: ArticleText, other: ArticleText): number {
  const texts = new Set(flattenSentences(one.blocks).map(({ text }) => text));
  return flattenSentences(other.blocks).filter(({ text }) => texts.has(text)).length;
}

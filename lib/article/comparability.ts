import type { Comparability, NotComparableReason } from './change';
import type { Gap, Keeping } from './keeping';
import { echoOf, keepingOf } from './keeping';
import type { ArticleText, Capture, Snapshot } from './model';

/**
 * Whether a capture can be held against an earlier snapshot of the same article, decided before anything is compared. A
 * teaser, an error page or half a body is not an edit; a removed paragraph, a correction or a rewritten lede is. Where the
 * evidence is divided it is an edit: an alert that shows too much can be judged by the reader, a withheld one cannot.
 */
export function judgeComparability(earlier: Snapshot, later: Capture): Comparability {
  const reason = findReason(earlier, later);
  return reason === null ? { comparable: true } : { comparable: false, reason };
}

function findReason(earlier: Snapshot, later: Capture): NotComparableReason | null {
  const { signals } = later;
  if (signals.httpStatus !== null && signals.httpStatus >= 400)
    return signals.obstacle ?? reasonOfStatus(signals.httpStatus);
  const keeping = keepingOf(earlier, later);
  if (signals.obstacle !== null && isHeldBack(keeping)) return signals.obstacle;
  if (keeping.earlierLength === 0) return keeping.laterLength === 0 ? null : 'grown';
  const reason =
    findUnlikeness(earlier, later, keeping) ??
    findCut(earlier, later, keeping) ??
    findGrowth(earlier, later, keeping);
  return reason && isCutShort(reason) && signals.isAccessibleForFree === false ? 'paywall' : reason;
}

function reasonOfStatus(status: number): NotComparableReason {
  if (status === 404 || status === 410 || status === 451) return 'removed';
  if (status === 401) return 'login';
  if (status === 402) return 'paywall';
  return status === 403 || status === 429 ? 'bot-wall' : 'error-page';
}

function isCutShort(reason: NotComparableReason): boolean {
  return reason === 'half-loaded' || reason === 'collapsed';
}

/** With an obstacle in front of it, a text that lost a fifth, or a good part of its end, was held back. */
function isHeldBack({ kept, gap }: Keeping): boolean {
  return kept < 0.8 || (gap.share > 0.1 && gap.after < 0.1);
}

/** Below this share of common runs of words two texts have nothing to do with each other: unrelated news shares 1 %. */
const UNRELATED = 0.06;
/** The same under another headline: a box that no rule knows may stand in both articles. */
const UNRELATED_TITLED = 0.15;
/** A document further on in the article shows other text than the first; what stands on each of them is less than this. */
const ON_EACH_PAGE = 0.5;

function findUnlikeness(
  earlier: ArticleText,
  later: Capture,
  { kept, earlierLength, laterLength }: Keeping,
): NotComparableReason | null {
  if (laterLength === 0) return 'collapsed';
  const { pageNumber } = later.signals;
  if (pageNumber !== null && pageNumber > 1 && kept < ON_EACH_PAGE) return 'other-page';
  const isSameTitle = isSameHeadline(earlier.headline, later.headline);
  const unrelated = isSameTitle ? UNRELATED : UNRELATED_TITLED;
  if (kept > unrelated || echoOf(earlier, later) > unrelated) return null;
  if (pageNumber !== null) return 'other-page';
  if (!isSameTitle) return 'different-article';
  return laterLength > 3 * earlierLength ? 'grown' : 'collapsed';
}

/** Whether half of the words of the shorter headline stand in the other. */
function isSameHeadline(headline: string, other: string): boolean {
  const words = wordsOf(headline);
  const others = wordsOf(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= Math.min(words.size, others.size) / 2;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\u3040-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu));
}

/** What stands under an article (the writer's vita, a note) may survive a cut. Share of the text. */
const CUT_AFTER = 0.25;
/** Who cuts a text of some length to so little of it, wherever, also writes something new. Share; letters and digits, 200 words. */
const LITTLE_KEPT = 0.55;
const MUCH = 1000;
/** A text that is what is left of the former, and no more than this share of it, was not read well. */
const COLLAPSED = 0.35;

function findCut(earlier: ArticleText, later: ArticleText, keeping: Keeping): NotComparableReason | null {
  const { kept, known, gap, earlierLength, laterLength } = keeping;
  const isOwnedUp = notesIn(later) > notesIn(earlier);
  const isCut = known > 0.8 && gap.after < CUT_AFTER && isLargeGap(gap);
  if (isCut && (!isOwnedUp || kept < LITTLE_KEPT)) return 'half-loaded';
  if (isThinned(keeping) && !isOwnedUp) return 'half-loaded';
  if (kept > COLLAPSED || laterLength > earlierLength * COLLAPSED) return null;
  return echoOf(earlier, later) < COLLAPSED ? 'collapsed' : null;
}

/** Much is missing, wherever it stood, and nothing is new: who cuts so much also closes the gap, or says why. */
function isThinned({ kept, known, lost, gap, earlierLength }: Keeping): boolean {
  if (known > 0.95 && gap.share > 0.25 && gap.blocks >= 3 && gap.sentences >= 8) return true;
  if (known > 0.95 && kept < 0.75 && lost >= 8 && gap.share > 0.15 && earlierLength > MUCH) return true;
  return known > 0.85 && kept < LITTLE_KEPT && earlierLength > MUCH;
}

function notesIn(text: ArticleText): number {
  return text.blocks.filter((block) => block.kind === 'note').length;
}

/** Publishers take out a paragraph or two at a time; a body that did not arrive lacks a long stretch at its end. */
function isLargeGap({ share, blocks, sentences }: Gap): boolean {
  return (share > 0.25 && blocks >= 3) || (share > 0.45 && sentences >= 5);
}

/** A text this many times as long did not grow by editing, if it was long or cut before. */
const GROWN = 3;
/** Longer texts do not grow so by updates: another article was appended. Letters and digits, about 500 words. */
const LONG = 2500;
/** Shorter ones are teasers. Letters and digits, about 25 words. */
const TEASER = 125;

function findGrowth(
  earlier: ArticleText,
  later: Capture,
  { kept, earlierLength, laterLength }: Keeping,
): NotComparableReason | null {
  if (later.signals.documentKind === 'live-blog' || kept < 0.9 || laterLength < GROWN * earlierLength)
    return null;
  return earlierLength > LONG || earlierLength < TEASER || breaksOff(earlier) ? 'grown' : null;
}

/** Whether a text ends in an ellipsis or without a closing mark: the rest was kept back. */
function breaksOff(text: ArticleText): boolean {
  const last = text.blocks.findLast((block) => block.kind === 'paragraph')?.sentences.at(-1);
  return last !== undefined && /(?:\.\.\.|…|[\p{L}\p{N},;:–—-])[\])"'”’»]*$/u.test(last);
}

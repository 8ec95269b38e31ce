import { isStampLine } from '../../text/stamp-line';
import type { BodySentence, SentencePair } from './body-text';
import type { FindSuppression } from './suppression';

/** An entry may open with its time: "14:05 The minister has left". */
const OPENS_WITH_TIME = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/;

/**
 * In a live blog, entries that came whole (at either end, or between others under a heading or time of their own) and
 * entries that fell off the end are its nature and no edit of what was read. What changes inside an entry is one.
 */
export function liveEntryRule(pairs: readonly SentencePair[], language: string | null): FindSuppression {
  const kept = pairs.filter((pair) => pair.earlier.length > 0 && pair.later.length > 0);
  const added = pairs.filter((pair) => pair.op === 'added').flatMap((pair) => pair.later);
  const isEntry = inWholeBlocks(added, kept, language);
  const isBeyondEarlier = beyond(kept.flatMap((pair) => pair.earlier));
  return ({ op, earlier, later }) => {
    if (op === 'added') return later.every(isEntry) ? 'live-entry' : null;
    return op === 'removed' && earlier.every(isBeyondEarlier) ? 'live-entry' : null;
  };
}

function inWholeBlocks(
  added: readonly BodySentence[],
  kept: readonly SentencePair[],
  language: string | null,
): (sentence: BodySentence) => boolean {
  const keptLater = kept.flatMap((pair) => pair.later);
  const oldBlocks = new Set(keptLater.map((sentence) => sentence.block));
  const isBeyond = beyond(keptLater);
  const headed = headedBlocks(added, oldBlocks, language);
  return (sentence) => !oldBlocks.has(sentence.block) && (isBeyond(sentence) || headed.has(sentence.block));
}

/** Blocks of runs of new blocks that open with a heading or a time. */
function headedBlocks(
  added: readonly BodySentence[],
  oldBlocks: ReadonlySet<number>,
  language: string | null,
): ReadonlySet<number> {
  const headed = new Set<number>();
  const seen = new Set<number>();
  for (const { block, kind, text } of added) {
    if (oldBlocks.has(block) || seen.has(block)) continue;
    seen.add(block);
    const opens = kind === 'heading' || OPENS_WITH_TIME.test(text) || isStampLine(text, language);
    if (opens || headed.has(block - 1)) headed.add(block);
  }
  return headed;
}

/** Whether a sentence stands before the first or behind the last of the known ones; nothing does where there are none. */
function beyond(known: readonly BodySentence[]): (sentence: BodySentence) => boolean {
  const [first, last] = known.reduce(
    ([least, most], { index }) => [Math.min(least, index), Math.max(most, index)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return ({ index }) => known.length > 0 && (index < first || index > last);
}

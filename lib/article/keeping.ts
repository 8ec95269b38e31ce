import type { ArticleText } from './model';
import { flattenSentences } from './sentences';

/** How much of one text stands in another, and where what is missing stood. Shares are of letters and digits. */
export interface Keeping {
  /** Letters and digits of the two texts' blocks. */
  readonly earlierLength: number;
  readonly laterLength: number;
  /** Share of the earlier text whose sentences stand in the later one; 1 where it is empty. */
  readonly kept: number;
  /** Share of the later text whose sentences stand in the earlier one; 1 where it is empty. */
  readonly known: number;
  /** Sentences of the earlier text that do not stand in the later one. */
  readonly lost: number;
  /** The longest stretch of the earlier text of which little stands in the later one. */
  readonly gap: Gap;
}

export interface Gap {
  /** Share of the earlier text that is lost in it. */
  readonly share: number;
  /** Share of the earlier text that follows the gap. */
  readonly after: number;
  /** Blocks that lost a sentence in it. */
  readonly blocks: number;
  /** Sentences lost in it. */
  readonly sentences: number;
}

/** Compares two texts sentence by sentence, by letters and digits alone: typography changes with the house style. */
export function keepingOf(earlier: ArticleText, later: ArticleText): Keeping {
  const before = keysOf(earlier);
  const after = keysOf(later);
  const isBefore = standsIn(earlier, before);
  const isAfter = standsIn(later, after);
  return {
    earlierLength: lengthOf(before),
    laterLength: lengthOf(after),
    kept: shareOf(before, isAfter),
    known: shareOf(after, isBefore),
    lost: before.filter((one) => !isAfter(one.key)).length,
    gap: findGap(before, isAfter),
  };
}

/** Whether a sentence, by its key, stands in a text. */
type Stands = (key: string) => boolean;

/** The summary is looked through too: where a cut leaves little text, it is taken for the first paragraph. */
function standsIn({ standfirst }: ArticleText, sentences: readonly Keyed[]): Stands {
  const keys = new Set(sentences.map((one) => one.key));
  const summary = standfirst === null ? '' : keyOf(standfirst);
  return (key) => keys.has(key) || (key !== '' && summary.includes(key));
}

interface Keyed {
  readonly key: string;
  readonly block: number;
}

function keysOf(text: ArticleText): Keyed[] {
  return flattenSentences(text.blocks).map(({ text: sentence, block }) => ({ key: keyOf(sentence), block }));
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function lengthOf(sentences: readonly Keyed[]): number {
  return sentences.reduce((sum, one) => sum + one.key.length, 0);
}

function shareOf(sentences: readonly Keyed[], stands: Stands): number {
  const total = lengthOf(sentences);
  return total === 0 ? 1 : lengthOf(sentences.filter((one) => stands(one.key))) / total;
}

/** A sentence that is left amid a gap ends it where it is about as long as what is lost before or after it. */
const ISLAND_WEIGHT = 1.5;

/** The stretch in which most is lost and little is left: the subarray of greatest sum. */
function findGap(sentences: readonly Keyed[], stands: Stands): Gap {
  let best = { start: 0, end: 0, score: 0 };
  let run = best;
  for (const [index, { key }] of sentences.entries()) {
    const worth = stands(key) ? -ISLAND_WEIGHT * key.length : key.length;
    const from = run.score > 0 ? run : { start: index, score: 0 };
    run = { start: from.start, end: index + 1, score: from.score + worth };
    if (run.score > best.score) best = run;
  }
  const total = lengthOf(sentences) || 1;
  const gone = sentences.slice(best.start, best.end).filter((one) => !stands(one.key));
  return {
    share: lengthOf(gone) / total,
    after: lengthOf(sentences.slice(best.end)) / total,
    blocks: new Set(gone.map((one) => one.block)).size,
    sentences: gone.length,
  };
}

/** Words in a run; in scripts written without spaces a run is of as many letters. */
const RUN = 3;

/** Sentences whose runs are looked at, enough to tell. */
const MAX_SENTENCES = 2000;

/** Share of the earlier text's runs of words that stand in the later one, so that a reworded sentence counts in part. */
export function echoOf(earlier: ArticleText, later: ArticleText): number {
  const runs = runsOf(earlier);
  if (runs.size === 0) return 1;
  const others = runsOf(later);
  return [...runs].filter((run) => others.has(run)).length / runs.size;
}

function runsOf(text: ArticleText): Set<string> {
  const runs = new Set<string>();
  for (const { text: sentence } of flattenSentences(text.blocks).slice(0, MAX_SENTENCES)) {
    const words = sentence.toLowerCase().match(/[\u3040-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
    for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
}

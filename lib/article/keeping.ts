import type { ArticleText } from './model';
import { flattenSentences } from './sentences';

/** How much of one text stands in the other, and where what is missing stood. */
export interface Keeping {
  /** Sentences. */
  readonly earlierCount: number;
  readonly laterCount: number;
  /** Share of the earlier sentences that stand in the later text, weighted by length; 1 where there are none. */
  readonly earlierShare: number;
  /** Share of the later sentences that stand in the earlier text, weighted by length; 1 where there are none. */
  readonly laterShare: number;
}

/** Compares two texts by sentence, by the letters and digits of each. */
export function keepingOf(earlier: ArticleText, later: ArticleText): Keeping {
  const before = keysOf(earlier);
  const after = keysOf(later);
  return {
    earlierCount: before.length,
    laterCount: after.length,
    earlierShare: shareIn(before, new Set(after)),
    laterShare: shareIn(after, new Set(before)),
  };
}

function keysOf(text: ArticleText): string[] {
  return flattenSentences(text.blocks).map((sentence) => keyOf(sentence.text));
}

/** Letters and digits alone: quotation marks, spaces and dashes change with the house style. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function shareIn(keys: readonly string[], others: ReadonlySet<string>): number {
  const total = lengthOf(keys);
  return total === 0 ? 1 : lengthOf(keys.filter((key) => others.has(key))) / total;
}

function lengthOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + key.length, 0);
}

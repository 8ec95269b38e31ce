import type { RecordedArticle } from './extras';
import type { MergedHistory } from './merge-histories';

/** What an import does, or would do. */
export interface ImportCounts {
  readonly articles: number;
  /** Articles that were not known; known ones to which something is added; known ones to which nothing is. */
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  /** Snapshots that were not known, and those that stand in the store already. */
  readonly snapshots: number;
  readonly repeatedSnapshots: number;
}

export const NO_COUNTS: ImportCounts = {
  articles: 0,
  added: 0,
  merged: 0,
  unchanged: 0,
  snapshots: 0,
  repeatedSnapshots: 0,
};

/** What comes of an article that is not known. */
export function countAdded({ snapshots }: RecordedArticle): ImportCounts {
  return { ...NO_COUNTS, articles: 1, added: 1, snapshots: snapshots.length };
}

/** What comes of an article that is known. */
export function countMerged({ added, repeated, isChanged }: MergedHistory): ImportCounts {
  const [merged, unchanged] = isChanged ? [1, 0] : [0, 1];
  return { ...NO_COUNTS, articles: 1, merged, unchanged, snapshots: added, repeatedSnapshots: repeated };
}

export function sum(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    articles: one.articles + other.articles,
    added: one.added + other.added,
    merged: one.merged + other.merged,
    unchanged: one.unchanged + other.unchanged,
    snapshots: one.snapshots + other.snapshots,
    repeatedSnapshots: one.repeatedSnapshots + other.repeatedSnapshots,
  };
}

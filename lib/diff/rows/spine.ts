import type { RowLink } from './links';

/**
 * The links that can stand in rows of their own without crossing: what is not moved, and of what crosses nevertheless the
 * most that does not. In the order of both texts.
 */
export function spineOf(links: readonly RowLink[]): RowLink[] {
  const candidates = links
    .filter(({ op, earlier, later }) => op !== 'moved' && earlier.length > 0 && later.length > 0)
    .sort((one, other) => firstOf(one.later) - firstOf(other.later));
  return longestRising(candidates);
}

/** Patience sorting: the longest run of links whose earlier sentences rise too. */
function longestRising(links: readonly RowLink[]): RowLink[] {
  /** Per length, the position of the link with the lowest end that closes a run of that length. */
  const ends: number[] = [];
  const before = links.map((link, position) => {
    const length = runsBelow(links, ends, firstOf(link.earlier));
    ends[length] = position;
    return ends[length - 1] ?? null;
  });
  const run: RowLink[] = [];
  for (let position = ends.at(-1) ?? null; position !== null; position = before[position] ?? null) {
    const link = links[position];
    if (link) run.push(link);
  }
  return run.reverse();
}

/** How many runs end below an earlier sentence. */
function runsBelow(links: readonly RowLink[], ends: readonly number[], sentence: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const link = links[ends[middle] ?? -1];
    if (link && firstOf(link.earlier) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first sentence of a side that is not empty. */
export function firstOf(indexes: readonly number[]): number {
  return indexes[0] ?? Number.POSITIVE_INFINITY;
}

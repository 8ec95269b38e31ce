import type { Change, PairOp } from '../../article/change';

/** Sentences of both texts that answer each other, by flat index; one side may be empty, not both. */
export interface RowLink {
  readonly op: PairOp;
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  /** Indexes into the list of changes. */
  readonly changes: readonly number[];
  readonly suppressed: string | null;
}

/**
 * How the sentences of two texts answer each other, every sentence once: as the changes say, and what no change speaks of by
 * its words, which stand in both texts.
 */
export function linksOf(
  changes: readonly Change[],
  earlier: readonly string[],
  later: readonly string[],
): RowLink[] {
  const changed = changes.flatMap(linkOfChange);
  const rest = {
    earlier: without(
      earlier,
      changed.flatMap((link) => link.earlier),
    ),
    later: without(
      later,
      changed.flatMap((link) => link.later),
    ),
  };
  return [...changed, ...unchangedLinks(rest.earlier, rest.later, earlier, later)];
}

/** A change of the body as a link; furniture has no place among the sentences and makes none. */
function linkOfChange(change: Change, position: number): RowLink[] {
  if (change.part !== 'body') return [];
  const side = (sentences: Change['earlier']) => sentences.flatMap(({ index }) => index ?? []);
  const [earlier, later] = [side(change.earlier), side(change.later)];
  if (earlier.length + later.length === 0) return [];
  return [{ op: change.op, earlier, later, changes: [position], suppressed: change.suppressed }];
}

function without(texts: readonly string[], taken: readonly number[]): number[] {
  const used = new Set(taken);
  return [...texts.keys()].filter((index) => !used.has(index));
}

/** The same words answer each other in the order they come; a sentence without its like stands alone. */
function unchangedLinks(
  earlier: readonly number[],
  later: readonly number[],
  earlierTexts: readonly string[],
  laterTexts: readonly string[],
): RowLink[] {
  const waiting = new Map<string, number[]>();
  for (const index of later.toReversed()) {
    const text = laterTexts[index] ?? '';
    waiting.set(text, [...(waiting.get(text) ?? []), index]);
  }
  const links = earlier.map((index): RowLink => {
    const answer = waiting.get(earlierTexts[index] ?? '')?.pop();
    return answer === undefined ? alone('removed', index) : pair(index, answer);
  });
  return [...links, ...[...waiting.values()].flat().map((index) => alone('added', index))];
}

function pair(earlier: number, later: number): RowLink {
  return { op: 'unchanged', earlier: [earlier], later: [later], changes: [], suppressed: null };
}

function alone(op: 'removed' | 'added', index: number): RowLink {
  const sides =
    op === 'removed'
      ? { earlier: [index], later: [] as number[] }
      : { earlier: [] as number[], later: [index] };
  return { op, ...sides, changes: [], suppressed: null };
}

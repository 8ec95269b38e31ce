import type { FeatureSpace, SentenceFeatures } from '../../text/similarity';
import type { Link } from './order';

/**
 * Splits and merges: a sentence of one text whose content stands in two or more of the other. A linked sentence is the
 * whole, its answer the first part; an open sentence on the answer's side is a further part where it holds enough of
 * what the first part left over.
 */

/** Share of the open sentence that the rest of the whole holds, from which it is a part wherever it stands. */
const LEAST_COVER = 0.2;
/** Share of the whole that the open sentence adds, from which it is a part wherever it stands. */
const LEAST_GAIN = 0.25;
/** Weight shared at least, some four telling words, so that common words do not make a part. */
const LEAST_WEIGHT = 5;
/** Share of an open sentence beside the first part from which it is a part however short it is. */
const CONTAINED = 0.8;

/** Links that a split or merge adds to `links`; each open sentence becomes a part of one whole at most. */
export function partLinks(
  space: FeatureSpace,
  links: readonly Link[],
  openEarlier: readonly number[],
  openLater: readonly number[],
): Link[] {
  const split = furtherParts(
    { wholes: space.earlier, parts: space.later, weights: space.weights },
    links,
    openLater,
  );
  const turned = links.map((link) => ({ earlier: link.later, later: link.earlier }));
  const inSplit = new Set(split.map((link) => link.earlier));
  const merged = furtherParts(
    { wholes: space.later, parts: space.earlier, weights: space.weights },
    turned,
    openEarlier,
  ).map((link) => ({ earlier: link.later, later: link.earlier }));
  const answers = new Map(links.map((link) => [link.later, link.earlier]));
  return [...split, ...merged.filter((link) => !inSplit.has(answers.get(link.later) ?? -1))];
}

/** The texts seen from the side of the wholes. */
interface Sides {
  readonly wholes: readonly SentenceFeatures[];
  readonly parts: readonly SentenceFeatures[];
  readonly weights: Float64Array;
}

interface Part {
  readonly link: Link;
  readonly shared: number;
}

/** `links` go from whole (`earlier`) to part (`later`). */
function furtherParts(sides: Sides, links: readonly Link[], open: readonly number[]): Link[] {
  if (open.length === 0) return [];
  const found = links.flatMap((link) => partsOf(link, sides, open));
  found.sort((one, other) => other.shared - one.shared);
  const taken = new Set<number>();
  return found.flatMap(({ link }) => {
    if (taken.has(link.later)) return [];
    taken.add(link.later);
    return [link];
  });
}

function partsOf(link: Link, sides: Sides, open: readonly number[]): Part[] {
  const whole = sides.wholes[link.earlier];
  const first = sides.parts[link.later];
  if (!whole || !first) return [];
  const rest = without(whole.ids, first.ids);
  return open.flatMap((at) => {
    const part = sides.parts[at];
    if (!part) return [];
    const shared = sharedWeight(rest, part.ids, sides.weights);
    const isPart = Math.abs(at - link.later) === 1 && shared >= CONTAINED * part.weight && part.weight > 0;
    return isPart || isPartAnywhere(shared, part, whole)
      ? [{ link: { earlier: link.earlier, later: at }, shared }]
      : [];
  });
}

function isPartAnywhere(shared: number, part: SentenceFeatures, whole: SentenceFeatures): boolean {
  return shared >= LEAST_WEIGHT && shared >= LEAST_COVER * part.weight && shared >= LEAST_GAIN * whole.weight;
}

function without(ids: Int32Array, others: Int32Array): Int32Array {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}

/** Both ascending. */
function sharedWeight(ids: Int32Array, others: Int32Array, weights: Float64Array): number {
  let total = 0;
  let at = 0;
  for (const id of ids) {
    while (at < others.length && (others[at] ?? 0) < id) at += 1;
    if (others[at] === id) total += weights[id] ?? 0;
  }
  return total;
}

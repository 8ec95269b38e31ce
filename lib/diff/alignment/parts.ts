import type { FeatureSpace, SentenceFeatures } from '../../text/similarity';
import type { Candidate } from './candidates';
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

/** Links that splits and merges add to `links`; each open sentence becomes a part of one whole at most. */
export function partLinks(
  space: FeatureSpace,
  candidates: readonly Candidate[],
  links: readonly Link[],
): Link[] {
  const split = furtherParts(
    { wholes: space.earlier, parts: space.later, weights: space.weights },
    links,
    candidates,
  );
  const merged = furtherParts(
    { wholes: space.later, parts: space.earlier, weights: space.weights },
    links.map(turn),
    candidates.map(turn),
  ).map(turn);
  const wholes = new Set(split.map((link) => link.earlier));
  const answers = new Map(links.map((link) => [link.later, link.earlier]));
  return [...split, ...merged.filter((link) => !wholes.has(answers.get(link.later) ?? -1))];
}

function turn(link: Link): Link {
  return { earlier: link.later, later: link.earlier };
}

/** The texts seen from the side of the wholes. */
interface Sides {
  readonly wholes: ReadonlyMap<number, SentenceFeatures>;
  readonly parts: ReadonlyMap<number, SentenceFeatures>;
  readonly weights: Float64Array;
}

interface Part {
  readonly link: Link;
  readonly shared: number;
}

/** Links and candidates go from whole (`earlier`) to part (`later`). */
function furtherParts(sides: Sides, links: readonly Link[], candidates: readonly Link[]): Link[] {
  const firstParts = new Map(links.map((link) => [link.earlier, link.later]));
  const taken = new Set(links.map((link) => link.later));
  const found = candidates.flatMap((candidate) => {
    const first = firstParts.get(candidate.earlier);
    return first === undefined || taken.has(candidate.later) ? [] : partOf(candidate, first, sides);
  });
  found.sort((one, other) => other.shared - one.shared);
  return found.flatMap(({ link }) => {
    if (taken.has(link.later)) return [];
    taken.add(link.later);
    return [link];
  });
}

/** The candidate as a part of its whole besides the first part, if it is one. */
function partOf(candidate: Link, firstPart: number, sides: Sides): Part[] {
  const whole = sides.wholes.get(candidate.earlier);
  const first = sides.parts.get(firstPart);
  const part = sides.parts.get(candidate.later);
  if (!whole || !first || !part) return [];
  const shared = sharedBeyond(whole, first, part, sides.weights);
  const isBeside = Math.abs(candidate.later - firstPart) === 1 && shared >= CONTAINED * part.weight;
  const isAnywhere =
    shared >= LEAST_WEIGHT && shared >= LEAST_COVER * part.weight && shared >= LEAST_GAIN * whole.weight;
  return isBeside || isAnywhere ? [{ link: candidate, shared }] : [];
}

/** Weight that the whole shares with the part and not with the first part. */
function sharedBeyond(
  whole: SentenceFeatures,
  first: SentenceFeatures,
  part: SentenceFeatures,
  weights: Float64Array,
): number {
  const inFirst = new Set(first.ids);
  const inPart = new Set(part.ids);
  let shared = 0;
  for (const id of whole.ids) if (inPart.has(id) && !inFirst.has(id)) shared += weights[id] ?? 0;
  return shared;
}

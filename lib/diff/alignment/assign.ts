import type { Candidate } from './candidates';
import type { Link } from './order';
import { mainOrder } from './order';

/** Likeness of two sentences that are one sentence edited whatever stands around them; these settle the order first. */
const SURE = 0.6;
/** Score from which a candidate between the same settled neighbours is a link. */
const LEAST_IN_PLACE = 0.36;
/** Score from which a candidate that crosses the settled order is one, a sentence moved and edited. */
const LEAST_MOVED = 0.4;
/** What place adds to likeness: the same settled neighbours, and answering sentences directly before or behind. */
const IN_PLACE_BONUS = 0.1;
const NEIGHBOUR_BONUS = 0.05;
/** What standing at the other end of the text takes away; decides between repeated sentences. */
const DISTANCE_MALUS = 0.04;

/** The two texts as far as assigning needs them. */
export interface TextSizes {
  readonly earlierCount: number;
  readonly laterCount: number;
  /** How much a link holds the order: the length of what it links. */
  readonly weight: (link: Link) => number;
}

/**
 * Chooses which candidates are links, best first, each sentence at most once; `equal` are the links already known. The
 * candidates that are sure settle the order, the others are judged by likeness and by how they stand in it.
 */
export function assignCandidates(
  candidates: readonly Candidate[],
  equal: readonly Link[],
  sizes: TextSizes,
): Candidate[] {
  const taken = new Taken(equal, sizes);
  const sure = candidates.filter((candidate) => candidate.likeness >= SURE);
  const first = choose(sure, placeIn(equal, sizes), taken, sizes);
  const settled = [...equal, ...first].sort((one, other) => one.earlier - other.earlier);
  return [...first, ...choose(candidates, placeIn(settled, sizes), taken, sizes)];
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function choose(
  candidates: readonly Candidate[],
  isInPlace: (link: Link) => boolean,
  taken: Taken,
  sizes: TextSizes,
): Candidate[] {
  const score = (candidate: Candidate): Scored[] => {
    const inPlace = isInPlace(candidate);
    const total =
      candidate.likeness +
      (inPlace ? IN_PLACE_BONUS : 0) +
      NEIGHBOUR_BONUS * taken.neighbours(candidate) -
      DISTANCE_MALUS * Math.abs(candidate.earlier / sizes.earlierCount - candidate.later / sizes.laterCount);
    return total >= (inPlace ? LEAST_IN_PLACE : LEAST_MOVED) ? [{ candidate, score: total }] : [];
  };
  const ranked = candidates
    .filter((candidate) => taken.isFree(candidate))
    .flatMap(score)
    .sort((one, other) => other.score - one.score);
  return ranked.flatMap(({ candidate }) => {
    if (!taken.isFree(candidate)) return [];
    taken.add(candidate);
    return [candidate];
  });
}

/** Which sentences have their answer already. Before the first and behind the last sentence the texts answer each other. */
class Taken {
  readonly #answers = new Map<number, number>();
  readonly #later = new Set<number>();

  constructor(links: readonly Link[], sizes: TextSizes) {
    for (const link of links) this.add(link);
    this.#answers.set(-1, -1).set(sizes.earlierCount, sizes.laterCount);
  }

  add(link: Link): void {
    this.#answers.set(link.earlier, link.later);
    this.#later.add(link.later);
  }

  isFree(link: Link): boolean {
    return !this.#answers.has(link.earlier) && !this.#later.has(link.later);
  }

  /** How many of the two sentences next to the link's answer each other: 0, 1 or 2. */
  neighbours({ earlier, later }: Link): number {
    const before = this.#answers.get(earlier - 1) === later - 1 ? 1 : 0;
    const behind = this.#answers.get(earlier + 1) === later + 1 ? 1 : 0;
    return before + behind;
  }
}

/** Tells whether a link keeps the order that the settled links (sorted by `earlier`) have. */
function placeIn(settled: readonly Link[], sizes: TextSizes): (link: Link) => boolean {
  const chain = mainOrder(settled, sizes.weight);
  return (link) => {
    const next = firstFrom(chain, link.earlier);
    const before = chain[next - 1];
    const behind = chain[next];
    return (!before || before.later < link.later) && (!behind || behind.later > link.later);
  };
}

/** Index of the first link of the chain at or behind the earlier sentence. */
function firstFrom(chain: readonly Link[], earlier: number): number {
  let low = 0;
  let high = chain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chain[middle]?.earlier ?? 0) < earlier) low = middle + 1;
    else high = middle;
  }
  return low;
}

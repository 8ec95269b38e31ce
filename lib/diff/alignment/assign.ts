import type { Candidate } from './candidates';
import type { Link } from './order';
import { mainOrder } from './order';

/** What a candidate needs to become a link, by how it stands in the settled order. */
interface Bar {
  /** Between the same settled neighbours. */
  readonly inPlace: number;
  /** Across the settled order: moved and edited. */
  readonly moved: number;
}

/** Score (likeness and bonuses) at each of the three steps; splits and merges are found before the last one. */
export const BARS = {
  /** One sentence edited whatever stands around it; these settle the order. */
  sure: { inPlace: 0.7, moved: 0.6 },
  likely: { inPlace: 0.48, moved: 0.45 },
  possible: { inPlace: 0.39, moved: 0.4 },
} as const satisfies Record<string, Bar>;

/** What place adds to likeness: the same settled neighbours, and neighbours that answer each other. */
const IN_PLACE_BONUS = 0.1;
const NEIGHBOUR_BONUS = 0.05;
/** All that place can add; what needs more is not placed at all. */
const MOST_BONUS = IN_PLACE_BONUS + 2 * NEIGHBOUR_BONUS;
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
 * Chooses which candidates become links besides `links`, best first, each sentence at most once. A candidate is judged
 * by likeness and by how it stands in the order of the links that are `settled`.
 */
export function assignCandidates(
  candidates: readonly Candidate[],
  links: readonly Link[],
  settled: readonly Link[],
  bar: Bar,
  sizes: TextSizes,
): Candidate[] {
  const taken = new Answers(links, sizes);
  const isInPlace = placeIn(settled, sizes);
  const least = Math.min(bar.inPlace, bar.moved) - MOST_BONUS;
  const ranked = candidates
    .filter((candidate) => candidate.likeness >= least && taken.isFree(candidate))
    .map((candidate) => {
      const inPlace = isInPlace(candidate);
      return { candidate, inPlace, score: scoreOf(candidate, inPlace, taken, sizes) };
    })
    .filter(({ inPlace, score }) => score >= (inPlace ? bar.inPlace : bar.moved))
    .sort((one, other) => other.score - one.score);
  return ranked.flatMap(({ candidate }) => {
    if (!taken.isFree(candidate)) return [];
    taken.add(candidate);
    return [candidate];
  });
}

function scoreOf(candidate: Candidate, inPlace: boolean, answers: Answers, sizes: TextSizes): number {
  const distance = Math.abs(candidate.earlier / sizes.earlierCount - candidate.later / sizes.laterCount);
  return (
    candidate.likeness +
    (inPlace ? IN_PLACE_BONUS : 0) +
    NEIGHBOUR_BONUS * answers.neighbours(candidate) -
    DISTANCE_MALUS * distance
  );
}

/** Which sentences have an answer. Before the first and behind the last sentence the texts answer each other. */
class Answers {
  readonly #later = new Map<number, number>();
  readonly #taken = new Set<number>();

  constructor(links: readonly Link[], sizes: TextSizes) {
    for (const link of links) this.add(link);
    this.#later.set(-1, -1).set(sizes.earlierCount, sizes.laterCount);
  }

  add(link: Link): void {
    this.#later.set(link.earlier, link.later);
    this.#taken.add(link.later);
  }

  isFree(link: Link): boolean {
    return !this.#later.has(link.earlier) && !this.#taken.has(link.later);
  }

  /** How many of the two sentences beside the link's answer each other, in order or changed about: 0 to 2. */
  neighbours({ earlier, later }: Link): number {
    const before = this.#later.get(earlier - 1);
    const behind = this.#later.get(earlier + 1);
    return (
      Number(before === later - 1 || before === later + 1) +
      Number(behind === later + 1 || behind === later - 1)
    );
  }
}

/** Tells whether a link keeps the order that the links have among themselves. */
function placeIn(links: readonly Link[], sizes: TextSizes): (link: Link) => boolean {
  const sorted = [...links].sort((one, other) => one.earlier - other.earlier || one.later - other.later);
  const chain = mainOrder(sorted, sizes.weight);
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

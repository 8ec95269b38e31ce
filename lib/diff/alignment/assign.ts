import type { Candidate } from './candidates';
import type { Link } from './order';
import { mainOrder } from './order';

/** Likeness from which two sentences between the same neighbours are one sentence edited. */
const IN_PLACE = 0.3;
/** Likeness from which a sentence is taken to have been edited and moved. */
const MOVED = 0.45;
/** What a pair between the same neighbours is worth when candidates compete. */
const PLACE_BONUS = 0.1;

/**
 * Chooses which candidates are links, best first, each sentence at most once. `settled` are the links found already,
 * sorted by `earlier`; a candidate that keeps their order needs less likeness than one that crosses it.
 */
export function assignCandidates(
  candidates: readonly Candidate[],
  settled: readonly Link[],
  weight: (link: Link) => number,
): Candidate[] {
  const place = placeIn(mainOrder(settled, weight));
  const ranked = candidates
    .map((candidate) => ({ candidate, inPlace: place(candidate) }))
    .filter(({ candidate, inPlace }) => candidate.likeness >= (inPlace ? IN_PLACE : MOVED))
    .map(({ candidate, inPlace }) => ({ candidate, score: candidate.likeness + (inPlace ? PLACE_BONUS : 0) }))
    .sort((one, other) => other.score - one.score);
  const takenEarlier = new Set<number>();
  const takenLater = new Set<number>();
  return ranked.flatMap(({ candidate }) => {
    if (takenEarlier.has(candidate.earlier) || takenLater.has(candidate.later)) return [];
    takenEarlier.add(candidate.earlier);
    takenLater.add(candidate.later);
    return [candidate];
  });
}

/** Whether a link keeps the order of a chain. */
function placeIn(chain: readonly Link[]): (link: Link) => boolean {
  return (link) => {
    const next = firstFrom(chain, link.earlier);
    const before = chain[next - 1];
    const after = chain[next];
    return (!before || before.later < link.later) && (!after || after.later > link.later);
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

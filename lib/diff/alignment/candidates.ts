import type { FeatureSpace, SentenceFeatures } from '../../text/similarity';
import { likeness } from '../../text/similarity';
import type { Link } from './order';

/** A possible link between two sentences that differ. */
export interface Candidate extends Link {
  /** 0 to 1. */
  readonly likeness: number;
}

/** Below this two sentences have nothing in common that is worth looking at. */
const LEAST_LIKENESS = 0.12;
/** Kept for each sentence; more never came to matter. */
const MOST_PER_SENTENCE = 8;
/**
 * A feature that stands in more open sentences than this tells nothing and costs much: it bounds the work on two long
 * unrelated texts.
 */
const MOST_POSTINGS = 80;

/** The likeliest answers to each open sentence of the earlier text among the open ones of the later. */
export function findCandidates(space: FeatureSpace): Candidate[] {
  const postings = invert(space.later);
  const shared = new Map<number, number>();
  return Array.from(space.earlier, ([earlier, features]) => {
    addShared(features, space.weights, postings, shared);
    return candidatesOf(earlier, features, space, shared);
  }).flat();
}

function invert(sentences: ReadonlyMap<number, SentenceFeatures>): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  for (const [at, features] of sentences) {
    for (const id of features.ids) {
      const known = postings.get(id);
      if (known) known.push(at);
      else postings.set(id, [at]);
    }
  }
  return postings;
}

/** Fills `shared` with the weight shared with each later sentence. */
function addShared(
  features: SentenceFeatures,
  weights: readonly number[],
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Map<number, number>,
): void {
  shared.clear();
  for (const id of features.ids) {
    const places = postings.get(id);
    if (!places || places.length > MOST_POSTINGS) continue;
    const weight = weights[id] ?? 0;
    for (const later of places) shared.set(later, (shared.get(later) ?? 0) + weight);
  }
}

function candidatesOf(
  earlier: number,
  features: SentenceFeatures,
  space: FeatureSpace,
  shared: ReadonlyMap<number, number>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [later, weight] of shared) {
    const alike = likeness(weight, features.weight, space.later.get(later)?.weight ?? 0);
    if (alike >= LEAST_LIKENESS) found.push({ earlier, later, likeness: alike });
  }
  return found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST_PER_SENTENCE);
}

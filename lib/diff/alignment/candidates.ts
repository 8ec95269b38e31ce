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
export function findCandidates(
  space: FeatureSpace,
  openEarlier: readonly number[],
  openLater: readonly number[],
): Candidate[] {
  if (openEarlier.length === 0 || openLater.length === 0) return [];
  const postings = invert(space.later, openLater);
  const shared = new Float64Array(space.later.length);
  return openEarlier.flatMap((earlier) => {
    const features = space.earlier[earlier];
    return features ? candidatesOf(earlier, features, space, postings, shared) : [];
  });
}

function invert(sentences: readonly SentenceFeatures[], open: readonly number[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  for (const at of open) {
    for (const id of sentences[at]?.ids ?? []) {
      const known = postings.get(id);
      if (known) known.push(at);
      else postings.set(id, [at]);
    }
  }
  return postings;
}

/** `shared` is scratch space, all zero before and after. */
function candidatesOf(
  earlier: number,
  features: SentenceFeatures,
  space: FeatureSpace,
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array,
): Candidate[] {
  const touched = addShared(features, space.weights, postings, shared);
  const found: Candidate[] = [];
  for (const later of touched) {
    const alike = likeness(shared[later] ?? 0, features.weight, space.later[later]?.weight ?? 0);
    if (alike >= LEAST_LIKENESS) found.push({ earlier, later, likeness: alike });
    shared[later] = 0;
  }
  return found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST_PER_SENTENCE);
}

function addShared(
  features: SentenceFeatures,
  weights: Float64Array,
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const id of features.ids) {
    const places = postings.get(id);
    if (!places || places.length > MOST_POSTINGS) continue;
    for (const later of places) {
      if (shared[later] === 0) touched.push(later);
      shared[later] = (shared[later] ?? 0) + (weights[id] ?? 0);
    }
  }
  return touched;
}

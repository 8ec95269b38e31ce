import type { FeatureSpace, SentenceFeatures, TextsToMeasure } from '../../text/similarity';
import { letterLikeness, likeness, SHORT } from '../../text/similarity';
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

/** Short sentences are held against each other only where they are few; a text of thousands is a list. */
const MOST_SHORT_PAIRS = 10_000;

/** Likely answers among the sentences too short for words to tell. */
export function findShortCandidates(texts: TextsToMeasure): Candidate[] {
  const earlier = shortOnes(texts.earlier, texts.open.earlier);
  const later = shortOnes(texts.later, texts.open.later);
  if (earlier.length * later.length > MOST_SHORT_PAIRS) return [];
  return earlier.flatMap((from) =>
    later.flatMap((to) => {
      const alike = letterLikeness(texts.earlier[from] ?? '', texts.later[to] ?? '');
      return alike >= LEAST_LIKENESS ? [{ earlier: from, later: to, likeness: alike }] : [];
    }),
  );
}

function shortOnes(texts: readonly string[], open: readonly number[]): number[] {
  return open.filter((at) => (texts[at]?.length ?? 0) <= SHORT);
}

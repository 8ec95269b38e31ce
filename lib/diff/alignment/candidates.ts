import { letterLikeness, SHORT } from '../../text/letters';
import type { FeatureSpace, SentenceFeatures, TextsToMeasure } from '../../text/similarity';
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
 * A feature that stands in more open sentences than this tells nothing and costs much. In texts of many thousand
 * sentences it is fewer, so that the work stays in proportion to the length.
 */
const MOST_POSTINGS = { most: 80, least: 8, budget: 160_000 } as const;

/** The likeliest answers to each open sentence of the earlier text among the open ones of the later. */
export function findCandidates(space: FeatureSpace): Candidate[] {
  const later = [...space.later];
  const postings = invert(
    later.map(([, features]) => features),
    space.weights.length,
  );
  const shared = new Float64Array(later.length);
  const { most, least, budget } = MOST_POSTINGS;
  const mostPostings = Math.max(least, Math.min(most, budget / later.length));
  return Array.from(space.earlier, ([earlier, features]) => {
    const touched = addShared(features, space.weights, (id) => fewAt(postings[id], mostPostings), shared);
    const found: Candidate[] = [];
    for (const place of touched) {
      const [at, answer] = later[place] ?? [0, features];
      const alike = likeness(shared[place] ?? 0, features.weight, answer.weight);
      if (alike >= LEAST_LIKENESS) found.push({ earlier, later: at, likeness: alike });
      shared[place] = 0;
    }
    return found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST_PER_SENTENCE);
  }).flat();
}

/** By feature number: the places in `sentences` that have it. */
function invert(sentences: readonly SentenceFeatures[], features: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array(features);
  for (const [place, { ids }] of sentences.entries()) {
    for (const id of ids) {
      const known = postings[id];
      if (known) known.push(place);
      else postings[id] = [place];
    }
  }
  return postings;
}

const NOWHERE: readonly number[] = [];

function fewAt(places: readonly number[] | undefined, most: number): readonly number[] {
  return places && places.length <= most ? places : NOWHERE;
}

/** Adds up the weight shared with each later sentence in `shared` (all zero before) and tells which were touched. */
function addShared(
  features: SentenceFeatures,
  weights: readonly number[],
  placesOf: (id: number) => readonly number[],
  shared: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const id of features.ids) {
    const weight = weights[id] ?? 0;
    if (weight === 0) continue;
    for (const place of placesOf(id)) {
      if (shared[place] === 0) touched.push(place);
      shared[place] = (shared[place] ?? 0) + weight;
    }
  }
  return touched;
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

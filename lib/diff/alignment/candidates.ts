import { letterLikeness, letterTriples, SHORT } from '../../text/letters';
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
/** A little less, as it is held against a product instead of a quotient. */
const HARDLY_ANY = 0.99 * LEAST_LIKENESS;
/** Kept for each sentence; more never came to matter. */
const MOST_PER_SENTENCE = 8;
/**
 * A feature that stands in more open sentences than this tells nothing and costs much. In texts of many thousand
 * sentences it is fewer, so that the work stays in proportion to the length.
 */
const MOST_POSTINGS = { most: 80, least: 8, budget: 160_000 } as const;

/** The likeliest answers to each open sentence of the earlier text among the open ones of the later. */
export function findCandidates(space: FeatureSpace): Candidate[] {
  const laterAt = [...space.later.keys()];
  const later = [...space.later.values()];
  const laterWeights = Float64Array.from(later, (features) => features.weight);
  const { most, least, budget } = MOST_POSTINGS;
  const mostPostings = Math.max(least, Math.min(most, budget / later.length));
  const shared = new SharedWeights(new Postings(later, space.weights.length, mostPostings), later.length);
  return Array.from(space.earlier, ([earlier, features]) => {
    const found: Candidate[] = [];
    for (const place of shared.add(features, space.weights)) {
      const weight = shared.take(place);
      const laterWeight = laterWeights[place] ?? 0;
      // Likeness is at most the share of the smaller one; of most sentences that is already too little.
      if (weight < HARDLY_ANY * Math.min(features.weight, laterWeight)) continue;
      const alike = likeness(weight, features.weight, laterWeight);
      if (alike >= LEAST_LIKENESS) found.push({ earlier, later: laterAt[place] ?? 0, likeness: alike });
    }
    return found.sort((one, other) => other.likeness - one.likeness).slice(0, MOST_PER_SENTENCE);
  }).flat();
}

/** What sentences share with one sentence at a time. */
class SharedWeights {
  readonly #postings: Postings;
  /** By place; all zero between sentences. */
  readonly #shared: Float64Array;
  readonly #touched: Int32Array;

  constructor(postings: Postings, places: number) {
    this.#postings = postings;
    this.#shared = new Float64Array(places);
    this.#touched = new Int32Array(places);
  }

  /** Adds up the weight shared with each place and tells which have any; each of them is to be taken. */
  add(features: SentenceFeatures, weights: Float64Array): Int32Array {
    let count = 0;
    const { starts, places } = this.#postings;
    for (const id of features.ids) {
      const weight = weights[id] ?? 0;
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; weight > 0 && at < end; at++) {
        const place = places[at] ?? 0;
        const before = this.#shared[place] ?? 0;
        if (before === 0) this.#touched[count++] = place;
        this.#shared[place] = before + weight;
      }
    }
    return this.#touched.subarray(0, count);
  }

  take(place: number): number {
    const shared = this.#shared[place] ?? 0;
    this.#shared[place] = 0;
    return shared;
  }
}

/** Which sentences have a feature, by feature number, in two flat lists. */
class Postings {
  /** Where the places of each feature start; they end where the next one's start. */
  readonly starts: Int32Array;
  readonly places: Int32Array;

  /** A feature of more than `most` sentences has no places. */
  constructor(sentences: readonly SentenceFeatures[], features: number, most: number) {
    const counts = new Int32Array(features);
    for (const { ids } of sentences) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    this.starts = new Int32Array(features + 1);
    let total = 0;
    for (let id = 0; id < features; id++) {
      this.starts[id] = total;
      const count = counts[id] ?? 0;
      if (count <= most) total += count;
    }
    this.starts[features] = total;
    this.places = new Int32Array(total);
    this.#fill(sentences);
  }

  #fill(sentences: readonly SentenceFeatures[]): void {
    const next = this.starts.slice();
    for (const [place, { ids }] of sentences.entries()) {
      for (const id of ids) {
        const at = next[id] ?? 0;
        if (this.starts[id] === this.starts[id + 1]) continue;
        this.places[at] = place;
        next[id] = at + 1;
      }
    }
  }
}

/** Short sentences are held against each other only where they are few; a text of thousands is a list. */
const MOST_SHORT_PAIRS = 10_000;

/** Likely answers among the sentences too short for words to tell. */
export function findShortCandidates(texts: TextsToMeasure): Candidate[] {
  const earlier = shortOnes(texts.earlier, texts.open.earlier);
  const later = shortOnes(texts.later, texts.open.later);
  if (earlier.length * later.length > MOST_SHORT_PAIRS) return [];
  const laterTriples = later.map((at) => letterTriples(texts.later[at] ?? ''));
  return earlier.flatMap((from) => {
    const triples = letterTriples(texts.earlier[from] ?? '');
    return later.flatMap((to, place) => {
      const alike = letterLikeness(triples, laterTriples[place] ?? new Set());
      return alike >= LEAST_LIKENESS ? [{ earlier: from, later: to, likeness: alike }] : [];
    });
  });
}

function shortOnes(texts: readonly string[], open: readonly number[]): number[] {
  return open.filter((at) => (texts[at]?.length ?? 0) <= SHORT);
}

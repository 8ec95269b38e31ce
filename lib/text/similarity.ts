import { comparisonWords } from './words';

/**
 * Likeness of sentences of two texts. A sentence is a set of weighted features: its words, the stems of long words
 * (so that a changed ending still counts) and its neighbouring words in order. Words that stand everywhere in the two
 * texts weigh little, words that stand in two sentences weigh most.
 */
export interface SentenceFeatures {
  /** Feature numbers, ascending, each once. */
  readonly ids: Int32Array;
  /** Sum of the weights of `ids`. */
  readonly weight: number;
  /** Number of words. */
  readonly words: number;
}

export interface FeatureSpace {
  readonly earlier: readonly SentenceFeatures[];
  readonly later: readonly SentenceFeatures[];
  /** Weight of each feature by its number, 0 to 1. */
  readonly weights: Float64Array;
}

/** Words of one sentence that are looked at; a "sentence" of 100 kB is a table or a mistake of the splitter. */
const MAX_WORDS = 600;

/** Words at least this long also count by their first letters, so that "kräver" and "krävde" are alike. */
const STEM_FROM = 6;
const STEM_LENGTH = 5;

/** Shares of a whole word, its stem, and a pair of neighbouring words. */
const SHARES = { word: 1, stem: 0.6, pair: 0.5 } as const;

type Share = keyof typeof SHARES;

interface Dictionary {
  readonly ids: Map<string, number>;
  readonly shares: number[];
  /** In how many sentences of both texts. */
  readonly frequency: number[];
}

/** Measures the sentences of two texts against each other. */
export function featureSpace(earlier: readonly string[], later: readonly string[]): FeatureSpace {
  const dictionary: Dictionary = { ids: new Map(), shares: [], frequency: [] };
  const read = (text: string) => readSentence(text, dictionary);
  const [readEarlier, readLater] = [earlier.map(read), later.map(read)];
  const weights = featureWeights(dictionary, earlier.length + later.length);
  const weigh = (sentence: ReadSentence): SentenceFeatures => ({
    ...sentence,
    weight: sum(sentence.ids, weights),
  });
  return { earlier: readEarlier.map(weigh), later: readLater.map(weigh), weights };
}

interface ReadSentence {
  readonly ids: Int32Array;
  readonly words: number;
}

function readSentence(text: string, dictionary: Dictionary): ReadSentence {
  const words = comparisonWords(text.slice(0, MAX_WORDS * 12)).slice(0, MAX_WORDS);
  const seen = new Set<number>();
  let previous = '';
  for (const word of words) {
    note(word, word, 'word', dictionary, seen);
    if (word.length >= STEM_FROM) note(`${word.slice(0, STEM_LENGTH)}*`, word, 'stem', dictionary, seen);
    note(`${previous} ${word}`, word, 'pair', dictionary, seen);
    previous = word;
  }
  return { ids: Int32Array.from(seen).sort(), words: words.length };
}

function note(feature: string, word: string, share: Share, dictionary: Dictionary, seen: Set<number>): void {
  let id = dictionary.ids.get(feature);
  if (id === undefined) {
    id = dictionary.shares.length;
    dictionary.ids.set(feature, id);
    dictionary.shares.push(SHARES[share] * lengthPrior(word));
    dictionary.frequency.push(0);
  }
  if (seen.has(id)) return;
  seen.add(id);
  dictionary.frequency[id] = (dictionary.frequency[id] ?? 0) + 1;
}

/**
 * In every language the short words are the common ones; in a text of ten sentences that is better evidence than
 * counting. Numbers count in full. Pairs of characters of unspaced scripts are two code units long and count in full.
 */
function lengthPrior(word: string): number {
  const code = word.charCodeAt(0);
  if (word.length > 4 || code > 0x2e7f || (code >= 0x30 && code <= 0x39)) return 1;
  return [0.3, 0.3, 0.4, 0.55, 0.75][word.length] ?? 1;
}

/** Inverse sentence frequency, 1 for a feature that stands once in each text. */
function featureWeights(dictionary: Dictionary, sentences: number): Float64Array {
  const most = Math.log(1 + Math.max(sentences, 4) / 2);
  return Float64Array.from(dictionary.shares, (share, id) => {
    const frequency = Math.max(2, dictionary.frequency[id] ?? 2);
    return (share * Math.log(1 + Math.max(sentences, 4) / frequency)) / most;
  });
}

function sum(ids: Int32Array, weights: Float64Array): number {
  let total = 0;
  for (const id of ids) total += weights[id] ?? 0;
  return total;
}

/**
 * How alike two sentences are, 0 to 1, from the weight they share: mostly by how much of both is shared (Dice), a
 * little by how much of the smaller one is, since an edit often adds or drops a clause.
 */
export function likeness(shared: number, earlierWeight: number, laterWeight: number): number {
  const smaller = Math.min(earlierWeight, laterWeight);
  if (smaller <= 0) return 0;
  return 0.7 * ((2 * shared) / (earlierWeight + laterWeight)) + 0.3 * (shared / smaller);
}

import { Vocabulary } from './vocabulary';

/**
 * Likeness of sentences of two texts. A sentence is a set of weighted features: its words, the stems of long words
 * (so that a changed ending still counts) and its neighbouring words in order. Words that stand everywhere in the two
 * texts weigh little, words that stand in one sentence of each weigh most.
 */
export interface SentenceFeatures {
  /** Feature numbers, each once. */
  readonly ids: readonly number[];
  /** Sum of their weights. */
  readonly weight: number;
}

export interface FeatureSpace {
  /** By the index of the sentence; only the sentences asked for. */
  readonly earlier: ReadonlyMap<number, SentenceFeatures>;
  readonly later: ReadonlyMap<number, SentenceFeatures>;
  /** Weight of each feature by its number, 0 to 1. */
  readonly weights: readonly number[];
}

/**
 * Two texts, of which the sentences at the indexes `open` are to be compared. The others, which stand in both texts, tell
 * which words are common.
 */
export interface TextsToMeasure {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly open: { readonly earlier: readonly number[]; readonly later: readonly number[] };
}

/** Words at least this long also count by their first letters, so that "kräver" and "krävde" are alike. */
const STEM_FROM = 6;
const STEM_LENGTH = 5;

/** Weight of the stem of a word and of a pair of neighbouring words, as shares of the word's. */
const STEM_SHARE = 0.6;
const PAIR_SHARE = 0.5;

/** Odd and without a pattern in its bits (2^32 over the golden ratio): spreads pairs of word numbers over 2^30. */
const SPREAD = 0x9e3779b1;

/** Measures the open sentences of two texts against each other. */
export function featureSpace(texts: TextsToMeasure): FeatureSpace {
  const vocabulary = new Vocabulary();
  const openEarlier = new Set(texts.open.earlier);
  const earlier = readSentences(texts.earlier, openEarlier, vocabulary);
  const later = new Map(texts.open.later.map((at) => [at, vocabulary.read(texts.later[at] ?? '', 1)]));
  const features = new Features(vocabulary, texts.earlier.length + texts.later.length);
  return {
    earlier: mapValues(earlier, (words) => features.of(words)),
    later: mapValues(later, (words) => features.of(words)),
    weights: features.weights,
  };
}

/** Word numbers of the open sentences; the others are only counted, once for each text. */
function readSentences(
  texts: readonly string[],
  open: ReadonlySet<number>,
  vocabulary: Vocabulary,
): Map<number, readonly number[]> {
  const read = new Map<number, readonly number[]>();
  texts.forEach((text, at) => {
    const words = vocabulary.read(text, open.has(at) ? 1 : 2);
    if (open.has(at)) read.set(at, words);
  });
  return read;
}

function mapValues<A, B>(map: ReadonlyMap<number, A>, change: (value: A) => B): Map<number, B> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}

/** Numbers and weighs features once the vocabulary is complete. */
class Features {
  readonly weights: number[] = [];
  /** Count of the last sentence each feature was collected for. */
  readonly #lastSeen: number[] = [];
  #sentence = 0;
  readonly #wordWeights: readonly number[];
  readonly #vocabulary: Vocabulary;
  /** Feature numbers by word number, by stem, and by pair of word numbers. */
  readonly #words: (number | undefined)[] = [];
  readonly #stems = new Map<string, number>();
  readonly #stemOfWord: (number | undefined)[] = [];
  readonly #pairs = new Map<number, number>();

  constructor(vocabulary: Vocabulary, sentences: number) {
    this.#vocabulary = vocabulary;
    this.#wordWeights = wordWeights(vocabulary, Math.max(4, sentences));
  }

  of(words: readonly number[]): SentenceFeatures {
    this.#sentence += 1;
    const ids: number[] = [];
    let previous = -1;
    for (const word of words) {
      this.#collect(this.#word(word), ids);
      const stem = this.#stem(word);
      if (stem >= 0) this.#collect(stem, ids);
      this.#collect(this.#pair(previous, word), ids);
      previous = word;
    }
    let weight = 0;
    for (const id of ids) weight += this.weights[id] ?? 0;
    return { ids, weight };
  }

  /** Each feature once a sentence. */
  #collect(id: number, ids: number[]): void {
    if (this.#lastSeen[id] === this.#sentence) return;
    this.#lastSeen[id] = this.#sentence;
    ids.push(id);
  }

  #word(word: number): number {
    const known = this.#words[word];
    if (known !== undefined) return known;
    const added = this.#add(this.#wordWeights[word] ?? 0);
    this.#words[word] = added;
    return added;
  }

  /** -1 for a word too short to have one. */
  #stem(word: number): number {
    const known = this.#stemOfWord[word];
    if (known !== undefined) return known;
    const found = this.#findStem(word);
    this.#stemOfWord[word] = found;
    return found;
  }

  #findStem(word: number): number {
    const text = this.#vocabulary.words[word] ?? '';
    if (text.length < STEM_FROM) return -1;
    const stem = text.slice(0, STEM_LENGTH);
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const added = this.#add(STEM_SHARE * (this.#wordWeights[word] ?? 0));
    this.#stems.set(stem, added);
    return added;
  }

  /** `previous` is -1 for the first word. */
  #pair(previous: number, word: number): number {
    // A small integer is looked up fastest; two pairs on one key are rare enough not to matter.
    const key = (Math.imul(previous + 1, SPREAD) + word) & 0x3fffffff;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const heavier = Math.max(this.#wordWeights[word] ?? 0, this.#wordWeights[previous] ?? 0);
    const added = this.#add(PAIR_SHARE * heavier);
    this.#pairs.set(key, added);
    return added;
  }

  #add(weight: number): number {
    this.#lastSeen.push(0);
    return this.weights.push(weight) - 1;
  }
}

/** Inverse sentence frequency, 1 for a long word that stands once in each text. */
function wordWeights(vocabulary: Vocabulary, sentences: number): number[] {
  const most = Math.log(1 + sentences / 2);
  return vocabulary.words.map((word, number) => {
    const frequency = Math.max(2, vocabulary.sentences[number] ?? 2);
    return (lengthPrior(word) * Math.log(1 + sentences / frequency)) / most;
  });
}

/**
 * In every language the short words are the common ones; in a text of ten sentences that is better evidence than
 * counting. Numbers count in full. So do pairs of characters of scripts without spaces, though two code units long.
 */
function lengthPrior(word: string): number {
  const code = word.charCodeAt(0);
  if (word.length > 4 || code > 0x2e7f || (code >= 0x30 && code <= 0x39)) return 1;
  return [0.3, 0.3, 0.4, 0.55, 0.75][word.length] ?? 1;
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

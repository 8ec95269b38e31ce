import { PairNumbers } from './pair-numbers';
import { Vocabulary } from './vocabulary';

/**
 * Likeness of sentences of two texts. A sentence is a set of weighted features: its words, the stems of long words
 * (so that a changed ending still counts) and its neighbouring words in order. Words that stand everywhere in the two
 * texts weigh little, words that stand in one sentence of each weigh most.
 */
export interface SentenceFeatures {
  /** Feature numbers, each once. */
  readonly ids: Int32Array;
  /** Sum of their weights. */
  readonly weight: number;
}

export interface FeatureSpace {
  /** By the index of the sentence; only the sentences asked for. */
  readonly earlier: ReadonlyMap<number, SentenceFeatures>;
  readonly later: ReadonlyMap<number, SentenceFeatures>;
  /** Weight of each feature by its number, 0 to 1. */
  readonly weights: Float64Array;
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

/** Measures the open sentences of two texts against each other. */
export function featureSpace(texts: TextsToMeasure): FeatureSpace {
  const vocabulary = new Vocabulary();
  const openEarlier = new Set(texts.open.earlier);
  const earlier = readSentences(texts.earlier, openEarlier, vocabulary);
  const later = new Map(texts.open.later.map((at) => [at, vocabulary.read(texts.later[at] ?? '', 1)]));
  const wordCount = countWords(earlier) + countWords(later);
  const features = new Features(vocabulary, texts.earlier.length + texts.later.length, wordCount);
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

function countWords(read: ReadonlyMap<number, readonly number[]>): number {
  let count = 0;
  for (const words of read.values()) count += words.length;
  return count;
}

function mapValues<A, B>(map: ReadonlyMap<number, A>, change: (value: A) => B): Map<number, B> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}

const NONE = -1;
/** A word whose stem was not looked for yet. */
const UNREAD = -2;

/** Numbers and weighs features once the vocabulary is complete. */
class Features {
  /** By feature number; as long as there could be features, 0 behind the last. */
  readonly weights: Float64Array;
  /** Count of the last sentence each feature was collected for. */
  readonly #lastSeen: Int32Array;
  #count = 0;
  #sentence = 0;
  readonly #wordWeights: Float64Array;
  readonly #vocabulary: Vocabulary;
  /** Feature numbers by word number, by stem, and by pair of word numbers; NONE where there is none yet. */
  readonly #words: Int32Array;
  readonly #stems = new Map<string, number>();
  readonly #stemOfWord: Int32Array;
  readonly #pairs: PairNumbers;
  /** The features of one sentence while they are collected, and how many they are. */
  #ids = new Int32Array(0);
  #idCount = 0;

  /** `wordCount`: words of all sentences that will be asked for, each time it stands there. */
  constructor(vocabulary: Vocabulary, sentences: number, wordCount: number) {
    this.#vocabulary = vocabulary;
    this.#wordWeights = wordWeights(vocabulary, Math.max(4, sentences));
    const words = vocabulary.words.length;
    this.#words = new Int32Array(words).fill(NONE);
    this.#stemOfWord = new Int32Array(words).fill(UNREAD);
    this.#pairs = new PairNumbers(wordCount);
    const most = 2 * words + wordCount;
    this.weights = new Float64Array(most);
    this.#lastSeen = new Int32Array(most);
  }

  of(words: readonly number[]): SentenceFeatures {
    this.#sentence += 1;
    this.#idCount = 0;
    if (this.#ids.length < 3 * words.length) this.#ids = new Int32Array(3 * words.length);
    let previous = -1;
    for (const word of words) {
      this.#collect(this.#word(word));
      const stem = this.#stem(word);
      if (stem !== NONE) this.#collect(stem);
      this.#collect(this.#pair(previous, word));
      previous = word;
    }
    const ids = this.#ids.slice(0, this.#idCount);
    let weight = 0;
    for (const id of ids) weight += this.weights[id] ?? 0;
    return { ids, weight };
  }

  /** Each feature once a sentence. */
  #collect(id: number): void {
    if (this.#lastSeen[id] === this.#sentence) return;
    this.#lastSeen[id] = this.#sentence;
    this.#ids[this.#idCount++] = id;
  }

  #word(word: number): number {
    const known = this.#words[word] ?? NONE;
    if (known !== NONE) return known;
    const added = this.#add(this.#wordWeights[word] ?? 0);
    this.#words[word] = added;
    return added;
  }

  /** NONE for a word too short to have one. */
  #stem(word: number): number {
    const known = this.#stemOfWord[word] ?? NONE;
    if (known !== UNREAD) return known;
    const found = this.#findStem(word);
    this.#stemOfWord[word] = found;
    return found;
  }

  #findStem(word: number): number {
    const text = this.#vocabulary.words[word] ?? '';
    if (text.length < STEM_FROM) return NONE;
    const stem = text.slice(0, STEM_LENGTH);
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const added = this.#add(STEM_SHARE * (this.#wordWeights[word] ?? 0));
    this.#stems.set(stem, added);
    return added;
  }

  /** `previous` is -1 for the first word. */
  #pair(previous: number, word: number): number {
    const found = this.#pairs.numberOf(previous + 1, word, this.#count);
    if (found === this.#count) {
      const heavier = Math.max(this.#wordWeights[word] ?? 0, this.#wordWeights[previous] ?? 0);
      this.#add(PAIR_SHARE * heavier);
    }
    return found;
  }

  #add(weight: number): number {
    this.weights[this.#count] = weight;
    return this.#count++;
  }
}

/** Inverse sentence frequency, 1 for a long word that stands once in each text. */
function wordWeights(vocabulary: Vocabulary, sentences: number): Float64Array {
  const most = Math.log(1 + sentences / 2);
  return Float64Array.from(vocabulary.words, (word, number) => {
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

import { comparisonWords } from './words';

/** Words of one sentence that are looked at; a "sentence" of 100 kB is a table or a mistake of the splitter. */
const MAX_WORDS = 600;
const MAX_LENGTH = MAX_WORDS * 12;

/** Numbers the words of both texts and counts the sentences they stand in. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Number of sentences with the word, by its number. */
  readonly sentences: number[] = [];
  readonly #numbers = new Map<string, number>();
  /** Count of the last sentence the word was seen in, by its number. */
  readonly #lastSeen: number[] = [];
  #sentence = 0;

  /** Numbers of the words of a sentence that stands in the texts `times` times, in order. */
  read(text: string, times: number): readonly number[] {
    this.#sentence += 1;
    const words = comparisonWords(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text);
    if (words.length > MAX_WORDS) words.length = MAX_WORDS;
    return words.map((word) => this.#see(word, times));
  }

  #see(word: string, times: number): number {
    const known = this.#numbers.get(word);
    if (known === undefined) return this.#add(word, times);
    if (this.#lastSeen[known] !== this.#sentence) {
      this.#lastSeen[known] = this.#sentence;
      this.sentences[known] = (this.sentences[known] ?? 0) + times;
    }
    return known;
  }

  #add(word: string, times: number): number {
    const number = this.words.length;
    this.#numbers.set(word, number);
    this.words.push(word);
    this.sentences.push(times);
    this.#lastSeen.push(this.#sentence);
    return number;
  }
}

/** Odd and without a pattern in its bits (2^32 over the golden ratio): spreads pairs of numbers over 2^30. */
const SPREAD = 0x9e3779b1;
const MOST_KEY = 0x3fffffff;

/** Gives pairs of numbers a number each. A table of fixed size with open addressing: a Map takes several times as long. */
export class PairNumbers {
  /** Key plus one, 0 where the place is free. */
  readonly #keys: Int32Array;
  readonly #numbers: Int32Array;
  readonly #mask: number;

  /** `most`: how many different pairs can come. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#keys = new Int32Array(size);
    this.#numbers = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The number of the pair; `next`, from now on, where it has none. Both numbers of the pair are 0 or more. */
  numberOf(first: number, second: number, next: number): number {
    // Two pairs on one key are rare enough not to matter.
    const key = (Math.imul(first, SPREAD) + second) & MOST_KEY;
    let place = key & this.#mask;
    for (let taken = this.#keys[place]; taken; taken = this.#keys[place]) {
      if (taken === key + 1) return this.#numbers[place] ?? next;
      place = (place + 1) & this.#mask;
    }
    this.#keys[place] = key + 1;
    this.#numbers[place] = next;
    return next;
  }
}

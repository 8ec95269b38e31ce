import { keyHash } from './key-hash';

/**
 * Which terms a text has, as a Bloom filter: a term that is in it is always found, one that is not is taken for one in about
 * 300 cases. Twelve bits a term, where a list of the terms would take sixty.
 */
export type TermSet = Uint8Array<ArrayBuffer>;

const BITS_PER_TERM = 12;
/** The best for twelve bits a term: ln 2 times as many. */
const PROBES = 8;
/** A live blog of a year may have any number of words; above this more of it is looked through in vain. */
const MOST_BYTES = 8_192;

export function makeTermSet(terms: ReadonlySet<string>): TermSet {
  const bytes = Math.min(Math.max(Math.ceil((terms.size * BITS_PER_TERM) / 8), 8), MOST_BYTES);
  const set = new Uint8Array(bytes);
  for (const term of terms) {
    for (const bit of probesOf(keyHash(term), bytes * 8))
      set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return set;
}

/** Whether all terms may be in the set. @param hashes of the terms; see keyHash */
export function mayHaveAll(set: TermSet, hashes: readonly number[]): boolean {
  const bits = set.length * 8;
  return hashes.every((hash) =>
    probesOf(hash, bits).every((bit) => ((set[bit >>> 3] ?? 0) >>> (bit & 7)) & 1),
  );
}

/** Places in a set of so many bits, by double hashing. */
function probesOf(hash: number, bits: number): number[] {
  const first = hash % 4_294_967_296;
  const step = Math.floor(hash / 4_294_967_296) * 2 + 1;
  return Array.from({ length: PROBES }, (_, at) => (first + at * step) % bits);
}

import { keyHash } from './key-hash';

/**
 * Which terms a text has, as Bloom filters: a term that is in it is always found, one that is not is taken for one in about 300
 * cases. Twelve bits a term, where a list of the terms would take sixty. The terms are dealt out to eight filters by their
 * hash, so that one of them tells of one term.
 */
export type TermSets = readonly TermSet[];

export type TermSet = Uint8Array<ArrayBuffer>;

export const PARTITIONS = 8;

const BITS_PER_TERM = 12;
/** The best for twelve bits a term: ln 2 times as many. */
const PROBES = 8;
/** A live blog of a year may have any number of words; above this more of it is looked through in vain. */
const MOST_BYTES = 1_024;

export function makeTermSets(terms: ReadonlySet<string>): TermSets {
  const hashes = Array.from({ length: PARTITIONS }, (): number[] => []);
  for (const term of terms) {
    const hash = keyHash(term);
    hashes[partitionOf(hash)]?.push(hash);
  }
  return hashes.map(makeSet);
}

/** Which of the sets tells of a term. @param hash of the term; see keyHash, which gives 53 bits */
export function partitionOf(hash: number): number {
  return Math.floor(hash / 2 ** 50);
}

function makeSet(hashes: readonly number[]): TermSet {
  const bytes = Math.min(Math.max(Math.ceil((hashes.length * BITS_PER_TERM) / 8), 2), MOST_BYTES);
  const set = new Uint8Array(bytes);
  for (const hash of hashes) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(hash, probe, bytes * 8);
      set[bit >>> 3] = (set[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return set;
}

/**
 * Whether a term may be in the set of its partition.
 *
 * @param hash of the term
 * @param start where the set lies in an array of several: a search asks ten thousand, and a view of each took longer than the asking
 * @param length of the set, bytes
 */
export function mayHave(sets: TermSet, hash: number, start = 0, length = sets.length): boolean {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(hash, probe, length * 8);
    if ((((sets[start + (bit >>> 3)] ?? 0) >>> (bit & 7)) & 1) === 0) return false;
  }
  return true;
}

/** Places in a set of so many bits, by double hashing. */
function bitOf(hash: number, probe: number, bits: number): number {
  const step = Math.floor(hash / 4_294_967_296) * 2 + 1;
  return ((hash % 4_294_967_296) + probe * step) % bits;
}

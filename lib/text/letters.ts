import { comparisonWords } from './words';

/** A text of at most so many characters is short: a heading, a name, an interjection. */
export const SHORT = 40;
/** Letters are weaker evidence than words. */
const LETTERS_SHARE = 0.9;

/** The letters of a text, three at a time. */
export type LetterTriples = ReadonlySet<string>;

/**
 * Likeness of two short texts by their letters, 0 to 1: finds a heading with a typo set right, which has no whole word in
 * common with what it was.
 */
export function letterLikeness(before: LetterTriples, after: LetterTriples): number {
  let shared = 0;
  for (const triple of before) if (after.has(triple)) shared += 1;
  return shared === 0 ? 0 : (LETTERS_SHARE * 2 * shared) / (before.size + after.size);
}

/** None of a text that is not short. */
export function letterTriples(text: string): LetterTriples {
  const triples = new Set<string>();
  if (text.length > SHORT) return triples;
  const padded = ` ${comparisonWords(text).join(' ')} `;
  for (let at = 0; at + 3 <= padded.length; at++) triples.add(padded.slice(at, at + 3));
  return triples;
}

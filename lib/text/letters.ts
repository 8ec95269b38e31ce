import { comparisonWords } from './words';

/** A text of at most so many characters is short: a heading, a name, an interjection. */
export const SHORT = 40;
/** Letters are weaker evidence than words. */
const LETTERS_SHARE = 0.9;

/**
 * Likeness of two short texts by their letters, three at a time, 0 to 1: finds a heading with a typo set right, which
 * has no whole word in common with what it was. 0 where one of them is not short.
 */
export function letterLikeness(earlier: string, later: string): number {
  if (earlier.length > SHORT || later.length > SHORT) return 0;
  const [before, after] = [letterTriples(earlier), letterTriples(later)];
  let shared = 0;
  for (const triple of before) if (after.has(triple)) shared += 1;
  return shared === 0 ? 0 : (LETTERS_SHARE * 2 * shared) / (before.size + after.size);
}

function letterTriples(text: string): Set<string> {
  const padded = ` ${comparisonWords(text).join(' ')} `;
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) triples.add(padded.slice(at, at + 3));
  return triples;
}

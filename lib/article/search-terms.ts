/** A word as it is searched for, and where it stands. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts written without spaces: there every character is a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** ASCII, and what sets it: no-break spaces, quotation marks, dashes. */
const PLAIN_TEXT = /^[\0-\x7f\xa0«»\u2010-\u205e]*$/;
/** What WORD finds in such a text without capitals, where nothing is left to fold. */
const PLAIN_WORD = /[a-z0-9]+/g;

/** Letters that have no accent to be taken off and are written plain all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** The words of a text in order, without case and accents. A number with marks (5,200) is several. */
export function termsOf(text: string): Term[] {
  if (isPlain(text)) {
    return Array.from(text.toLowerCase().matchAll(PLAIN_WORD), ({ 0: term, index }) => ({
      term,
      start: index,
      end: index + term.length,
    }));
  }
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words: nothing to fold.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  // A letter of another face is a capital only once it is taken apart.
  const apart = word.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = apart.replace(/[\u0300-\u036f]/g, '').normalize('NFC');
  return bare.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

function addAll(set: Set<string>, words: readonly string[] | null): void {
  for (const word of words ?? []) set.add(word);
}

/** What an index keeps of texts: their words, and of scripts without spaces the pairs of neighbours too. */
export function indexTermsOf(texts: Iterable<string>): Set<string> {
  const terms = new Set<string>();
  // A word is folded once, however often it stands there.
  const unfolded = new Set<string>();
  for (const text of texts) {
    if (isPlain(text)) {
      addAll(terms, text.toLowerCase().match(PLAIN_WORD));
      continue;
    }
    addAll(unfolded, text.match(WORD));
    if (HAS_UNSPACED.test(text)) addAll(terms, withPairs(termsOf(text).map(({ term }) => term)));
  }
  for (const word of unfolded) terms.add(fold(word));
  return terms;
}

function withPairs(terms: readonly string[]): string[] {
  if (!terms.some((term) => IS_UNSPACED.test(term))) return [...terms];
  const pairs = terms.slice(1).flatMap((term, at) => pairOf(terms[at] ?? '', term) ?? []);
  return [...terms, ...pairs];
}

function pairOf(one: string, other: string): string | null {
  return IS_UNSPACED.test(one) && IS_UNSPACED.test(other) ? `${one}${other}` : null;
}

/** What is searched for: phrases that must all be found, each a sequence of words within one sentence. */
export type Query = readonly (readonly string[])[];

const MOST_PHRASES = 20;
const LONGEST_QUERY = 500;

/**
 * Reads what the reader typed: words, and phrases in quotation marks of any kind. Null where there is no word in it.
 */
export function parseQuery(typed: string): Query | null {
  const parts = typed.slice(0, LONGEST_QUERY).matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu);
  const phrases = Array.from(parts, ([part, quoted]) => termsOf(quoted ?? part).map(({ term }) => term));
  const query = phrases.filter((phrase) => phrase.length > 0).slice(0, MOST_PHRASES);
  return query.length > 0 ? query : null;
}

/** The index terms that a text must have to match. */
export function queryTerms(query: Query): string[] {
  return [...new Set(query.flatMap(withPairs))];
}

/** Where a phrase stands in a text: start and end of each place. */
export function findPhrase(text: string, phrase: readonly string[]): [start: number, end: number][] {
  const [first] = phrase;
  // Most of the texts looked through do not have all words; to fold a whole text takes a fraction of cutting it into words.
  if (!hasAll(isPlain(text) ? text.toLowerCase() : fold(text), phrase)) return [];
  const terms = termsOf(text);
  return terms.flatMap(({ term, start }, at): [number, number][] => {
    if (term !== first) return [];
    const last = terms[at + phrase.length - 1];
    const isHere = last && phrase.every((word, offset) => terms[at + offset]?.term === word);
    return isHere ? [[start, last.end]] : [];
  });
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function isPlain(text: string): boolean {
  return PLAIN_TEXT.test(text);
}

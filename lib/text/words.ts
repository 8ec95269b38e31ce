import { once } from './once';

/**
 * Words of a sentence, for two uses that ask different things of them: comparing (folded, punctuation gone) and showing
 * a word diff (pieces that join back to the text exactly).
 */

/** Scripts written without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Pattern of a number with its marks (5,200 · 3.5 · 14:02), or letters with an apostrophe inside (don't, l’homme). */
function wordOf(digits: string, letters: string): string {
  return `[${digits}]+(?:[.,:’'\u00a0\u202f][${digits}]+)*|[${letters}${digits}]+(?:['’][${letters}]+)*`;
}

const WORD = wordOf('\\p{N}', '\\p{L}\\p{M}');

const anyScript = once(() => ({
  word: new RegExp(WORD, 'gu'),
  unspaced: new RegExp(`[${UNSPACED}]`, 'u'),
  unspacedRun: new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu'),
  /** Pieces of a text: words, numbers, single spaces, single other characters. */
  piece: new RegExp(`${WORD}|\\s+|[^]`, 'gu'),
}));

/** Latin letters without the rare ones, signs, and the marks of punctuation. */
const LATIN = /^[\0-\u024f\u2010-\u205e€]*$/;

/**
 * Words and pieces of texts that have nothing else. The classes of all scripts take a browser two to five milliseconds to prepare, Firefox
 * on every page anew: a good part of what the popup takes to show a sentence.
 */
const LATIN_WORD = new RegExp(wordOf('0-9²³¹¼½¾', 'A-Za-zªµºÀ-ÖØ-öø-ɏ'), 'g');
const LATIN_PIECE = new RegExp(`${LATIN_WORD.source}|\\s+|[^]`, 'g');

/**
 * Folded words in order, for measuring likeness: lower case, straight apostrophes, no punctuation. A run of a script
 * without spaces gives its overlapping pairs of characters, which need no dictionary and survive a changed word.
 */
export function comparisonWords(text: string): string[] {
  const folded = text.toLowerCase().replaceAll('’', "'");
  if (LATIN.test(folded)) return folded.match(LATIN_WORD) ?? [];
  const { word, unspaced, unspacedRun } = anyScript();
  if (!unspaced.test(folded)) return folded.match(word) ?? [];
  return (folded.match(unspacedRun) ?? []).flatMap((run) =>
    unspaced.test(run) ? characterPairs(run) : (run.match(word) ?? []),
  );
}

function characterPairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * The text cut at word boundaries; the pieces join back to it exactly. Scripts without spaces are cut by the
 * platform's dictionary for `language` (BCP 47; null lets the platform choose).
 */
export function wordPieces(text: string, language: string | null): string[] {
  if (LATIN.test(text)) return text.match(LATIN_PIECE) ?? [];
  const { piece, unspaced, unspacedRun } = anyScript();
  if (!unspaced.test(text)) return text.match(piece) ?? [];
  const segmenter = wordSegmenter(language);
  return (text.match(unspacedRun) ?? []).flatMap((run) =>
    unspaced.test(run)
      ? Array.from(segmenter.segment(run), (part) => part.segment)
      : (run.match(piece) ?? []),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(language: string | null): Intl.Segmenter {
  const key = language ?? '';
  const known = segmenters.get(key);
  if (known) return known;
  const made = makeSegmenter(language);
  segmenters.set(key, made);
  return made;
}

/** A page may declare a language that is no language; the platform throws on it. */
function makeSegmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

import type { ChangeDetail } from '../../article/change';
import { wordPieces } from '../../text/words';
import { baseLanguage } from './lexicon/languages';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** A word written with a capital, and what stands around it. */
interface Capital {
  readonly word: string;
  /** Index among the pieces of the text. */
  readonly at: number;
  /** First of the sentence or of a quotation, where every word has a capital. */
  readonly isFirst: boolean;
  /** Directly before or behind another word with a capital. */
  readonly isBesideCapital: boolean;
}

/** Names that differ: words with a capital that are no dates and no titles. Nothing for scripts without capitals. */
export function nameDetails(wording: Wording): ChangeDetail[] {
  const before = findCapitals(wording.earlier, wording);
  const after = findCapitals(wording.later, wording);
  if (isTitleCase(wording.earlier) || isTitleCase(wording.later)) return [];
  const keyOf = (capital: Capital) => capital.word.toLowerCase();
  const anywhere = (text: string) => new Set(wordPieces(text.toLowerCase(), wording.language));
  const [earlierWords, laterWords] = [anywhere(wording.earlier), anywhere(wording.later)];
  const gone = lacking(before, after, keyOf).filter((capital) => !laterWords.has(keyOf(capital)));
  const come = lacking(after, before, keyOf).filter((capital) => !earlierWords.has(keyOf(capital)));
  const isName = nameRule(wording);
  const [lost, found] = [joinNeighbours(gone.filter(isName)), joinNeighbours(come.filter(isName))];
  return pairUp('name', lost, found, wording.stretches);
}

/** "Anna" and "Berg" beside each other are one name. */
function joinNeighbours(capitals: readonly Capital[]): string[] {
  const names: string[] = [];
  let last = -3;
  for (const { word, at } of capitals) {
    if (at === last + 2) names.push(`${names.pop() ?? ''} ${word}`);
    else names.push(word);
    last = at;
  }
  return names;
}

/** Where every noun has a capital, only a name of several words is known to be one. */
function nameRule(wording: Wording): (capital: Capital) => boolean {
  const nounsHaveCapitals = baseLanguage(wording.language) === 'de';
  return ({ word, isFirst, isBesideCapital }) => {
    if (wording.lexicon?.honorifics.has(word.toLowerCase())) return false;
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return true;
    return isBesideCapital || (!isFirst && !nounsHaveCapitals);
  };
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}\p{N}'’]+$/u;
const POSSESSIVE = /['’]s$/;
const OPENS = /^["“„«»‘'([:–—-]$/;

function findCapitals(text: string, wording: Wording): Capital[] {
  const dates = wording.dates(text);
  const pieces = wordPieces(text, wording.language);
  const capitals: Capital[] = [];
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    const isDated = dates.some((span) => start < span.end && start + piece.length > span.start);
    if (CAPITAL.test(piece) && !isDated) {
      capitals.push({
        word: piece.replace(POSSESSIVE, ''),
        at,
        isFirst: opensSentence(pieces, at),
        isBesideCapital: isBesideCapital(pieces, at),
      });
    }
    start += piece.length;
  }
  return capitals;
}

function opensSentence(pieces: readonly string[], at: number): boolean {
  const before = pieces.slice(Math.max(0, at - 2), at).filter((piece) => piece.trim() !== '');
  return before.length === 0
    ? at <= 2
    : OPENS.test(before.at(-1) ?? '') || /[.!?]$/.test(before.at(-1) ?? '');
}

/** The word before only counts where it is no first word itself: "The Senate". */
function isBesideCapital(pieces: readonly string[], at: number): boolean {
  const joined = (gap: string | undefined) => gap === ' ' || gap === '-';
  const behind = joined(pieces[at + 1]) && CAPITAL.test(pieces[at + 2] ?? '');
  const before =
    joined(pieces[at - 1]) && CAPITAL.test(pieces[at - 2] ?? '') && !opensSentence(pieces, at - 2);
  return behind || before;
}

/** English headlines give most words a capital; they tell nothing there. */
const TITLE_CASE_SHARE = 0.7;
const LEAST_WORDS = 4;

function isTitleCase(text: string): boolean {
  const long = (text.match(/[\p{L}\p{M}]{4,}/gu) ?? []).slice(1);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= LEAST_WORDS && capitals.length >= TITLE_CASE_SHARE * long.length;
}

import type { ChangeDetail } from '../../article/change';
import { splitSentences } from '../../text/split';
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
  /** Directly before or behind another word with a capital; behind one that opens a sentence ("The Senate") is not. */
  readonly isBesideCapital: boolean;
}

/** Names that differ: words with a capital that are no dates and no titles. Nothing for scripts without capitals. */
export function nameDetails(wording: Wording): ChangeDetail[] {
  const before = findCapitals(wording.earlier, wording);
  const after = findCapitals(wording.later, wording);
  if (!nounsHaveCapitals(wording) && [wording.earlier, wording.later].some(isTitleCase)) return [];
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
  const isPlain = !nounsHaveCapitals(wording);
  return ({ word, isFirst, isBesideCapital }) => {
    if (wording.lexicon?.honorifics.has(word.toLowerCase())) return false;
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return true;
    return isBesideCapital || (!isFirst && isPlain);
  };
}

function nounsHaveCapitals({ language }: Wording): boolean {
  return baseLanguage(language) === 'de';
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}\p{N}'’]+$/u;
const POSSESSIVE = /['’]s$/;
/** I'm, I've: English writes its pronoun with a capital. */
const PRONOUN = /^I['’]\p{Ll}{1,2}$/u;
/** A dash opens nothing inside a name: "al-Assad". */
const OPENS = /["“„«»‘'([:–—]\s*$|(?:^|\s)-\s*$/;

function findCapitals(text: string, wording: Wording): Capital[] {
  const dates = wording.dates(text);
  const pieces = wordPieces(text, wording.language);
  const starts = startsOf(pieces);
  const opens = openingsOf(text, wording.language);
  const isCapital = (at: number) => CAPITAL.test(pieces[at] ?? '') && !PRONOUN.test(pieces[at] ?? '');
  const joins = (at: number) => pieces[at] === ' ' || pieces[at] === '-';
  return pieces.flatMap((piece, at) => {
    const start = starts[at] ?? 0;
    const isDated = dates.some((span) => start < span.end && start + piece.length > span.start);
    if (isDated || !isCapital(at)) return [];
    const isBehindCapital = joins(at - 1) && isCapital(at - 2) && !opens(starts[at - 2] ?? 0);
    return {
      word: piece.replace(POSSESSIVE, ''),
      at,
      isFirst: opens(start),
      isBesideCapital: isBehindCapital || (joins(at + 1) && isCapital(at + 2)),
    };
  });
}

function startsOf(pieces: readonly string[]): number[] {
  let start = 0;
  return pieces.map((piece) => {
    start += piece.length;
    return start - piece.length;
  });
}

/** Tells whether a sentence, a quotation or a bracket opens at an offset; "Dr." before a name opens none. */
function openingsOf(text: string, language: string | null): (offset: number) => boolean {
  const sentences = splitSentences(text, language).map((sentence) => sentence.start);
  return (offset) => {
    const before = text.slice(sentences.findLast((start) => start <= offset) ?? 0, offset);
    return !/[\p{L}\p{N}]/u.test(before) || OPENS.test(before);
  };
}

/** English headlines give most words a capital; they tell nothing there. */
const TITLE_CASE_SHARE = 0.7;
const LEAST_WORDS = 4;

function isTitleCase(text: string): boolean {
  const long = (text.match(/[\p{L}\p{M}]{4,}/gu) ?? []).slice(1);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= LEAST_WORDS && capitals.length >= TITLE_CASE_SHARE * long.length;
}

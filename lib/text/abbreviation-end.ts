import type { Vocabulary } from './abbreviations/index';
import type { BoundaryPlace, NextWords } from './boundary-place';
import { startsSentence } from './sentence-start';

/** The word before the full stop with its inner stops: "U.S", "Ph.D", "z. B", "км/ч". */
const LAST_WORD = /(?:(?<![\p{L}\p{N}.])\p{L}\.\s)?[\p{L}\p{N}\p{M}№§°º.'’/-]*$/u;
const CLOSING_QUOTE = /["'“”‘’«»‹›]/u;
/** 3, XX; one letter alone is a word: I, V. */
const NUMBER = /^(?:\p{Nd}|[IVXLC]{2,}(?!\p{L}))/u;

/** "J", "J. K", "J.-P" */
const INITIALS = /^(?:\p{L}\.\s)?\p{L}$|^(?:\p{L}\p{M}?[.-]+)+\p{L}$/u;
/** "Ph.D", "M.Sc" */
const DEGREE = /^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}\p{Ll}{0,2}$/u;
/** 200 m. Police ...: a unit of measurement, not an initial. */
const UNIT = /\d\s?°?[mhgtlvCF]$/u;
/** What may stand before an abbreviation: "D-Mass.", "l’art.", "u. Co.", "Hauptstr.". */
const COMPOUND = /^.*(?:['’-]|\.\s|\p{Ll}(?=str$))/u;
/** The marker of a list: "A. ", "3. ", "IV. ". */
const LIST_MARKER = /^["'“”„‘’«»([\s]*(?:\p{L}|\d{1,2}|[IVX]{2,4})$/u;

const CLOCK = /^[ap]\.m$/iu;
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Eastern|Pacific|Central|Mountain|Greenwich|British|Local)|\p{Lu}{2,4}(?!\p{L}))/u;

function isInitial(word: string, behind: string): boolean {
  return (INITIALS.test(word) && !UNIT.test(behind)) || DEGREE.test(word);
}

/** Whether the word before a lone full stop, be it an abbreviation, an initial or any other word, ends the sentence. */
export function abbreviationEnds(place: BoundaryPlace, next: NextWords, vocabulary: Vocabulary): boolean {
  const { behind, closers } = place;
  if (place.isWhole && LIST_MARKER.test(behind)) return false;
  const word = LAST_WORD.exec(behind)?.[0] ?? '';
  const plain = word.replace(/\s/gu, '');
  const kind = vocabulary.kindOf(plain) ?? vocabulary.kindOf(word.replace(COMPOUND, ''));
  if (kind === 'closing') return true;
  if (kind === 'leading') return closers !== '' && startsSentence(next, vocabulary);
  if (CLOCK.test(plain)) return !AFTER_CLOCK.test(next.text);
  if (kind === 'beforeNumber' && NUMBER.test(next.text)) return false;
  if (kind === 'place' && behind.endsWith(`, ${word}`)) return true;
  if (kind === 'open' || kind === 'place' || isInitial(word, behind)) {
    return CLOSING_QUOTE.test(closers) || startsSentence(next, vocabulary);
  }
  return true;
}

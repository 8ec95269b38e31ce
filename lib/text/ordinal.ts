import type { Vocabulary } from './abbreviations/index';
import type { BoundaryPlace, NextWords } from './boundary-place';
import { startsSentence } from './sentence-start';

const ORDINAL = /(?:^|[^\p{L}\p{N},.:])\d{1,2}$/u;
/** Articles and prepositions before an ordinal in German, Dutch and the Nordic languages, and the first of two ordinals. */
const BEFORE_ORDINAL =
  /(?:(?:^|\s)(?:am|ans|vom|zum|zur|im|ins|beim|de[rnms]|die|das|seit|ab|bis|jeder?|(?:ihre|seine|diese|eine|unsere)[mnrs]?|det|fra|til)\s+|\d{1,2}\.\s?(?:-|–|\/|und|bis)\s?)\d{1,2}$/iu;
/** 3. 10. 2019 as in Prague, 2024. 5. 3. as in Seoul. */
const DAY_OR_YEAR = /(?:^|[^\p{L}\p{N},.:])(?:\d{1,2}|\d{4})$/u;
const SHORT_NUMBER_AHEAD = /^\d{1,2}\.(?!\d)/u;
const DAY_AND_MONTH = /(?:^|[^\p{L}\p{N},.:])\d{1,2}\.\s\d{1,2}$/u;
/** 2024. 5. 3. as a whole. */
const YEAR_MONTH_DAY = /\d{4}\.\s\d{1,2}\.\s\d{1,2}$/u;
const YEAR_AHEAD = /^\d{4}(?!\d)/u;

function isNumericDate(behind: string, ahead: string): boolean {
  if (SHORT_NUMBER_AHEAD.test(ahead)) return DAY_OR_YEAR.test(behind);
  if (YEAR_MONTH_DAY.test(behind)) return true;
  return YEAR_AHEAD.test(ahead) && DAY_AND_MONTH.test(behind);
}

/** Whether a full stop behind a number makes it an ordinal or belongs to a date: "am 3. Oktober", "der 2. Weltkrieg". */
export function isOrdinal(place: BoundaryPlace, next: NextWords, vocabulary: Vocabulary): boolean {
  const { behind } = place;
  if (isNumericDate(behind, next.text)) return true;
  if (!ORDINAL.test(behind) || next.word === '') return false;
  if (vocabulary.followsOrdinal(next.word)) return true;
  return BEFORE_ORDINAL.test(behind) && !startsSentence(next, vocabulary);
}

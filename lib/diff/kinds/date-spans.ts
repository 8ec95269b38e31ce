import { calendarWords } from '../../text/calendar';
import { baseLanguage } from './lexicon/languages';
import type { Lexicon } from './lexicon/lexicon';

/** A date or time in a text. */
export interface DateSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every date, weekday, clock time and day named from today in a text, in order. */
export function dateSpans(text: string, language: string | null, lexicon: Lexicon | null): DateSpan[] {
  const pattern = datePattern(baseLanguage(language) ?? 'en', lexicon);
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0].replace(/(?<=\p{N})[.,]$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const HOUR = String.raw`(?:[01]?\d|2[0-3])`;
const MINUTE = String.raw`[0-5]\d(?!\d)`;
const HALF_DAY = String.raw`(?: ?[ap]\.?m\b\.?| ?Uhr\b)`;
/** With a full stop between them, hour and minute are a decimal number unless a word beside says otherwise. */
const BESIDE_TIME = String.raw`(?<=(?<!\p{L})(?:kl\.?|klockan|klokken|klo|um|om|at|alle|ore|às|as|das|las|à|dès|vers|godz\.?|в) )`;
const CLOCK = [
  `${HOUR}:${MINUTE}(?::${MINUTE})?${HALF_DAY}?`,
  String.raw`${HOUR}\.${MINUTE}${HALF_DAY}`,
  String.raw`${BESIDE_TIME}${HOUR}\.${MINUTE}`,
  `${BESIDE_TIME}${HOUR} ?(?:h(?:rs|oras|eures?)?|uur|часов)(?!\\p{L})`,
  `${HOUR} ?h ?${MINUTE}`,
  `${HOUR}${HALF_DAY}`,
].join('|');
/** 4日 is the fourth, 4日間 and 4日目 are no dates. */
const CHINESE_OR_JAPANESE = String.raw`(?:\p{Nd}{4}年)?\p{Nd}{1,2}月(?:\p{Nd}{1,2}日)?|\p{Nd}{1,2}日(?![間间目後后前ぶ以連连])`;
const NUMERIC = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|${CHINESE_OR_JAPANESE}|(?:\d{4}년 ?)?\d{1,2}월(?: ?\d{1,2}일)?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/** Scripts without case do not set words apart, so their letters may stand beside a date. */
const NO_LETTER_BEFORE = String.raw`(?<![\p{Lu}\p{Ll}\p{M}\p{N}])`;
const NO_LETTER_BEHIND = String.raw`(?![\p{Lu}\p{Ll}\p{M}])`;

/** English months that are also verbs; a word before them tells. */
const AMBIGUOUS_MONTHS: readonly string[] = ['may', 'march'];
const AMBIGUOUS = `(?<=(?<!\\p{L})(?:in|since|until|by|of|last|next|early|late|from) )(?:${AMBIGUOUS_MONTHS.join('|')})`;

const patterns = new Map<string, RegExp>();

function datePattern(language: string, lexicon: Lexicon | null): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const { months, longMonths, weekdays, shortWeekdays } = calendarWords(language);
  const safeShort = shortWeekdays.filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const month = `(?:${alternatives(months)})${NO_LETTER_BEHIND}\\.?`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
  // Hebrew writes its "in" together with the month.
  const dated = `${day}(?: (?:de|of))? ב?${month}(?:(?:,| de|,? o)? ${YEAR})?|${month} ${day}(?:,? ${YEAR})?|${month} ${YEAR}`;
  const safeMonths = longMonths.filter((name) => !AMBIGUOUS_MONTHS.includes(name));
  const endings = lexicon?.weekdayEndings ?? [];
  const compounds = weekdays.flatMap((name) => endings.map((ending) => name + ending));
  const names = alternatives([
    ...weekdays,
    ...compounds,
    ...safeShort,
    ...safeMonths,
    ...(lexicon?.days ?? []),
  ]);
  const named = `(?:${names}|${AMBIGUOUS})${NO_LETTER_BEHIND}`;
  const pattern = new RegExp(`${NO_LETTER_BEFORE}(?:${NUMERIC}|${dated}|${CLOCK}|${named})`, 'giu');
  patterns.set(language, pattern);
  return pattern;
}

/** Longest first, so that "Monday" is not read as "Mon". */
function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}

import type { ChangeDetail } from '../../article/change';
import { calendarWords } from '../../text/calendar';
import { baseLanguage } from './lexicon/languages';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** A date or time in a text. */
export interface DateSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Dates, weekdays and clock times that differ. */
export function dateDetails(wording: Wording): ChangeDetail[] {
  const before = dateSpans(wording.earlier, wording);
  const after = dateSpans(wording.later, wording);
  const keyOf = (span: DateSpan) =>
    span.text
      .toLowerCase()
      .replace(/[\s.,]+/g, ' ')
      .trim();
  return pairUp(
    'date',
    lacking(before, after, keyOf).map((span) => span.text),
    lacking(after, before, keyOf).map((span) => span.text),
  );
}

/** Every date, weekday, clock time and day named from today in a text, in order. */
export function dateSpans(
  text: string,
  { language, lexicon }: Pick<Wording, 'language' | 'lexicon'>,
): DateSpan[] {
  const pattern = datePattern(baseLanguage(language) ?? 'en', lexicon?.days ?? new Set());
  return Array.from(text.matchAll(pattern), (match) => ({
    text: match[0].replace(/(?<=\p{N})[.,]$/u, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}(?!\d|[.,]\d| ?%)(?:[:.]\d{2})?| ?[hH]\d{2})(?: ?(?:[ap]\.?m\.?|Uhr|h\b))?|\d{1,2} ?(?:[ap]\.?m\b\.?|Uhr\b)`;
const NUMERIC = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/** Scripts without case do not set words apart, so their letters may stand beside a date. */
const NO_LETTER_BEFORE = String.raw`(?<![\p{Lu}\p{Ll}\p{M}\p{N}])`;
const NO_LETTER_BEHIND = String.raw`(?![\p{Lu}\p{Ll}\p{M}])`;

const patterns = new Map<string, RegExp>();

function datePattern(language: string, days: ReadonlySet<string>): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const { months, weekdays, shortWeekdays } = calendarWords(language);
  const safeShort = shortWeekdays.filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
  const month = `(?:${alternatives(months)})${NO_LETTER_BEHIND}\\.?`;
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
  const dated = `${day}(?: (?:de|of))? ${month}(?:(?:,| de|,? o)? ${YEAR})?|${month} ${day}(?:,? ${YEAR})?|${month} ${YEAR}`;
  const named = `(?:${alternatives([...weekdays, ...safeShort, ...days])})${NO_LETTER_BEHIND}`;
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

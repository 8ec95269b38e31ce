/** Names of months and weekdays in a language, lower case, without full stops. */
export interface CalendarWords {
  /** Long and short, as they stand beside a day. */
  readonly months: readonly string[];
  /** The long ones among them, with and without a day. */
  readonly longMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** Short forms that stand in stamps; too ambiguous to look for in prose. */
  readonly shortWeekdays: readonly string[];
}

/** Short forms that newspapers write and the platform does not. */
const FURTHER_MONTHS: readonly string[] = ['sept'];

const calendars = new Map<string, CalendarWords>();

/** The names as the platform has them for `language` (BCP 47); English where it does not know the language. */
export function calendarWords(language: string): CalendarWords {
  const known = calendars.get(language);
  if (known) return known;
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  const monthNames = (month: 'long' | 'short') => [
    ...names(language, { day: 'numeric', month }, months),
    ...names(language, { month }, months),
  ];
  const longMonths = monthNames('long');
  const made = {
    months: [...longMonths, ...monthNames('short'), ...FURTHER_MONTHS],
    longMonths,
    weekdays: names(language, { weekday: 'long' }, week),
    shortWeekdays: names(language, { weekday: 'short' }, week),
  };
  calendars.set(language, made);
  return made;
}

function names(language: string, options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] {
  const format = inLanguage(language, (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
  return dates
    .flatMap((date) => format.formatToParts(date))
    .filter((part) => part.type === 'month' || part.type === 'weekday')
    .map((part) => part.value.replace(/\.$/, '').toLowerCase())
    .filter((name) => /\p{L}/u.test(name));
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/**
 * How `language` says when something was, seen from now: "2 hours ago", "yesterday". Lower case, figures as "#",
 * longest first.
 */
export function relativeTimes(language: string): string[] {
  const said = (['long', 'short'] as const).flatMap((style) => {
    const format = inLanguage(
      language,
      (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style }),
    );
    const past = UNITS.flatMap((unit) => [1, 2, 5, 21].map((count) => format.format(-count, unit)));
    return [...past, format.format(0, 'day'), format.format(0, 'second'), format.format(1, 'day')];
  });
  const lower = said.map((text) => text.toLowerCase().replace(/\p{N}+/gu, '#'));
  // "i går" is also written "igår".
  const shapes = new Set([
    ...lower,
    ...lower.filter((text) => !text.includes('#')).map((text) => text.replaceAll(' ', '')),
  ]);
  return [...shapes].sort((one, other) => other.length - one.length);
}

/** A page may declare a language that is no language; the platform throws on it. */
function inLanguage<T>(language: string, make: (tag: string) => T): T {
  try {
    return make(language);
  } catch {
    return make('en');
  }
}

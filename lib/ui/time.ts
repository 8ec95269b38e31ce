import type { Instant } from '../article/model';
import { message } from '../platform/i18n';

/** What words for a time depend on. `timeZone` is the reader's own where it is left out. */
export interface TimeContext {
  readonly now: Instant;
  /** BCP 47. */
  readonly locale: string;
  readonly timeZone?: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A weekday names one day only while the same weekday of the week before is out of reach. */
const WEEKDAY_DAYS = 6;

/**
 * A time in words: "just now" within a minute, relative up to a day, then weekday and time, then the date. A time ahead of
 * `now` (a clock that was set back) reads as its date.
 */
export function timeInWords(at: Instant, context: TimeContext): string {
  const age = context.now - at;
  if (age < -MINUTE_MS) return format(at, context, DATE_WITH_YEAR);
  if (age < MINUTE_MS) return message('justNow');
  if (age < DAY_MS) return relative(age, context.locale);
  if (age < WEEKDAY_DAYS * DAY_MS) return format(at, context, WEEKDAY);
  return format(at, context, isSameYear(at, context) ? DATE : DATE_WITH_YEAR);
}

/** Words for a time as a line begins with them: "Just now". */
export function asFirstWords(words: string, locale: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

/** The whole of a time, for hovering and for screen readers. */
export function exactTime(at: Instant, context: TimeContext): string {
  return format(at, context, { dateStyle: 'full', timeStyle: 'medium' });
}

/** Weekday or date, and always the time of day: for headings that stand beside one another. */
export function shortTime(at: Instant, context: TimeContext): string {
  const age = context.now - at;
  const near = age >= 0 && age < WEEKDAY_DAYS * DAY_MS;
  if (near) return format(at, context, WEEKDAY);
  return format(at, context, {
    ...(isSameYear(at, context) ? DATE : DATE_WITH_YEAR),
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** The day of a time alone, as shortTime names it: weekday or date. */
export function dayInWords(at: Instant, context: TimeContext): string {
  const age = context.now - at;
  if (age >= 0 && age < WEEKDAY_DAYS * DAY_MS) return format(at, context, { weekday: 'long' });
  return format(at, context, isSameYear(at, context) ? DATE : DATE_WITH_YEAR);
}

/** The time of day alone. */
export function timeOfDay(at: Instant, context: TimeContext): string {
  return format(at, context, { hour: 'numeric', minute: '2-digit' });
}

/** The machine's form of a time, for the datetime attribute. */
export function machineTime(at: Instant): string {
  return new Date(at).toISOString();
}

/** A length of time in one unit: 40 seconds, 32 minutes, 18 hours, 3 days, 5 months. */
export function elapsedInWords(elapsedMs: number, locale: string): string {
  const [value, unit] = inOneUnit(Math.max(elapsedMs, 0));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'long', hour: 'numeric', minute: '2-digit' };
const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };
const DATE_WITH_YEAR: Intl.DateTimeFormatOptions = { ...DATE, year: 'numeric' };

/** Making a format costs a hundred times what using it does, and a page words dozens of times with the same few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: Instant, { locale, timeZone }: TimeContext, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([locale, timeZone, options]);
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...(timeZone && { timeZone }) });
  formats.set(key, made);
  return made.format(at);
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relative(age: number, locale: string): string {
  const words = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  relativeFormats.set(locale, words);
  if (age < HOUR_MS) return words.format(-Math.floor(age / MINUTE_MS), 'minute');
  return words.format(-Math.round(age / HOUR_MS), 'hour');
}

function isSameYear(at: Instant, context: TimeContext): boolean {
  const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
  return format(at, context, year) === format(context.now, context, year);
}

/** Two of a unit before the next takes over, so that 36 hours do not become "2 days". */
function inOneUnit(elapsedMs: number): readonly [number, 'second' | 'minute' | 'hour' | 'day' | 'month'] {
  if (elapsedMs < MINUTE_MS) return [Math.max(Math.floor(elapsedMs / 1000), 1), 'second'];
  if (elapsedMs < 2 * HOUR_MS) return [Math.floor(elapsedMs / MINUTE_MS), 'minute'];
  if (elapsedMs < 2 * DAY_MS) return [Math.round(elapsedMs / HOUR_MS), 'hour'];
  if (elapsedMs < 60 * DAY_MS) return [Math.round(elapsedMs / DAY_MS), 'day'];
  return [Math.round(elapsedMs / (30.44 * DAY_MS)), 'month'];
}

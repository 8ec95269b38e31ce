import type { Instant } from '../article/model';

const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i;
const RFC_2822 =
  /^(?:[a-z]{3},\s*)?\d{1,2}\s[a-z]{3}\s\d{4}\s\d{2}:\d{2}(?::\d{2})?\s(?:GMT|UTC|Z|[+-]\d{4})$/i;

/** The web is younger than the first, and nothing is published after the second. */
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * The instant that a declared time names; null where it names none. A date alone, or a time without a zone, names no
 * instant: the zone is not invented. Epoch seconds and milliseconds are accepted.
 */
export function parseDate(declared: unknown): Instant | null {
  const instant = readInstant(declared);
  return Number.isFinite(instant) && instant >= EARLIEST && instant < LATEST ? Math.trunc(instant) : null;
}

function readInstant(declared: unknown): number {
  if (typeof declared === 'number') return declared < 1e11 ? declared * 1000 : declared;
  if (typeof declared !== 'string' || declared.length > 60) return Number.NaN;
  const text = declared.trim();
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  if (/^\d{13}$/.test(text)) return Number(text);
  if (RFC_2822.test(text)) return Date.parse(text);
  const [, date, time, zone] = ISO.exec(text) ?? [];
  return date && time && zone ? Date.parse(`${date}T${time.replace(',', '.')}${isoZone(zone)}`) : Number.NaN;
}

function isoZone(zone: string): string {
  if (/[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

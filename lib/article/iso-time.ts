import type { Instant } from './model';

/** The instants that ISO 8601 writes with four digits for the year. */
const FIRST_INSTANT = Date.parse('0000-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

/** ISO 8601 in UTC. A clock may have been set to anything: an absurd time becomes the nearest that can be written. */
export function isoTime(at: Instant): string {
  return new Date(Math.min(Math.max(at, FIRST_INSTANT), LAST_INSTANT)).toISOString();
}

/** The same for a time that a publisher declared; null where there is none or it is no time. */
export function declaredTime(at: Instant | null): string | null {
  return at !== null && at >= FIRST_INSTANT && at <= LAST_INSTANT ? isoTime(at) : null;
}

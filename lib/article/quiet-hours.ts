import type { Instant } from './model';

/** When no notification comes, in the reader's local time. Minutes since midnight; `from` after `to` spans midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** The minute of the day, 0 to 1439, that a clock on the reader's wall shows at an instant. */
export type WallClock = (at: Instant) => number;

export const MINUTES_A_DAY = 1440;
const MINUTE_MS = 60_000;

/**
 * Looking further ahead than this is of no use: no quiet hours are longer than a day, and a change to or from summer time
 * adds at most two hours.
 */
const LOOK_AHEAD_MINUTES = MINUTES_A_DAY + 120;

/** Whether an instant falls in the quiet hours. `from` equal to `to` means none. */
export function isQuiet(at: Instant, hours: QuietHours | null, wallClock: WallClock): boolean {
  if (!hours) return false;
  const { from, to } = hours;
  const minute = wallClock(at);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * The first instant from `at` on that is not quiet. Asks the clock minute by minute, so that nights in which it is put
 * forward or back need no rule of their own.
 */
export function afterQuiet(at: Instant, hours: QuietHours | null, wallClock: WallClock): Instant {
  if (!isQuiet(at, hours, wallClock)) return at;
  const minute = Math.floor(at / MINUTE_MS);
  for (let ahead = 1; ahead < LOOK_AHEAD_MINUTES; ahead++) {
    const next = (minute + ahead) * MINUTE_MS;
    if (!isQuiet(next, hours, wallClock)) return next;
  }
  return at;
}

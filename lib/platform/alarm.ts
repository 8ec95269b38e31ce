import { browser } from './browser';

const NAME = 'recheck';

/** Chrome (126) fires alarms at least 30 seconds ahead. */
const SOONEST_MS = 30_000;
/**
 * Alarms go by the clock, and a clock that is set back would put them off for as long. No alarm is set further ahead than
 * this; whoever is woken too early sets it anew.
 */
const LATEST_MS = 3_600_000;

/** Wakes the background at about a time, in place of what was set before. */
export async function setAlarm(at: number, now: number): Promise<void> {
  const when = Math.min(Math.max(at, now + SOONEST_MS), now + LATEST_MS);
  // Repeated, so that the background is woken even where it ended before it could set the next one.
  await browser.alarms.create(NAME, { when, periodInMinutes: LATEST_MS / 60_000 });
}

export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(NAME);
}

export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}

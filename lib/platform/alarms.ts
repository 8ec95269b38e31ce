import { browser } from './browser';

/** What the background is woken for: articles that are due, notifications that are due, and once a day thinning out. */
type AlarmName = 'recheck' | 'alerts' | 'tidy';

/**
 * Alarms go by the clock, and a clock that is set back would put them off for as long. No alarm is set further ahead than
 * this; whoever is woken too early sets it anew.
 */
const LATEST_MS = 3_600_000;
const DAY_MINUTES = 1_440;
/** A browser that has just been started has other things to do. */
const FIRST_MINUTES = 10;

/**
 * Wakes the background at about a time, in place of what was set before under this name. Chrome (126) fires alarms of an
 * installed extension at least 30 seconds ahead, Firefox (146) when asked.
 *
 * @param soonestMs not earlier than this after `now`.
 */
export async function setAlarm(name: AlarmName, at: number, now: number, soonestMs = 0): Promise<void> {
  const when = Math.min(Math.max(at, now + soonestMs), now + LATEST_MS);
  // Repeated, so that the background is woken even where it ended before it could set the next one.
  await browser.alarms.create(name, { when, periodInMinutes: LATEST_MS / 60_000 });
}

/**
 * Wakes the background once a day. Called at every start of it: Firefox forgets alarms when it is closed, and one that is further
 * ahead than a day was set before the clock was set back.
 */
export async function setDailyAlarm(name: AlarmName, now: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set && set.scheduledTime <= now + DAY_MINUTES * 60_000) return;
  await browser.alarms.create(name, { delayInMinutes: FIRST_MINUTES, periodInMinutes: DAY_MINUTES });
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(name: AlarmName, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}

import { browser } from './browser';

const NAME = 'alerts';

/** As in alarm.ts: alarms go by a clock that may be set back. Whoever is woken too early sets it anew. */
const LATEST_MS = 3_600_000;

/**
 * Wakes the background when a notification is due; null where none is. Chrome (126) fires alarms of an installed
 * extension at least 30 seconds ahead, Firefox (146) when asked. Firefox forgets alarms when it is closed.
 */
export async function setAlertAlarm(at: number | null, now: number): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: Math.min(Math.max(at, now), now + LATEST_MS) });
}

export function onAlertAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}

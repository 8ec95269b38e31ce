import type { Instant } from '../article/model';
import { browser } from './browser';

const KEY = 'recorded';

/** Has all our pages look at the store again: it was changed by one of them, without an outcome or a setting. */
export async function announceRecorded(at: Instant): Promise<void> {
  await browser.storage.session.set({ [KEY]: at });
}

/**
 * Calls the listener after the background has recorded something or the settings have changed: every outcome is written
 * to session storage, every setting to local storage. Ends with the signal.
 */
export function onRecorded(listener: () => void, signal: AbortSignal): void {
  const changed = () => listener();
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/**
 * Listens from now on, for a page that asks its questions before it stands.
 *
 * @returns as onRecorded; the first listener is also called at once if something was recorded before it came
 */
export function listenAhead(): typeof onRecorded {
  let hasMissed = false;
  const ahead = new AbortController();
  onRecorded(() => {
    hasMissed = true;
  }, ahead.signal);
  return (listener, signal) => {
    onRecorded(listener, signal);
    ahead.abort();
    if (hasMissed) listener();
    hasMissed = false;
  };
}

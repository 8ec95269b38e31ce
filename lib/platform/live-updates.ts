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

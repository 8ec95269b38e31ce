import { browser } from './browser';

/**
 * Calls the listener after the background has recorded something or the settings have changed: every outcome is written
 * to session storage, every setting to local storage. Ends with the signal.
 */
export function onRecorded(listener: () => void, signal: AbortSignal): void {
  const changed = () => listener();
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

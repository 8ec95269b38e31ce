import { browser } from './browser';

/** Calls back when the extension has just been installed, not at updates. */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Calls back when the extension has been installed or updated. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
}

/** Calls back with the number of a tab that was closed. */
export function onTabClosed(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => callback(tabId));
}

/** Calls back when the browser starts. Having asked for it also starts the background then. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}

/** Calls back when a tab has loaded a web page, with its address. */
export function onTabLoaded(callback: (tabId: number, address: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url, incognito }) => {
    if (status === 'complete' && url && /^https?:/.test(url) && !incognito) callback(tabId, url);
  });
}

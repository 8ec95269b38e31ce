import { browser } from './browser';

/** A tab that shows one of these addresses, whatever their fragments; null where there is none. */
export async function findTabAt(addresses: readonly string[]): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const tab = tabs.find(({ url }) => url !== undefined && addresses.includes(url.replace(/#.*$/s, '')));
  return tab?.id ?? null;
}

/** Brings a tab and its window to the front. False where it was closed meanwhile. */
export async function bringToFront(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    // Firefox for Android (146) has no windows.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Opens an address in a new tab in front; in a new window where none is open, as on a Mac. */
export async function openTab(address: string): Promise<void> {
  try {
    const { windowId } = await browser.tabs.create({ url: address });
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  } catch {
    await browser.windows?.create({ url: address });
  }
}

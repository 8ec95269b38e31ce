import type { TabState } from '../article/outcome';
import { browser } from './browser';

/**
 * What each tab's page came to, kept in session storage: it outlives the background's sleep and is gone with the
 * browser session.
 */
const keyOf = (tabId: number) => `tab:${tabId}`;

export async function loadTabState(tabId: number): Promise<TabState | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabState | undefined) ?? null;
}

export async function saveTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function dropTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs that show an article, by tab. */
export async function loadAllTabStates(): Promise<ReadonlyMap<number, TabState>> {
  const stored = await browser.storage.session.get(null);
  const states = Object.entries(stored).filter(([key]) => key.startsWith('tab:'));
  return new Map(states.map(([key, state]) => [Number(key.slice(4)), state as TabState]));
}

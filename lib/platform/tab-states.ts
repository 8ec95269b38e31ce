import type { TabState } from '../article/outcome';
import { browser } from './browser';
import { turns } from './turns';

/**
 * What each tab's page came to, kept in session storage: it outlives the background's sleep and is gone with the
 * browser session.
 */
const inTurn = turns();

const keyOf = (tabId: number) => `tab:${tabId}`;

export async function loadTabState(tabId: number): Promise<TabState | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabState | undefined) ?? null;
}

/** Remembers what a tab's page came to. `make` is given what was known of the tab before. */
export function saveTabState(tabId: number, make: (before: TabState | null) => TabState): Promise<void> {
  return inTurn(async () => save(tabId, make(await loadTabState(tabId))));
}

async function save(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

/**
 * Changes what is known of a tab; nothing where nothing is known, or the change answers null. One change after the other: of
 * two at once, each read before the other was kept, one would be lost.
 *
 * @returns what is known of the tab then; null where nothing was changed
 */
export function changeTabState(
  tabId: number,
  change: (state: TabState) => TabState | null,
): Promise<TabState | null> {
  return inTurn(async () => {
    const before = await loadTabState(tabId);
    const after = before && change(before);
    if (after) await save(tabId, after);
    return after;
  });
}

/** Forgets a tab, where what is known of it is of this address; whatever is known of it where that is null. */
export function dropTabState(tabId: number, address: string | null = null): Promise<boolean> {
  return inTurn(async () => {
    const state = await loadTabState(tabId);
    if (!state || (address !== null && state.address !== address)) return false;
    await browser.storage.session.remove(keyOf(tabId));
    return true;
  });
}

/** All tabs that show an article, by tab. */
export async function loadAllTabStates(): Promise<ReadonlyMap<number, TabState>> {
  const stored = await browser.storage.session.get(null);
  const states = Object.entries(stored).filter(([key]) => key.startsWith('tab:'));
  return new Map(states.map(([key, state]) => [Number(key.slice(4)), state as TabState]));
}

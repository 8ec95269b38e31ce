import { browser } from './browser';

/** The tab that the popup stands over. */
export interface ShownTab {
  readonly id: number;
  /** Without the fragment. Null where the browser keeps the address from us: a page of its own, or no access to the site. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** The active tab of this window, or the tab with this id; null where there is none. */
export async function findShownTab(id: number | null): Promise<ShownTab | null> {
  const tab = id === null ? await findActiveTab() : await browser.tabs.get(id).catch(() => null);
  if (tab?.id === undefined) return null;
  return { id: tab.id, address: tab.url?.replace(/#.*$/s, '') ?? null, isPrivate: tab.incognito };
}

/** Loads the page in a tab anew. */
export function reloadTab(id: number): Promise<void> {
  return browser.tabs.reload(id);
}

async function findActiveTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

import { browser } from './browser';

const ID = 'watch-passage';

/** What the reader has selected, and where. */
export interface MenuSelection {
  readonly tabId: number;
  /** As the browser hands it over: with white space of its own. */
  readonly text: string;
}

/**
 * Puts an item into the context menu of selected text on web pages. Firefox for Android (146) has no context menus; then
 * nothing happens.
 */
export function addSelectionItem(title: string, chosen: (selection: MenuSelection) => void): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  const item = {
    id: ID,
    title,
    contexts: ['selection' as const],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  };
  // Chrome keeps the item over sleep and restart, and says so by an error that has to be looked at; Firefox makes it anew.
  menus.create(item, () => void browser.runtime.lastError);
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ID && selectionText && tab?.id !== undefined)
      chosen({ tabId: tab.id, text: selectionText });
  });
}

/** Gives the item another title. It is made in the browser's language, before the reader's is known. */
export async function renameSelectionItem(title: string): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  await menus?.update(ID, { title });
}

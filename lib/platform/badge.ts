import { browser } from './browser';

/** Deep red of the mock's accent; white on it has a contrast of 9.4:1. */
const CHANGED_COLOUR = '#8a1c1c';

/** Ink, so that a number of articles is told from one of changes; white on it has a contrast of 12:1. */
const UNREAD_COLOUR = '#2f3a44';

/**
 * Shows on the toolbar button what a tab's page came to: the number of changes, nothing for 0. Null: the page is no
 * article, and the button shows what it shows everywhere else. Both browsers tell an empty text from none.
 */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null ? null : badgeText(count);
  // Chrome (126) has no way to take a tab's colour back, so it is given the other one.
  const color = count === null ? UNREAD_COLOUR : CHANGED_COLOUR;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime; there is nothing left to show.
  }
}

/** Shows a number of articles, and `title` on hover, in every tab that shows nothing of its own; 0 clears it. */
export async function showBadgeEverywhere(count: number, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: UNREAD_COLOUR });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: badgeText(count) });
  await browser.action.setTitle({ title });
}

function badgeText(count: number): string {
  return count === 0 ? '' : count > 999 ? '999+' : String(count);
}

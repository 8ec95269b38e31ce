import { browser } from './browser';

/** Deep red of the mock's accent; white on it has a contrast of 9.4:1. */
const BADGE_COLOUR = '#8a1c1c';

/** Shows a count on the toolbar button of one tab; 0 clears it. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime; there is nothing left to show.
  }
}

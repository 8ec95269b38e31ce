import { browser } from './browser';

/** Opens the history page at an article. */
export function openHistoryPage(articleId: number): Promise<void> {
  return openOwnPage(`history.html#article=${articleId}`);
}

/** Opens one of our own pages in a new tab: "history.html#article=3". */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

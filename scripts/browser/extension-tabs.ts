import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from './driver';

declare const chrome: ExtensionApi;

/** What the drivers of both browsers ask the browser API, through a page of the extension that stays open. */
export class ExtensionTabs {
  readonly #keeper: Page;

  constructor(keeper: Page) {
    this.#keeper = keeper;
  }

  /** Where several tabs show the same address, brings the page to the front to tell which is meant. */
  async tabId(page: Page): Promise<number> {
    const url = await page.evaluate(() => location.href);
    const candidates = await this.#find(url, {});
    if (candidates.length > 1) await page.bringToFront();
    const [id] = candidates.length > 1 ? await this.#find(url, { active: true }) : candidates;
    if (id === undefined) throw new Error(`No tab shows ${url}`);
    return id;
  }

  async badgeText(page: Page): Promise<string> {
    return this.#keeper.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await this.tabId(page));
  }

  #find(url: string, filter: object): Promise<number[]> {
    return this.#keeper.evaluate(
      async (wanted, query) => {
        const tabs = await chrome.tabs.query(query);
        return tabs.filter((tab) => tab.url === wanted).flatMap((tab) => tab.id ?? []);
      },
      url,
      filter,
    );
  }
}

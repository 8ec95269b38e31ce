import type { Page } from 'puppeteer-core';
import type { OwnPageMessages, Reply } from '../../lib/platform/messages';
import type { ShownPopup } from './driver';

/** The browser API as our pages have it, as far as it is asked here; Firefox knows it by this name too. */
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string>; openPopup(): Promise<void> };
  readonly extension: { getViews(filter: { type: 'popup' }): Window[] };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/** Longer than it takes on two cores that have other browsers to start. */
const WELCOME_MS = 30_000;

const POPUP_MS = 15_000;

/** What the drivers of both browsers ask the browser API, through a page of the extension that stays open. */
export class ExtensionTabs {
  readonly #keeper: () => Promise<Page>;

  /** `openKeeper` is called once, when it is first needed. */
  constructor(openKeeper: () => Promise<Page>) {
    let keeper: Promise<Page> | undefined;
    this.#keeper = () => {
      keeper ??= openKeeper();
      return keeper;
    };
  }

  /**
   * Resolves when the page that installation opens is there, so that it does not come to the front later.
   *
   * @throws where it does not come
   */
  async waitForWelcome(): Promise<void> {
    const keeper = await this.#keeper();
    const isOpen = async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.some((tab) => tab.url?.includes('/welcome.html'));
    };
    await keeper.waitForFunction(isOpen, { timeout: WELCOME_MS, polling: 50 });
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

  /** Our pages can see into one another, and the popup is in no tab that a driver knows. */
  async showPopup(page: Page, leftAloneMs: number): Promise<ShownPopup> {
    const keeper = await this.#keeper();
    await page.bringToFront();
    return keeper.evaluate(
      async (waitMs, deadlineMs) => {
        const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
        const calledAt = performance.timeOrigin + performance.now();
        await chrome.action.openPopup();
        await wait(waitMs);
        while (performance.timeOrigin + performance.now() < calledAt + waitMs + deadlineMs) {
          const [popup] = chrome.extension.getViews({ type: 'popup' });
          const [answer] = popup?.performance.getEntriesByName('late-edition:answer') ?? [];
          if (popup && answer) {
            const text = popup.document.body.textContent;
            const begunMs = popup.performance.timeOrigin - calledAt;
            popup.close();
            return { text, answeredMs: answer.startTime, begunMs };
          }
          await wait(50);
        }
        throw new Error('The popup did not answer');
      },
      leftAloneMs,
      POPUP_MS,
    );
  }

  async badgeText(page: Page): Promise<string> {
    const tabId = await this.tabId(page);
    const keeper = await this.#keeper();
    return keeper.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  async ask<Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ): Promise<OwnPageMessages[Type][1]> {
    const message = { channel: 'own-page', type, request };
    const keeper = await this.#keeper();
    const answer = await keeper.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    const reply = answer as Reply<OwnPageMessages[Type][1]>;
    if (!reply.ok) throw new Error(`The background answered ${type} with ${reply.error}`);
    return reply.value;
  }

  async #find(url: string, filter: object): Promise<number[]> {
    const keeper = await this.#keeper();
    return keeper.evaluate(
      async (wanted, query) => {
        const tabs = await chrome.tabs.query(query);
        return tabs.filter((tab) => tab.url === wanted).flatMap((tab) => tab.id ?? []);
      },
      url,
      filter,
    );
  }
}

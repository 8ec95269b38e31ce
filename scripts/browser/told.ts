import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { until } from './visit';

/** The browser API as our pages have it; Firefox knows it by this name too. */
declare const chrome: {
  readonly notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
  readonly action: { getBadgeText(where: object): Promise<string> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ alerts?: object }>;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
  readonly alarms: { create(name: string, alarm: { when: number }): Promise<void> };
};

/** What is told to the reader outside the pages, asked through one page of ours that stays open. */
export class Told {
  readonly #driver: Driver;
  #page: Promise<Page> | undefined;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Ids of the notifications that are shown. */
  async notifications(): Promise<string[]> {
    const page = await this.#keeper();
    return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /** Waits until a notification is shown, and answers its id: alerts wait for others before they are told. */
  async notification(pattern: RegExp): Promise<string> {
    let found: string | undefined;
    const look = async () => {
      found = (await this.notifications()).find((id) => pattern.test(id));
      return found !== undefined;
    };
    const what = () => `a notification like ${pattern} is shown`;
    // Twenty seconds of gathering, and what the machine needs.
    await until(look, what).catch(() => until(look, what));
    return found ?? '';
  }

  /** What the button shows where no article is open. */
  async badge(): Promise<string> {
    const page = await this.#keeper();
    return page.evaluate(() => chrome.action.getBadgeText({}));
  }

  /** The number that the store has for the article at a canonical URL; null where it was never read. */
  async articleIdAt(address: string): Promise<number | null> {
    const page = await this.#keeper();
    return page.evaluate(async (canonicalUrl) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('late-edition'));
      const articles = db.transaction('articles').objectStore('articles').index('canonicalUrl');
      const id = await done(articles.getKey(canonicalUrl));
      db.close();
      return typeof id === 'number' ? id : null;
    }, address);
  }

  /** Takes what waits for others as having waited long enough. */
  async hurry(): Promise<void> {
    const page = await this.#keeper();
    await page.evaluate(async () => {
      const { alerts } = await chrome.storage.local.get('alerts');
      await chrome.storage.local.set({ alerts: { ...alerts, lastAt: 0 } });
      await chrome.alarms.create('alerts', { when: Date.now() });
    });
  }

  /** Takes every notification away and forgets what was told of late, so that the next test need not wait for its turn. */
  async forgetTold(): Promise<void> {
    const page = await this.#keeper();
    await page.evaluate(async () => {
      await chrome.storage.local.remove('alerts');
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
  }

  #keeper(): Promise<Page> {
    this.#page ??= this.#driver.openExtensionPage('settings.html');
    return this.#page;
  }
}

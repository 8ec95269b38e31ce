import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { articlePage, edited, HEADLINE } from './support/article-page';
import { exportArchive } from './support/own-pages';
import { BROWSER, useReader } from './support/reader';

const ADDRESS = 'http://post.example/ferry';
/** Between margins of a centimetre, in CSS pixels. */
const A4_WIDTH = 718;

declare const chrome: {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

describe('our own pages', () => {
  const reader = useReader();

  async function addresses(): Promise<string[]> {
    const pages = await reader.driver.browser.pages();
    return Promise.all(pages.map((page: Page) => page.evaluate(() => location.pathname).catch(() => '')));
  }

  /** Loads a page anew, and waits until what stood there before is gone. */
  async function reload(page: Page): Promise<void> {
    await page.evaluate(() => {
      Object.assign(globalThis, { isOfBefore: true });
      location.reload();
    });
    await expect.poll(() => page.evaluate(() => !('isOfBefore' in globalThis)).catch(() => false)).toBe(true);
  }

  it('opens the welcome page on installation', async () => {
    await expect.poll(addresses).toContain('/welcome.html');
  });

  it.each(['welcome.html', 'settings.html', 'history.html', 'popup.html'])(
    'shows %s without an error',
    async (path) => {
      const errors: string[] = [];
      const page = await reader.driver.openExtensionPage(path);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await reload(page);
      await page.waitForFunction(
        () => (document.querySelector('#root')?.textContent ?? '').trim().length > 20,
      );
      // A key without a message would stand there as itself, or as nothing.
      expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/__MSG_|undefined|\[object/);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('lists an article with its edits on the history page and exports it', async () => {
    reader.publish(ADDRESS, articlePage());
    await reader.visit(ADDRESS);
    reader.publish(ADDRESS, articlePage({ paragraphs: edited('41,000', '14,000') }));
    await reader.visit(ADDRESS);
    const history = await reader.driver.openExtensionPage('history.html');
    await history.waitForFunction((headline) => document.body.textContent.includes(headline), {}, HEADLINE);
    await history.close();
    const archive = await exportArchive(reader.driver);
    expect(archive).toMatchObject({ format: 'late-edition-archive', version: 1 });
    expect(archive.articles).toMatchObject([
      {
        site: 'post.example',
        edits: [{ earlier: 0, later: 1, changes: [{ op: 'edited', part: 'body', kinds: ['number'] }] }],
      },
    ]);
  });

  // Firefox cannot be told from here to lay a page out for paper.
  if (BROWSER === 'chromium')
    it('prints the columns of a comparison beside one another on A4', async () => {
      const page = await reader.driver.openExtensionPage('history.html#article=1&compare=0-1');
      await page.setViewport({ width: A4_WIDTH, height: 1000 });
      await page.emulateMediaType('print');
      await page.waitForSelector('table.comparison');
      const [earlier = 0, later = 1] = await page.$$eval('.row-edited > .side-cell', (cells) =>
        cells.map((cell) => cell.getBoundingClientRect().top),
      );
      expect(later).toBe(earlier);
      expect(await page.$eval('.list-pane', (list) => getComputedStyle(list).display)).toBe('none');
      await page.close();
    });

  it("hands settings to the browser's sync, and takes over what comes from there", async () => {
    const page = await reader.driver.openExtensionPage('settings.html');
    await page.waitForSelector('.mark-styles input:checked');
    await page.click('.mark-style:last-child input');
    const synced = () => page.evaluate(() => chrome.storage.sync.get(null));
    await page.waitForSelector('.mark-style:last-child input:checked');
    await expect.poll(async () => (await synced())['settings.markStyle']).toBe('underline');
    await page.evaluate(() => chrome.storage.sync.set({ 'settings.showMarks': false }));
    // Without marks their look is of no interest.
    await page.waitForFunction(() => document.querySelector('.mark-styles') === null);
    await page.close();
    await reader.driver.ask('changeSettings', { showMarks: true, markStyle: 'colour' });
  });

  it('speaks the language that the reader chose, from the next page on', async () => {
    const page = await reader.driver.openExtensionPage('settings.html');
    await page.waitForSelector('h1');
    const title = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
    for (const [language, words] of [
      ['de', 'Einstellungen'],
      ['en', 'Settings'],
    ] as const) {
      await reader.driver.ask('changeSettings', { language });
      await reload(page);
      await expect.poll(title).toBe(words);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    }
    await reader.driver.ask('changeSettings', { language: null });
    await page.close();
  });

  it('forgets everything when told to', async () => {
    await reader.driver.ask('eraseEverything', null);
    expect((await exportArchive(reader.driver)).articles).toEqual([]);
  });
});

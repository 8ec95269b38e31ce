import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../scripts/browser/marks';
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

  it('speaks the language that the reader chooses, at once and on every page', async () => {
    const page = await reader.driver.openExtensionPage('settings.html');
    const title = (on: Page) =>
      on.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
    const choose = async (language: string) => {
      const field = await page.waitForSelector(`select:has(option[value="de"])`);
      await field?.select(language);
    };
    await choose('de');
    await expect.poll(() => title(page)).toBe('Einstellungen');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    const history = await reader.driver.openExtensionPage('history.html#view=archive');
    await expect.poll(() => title(history)).toBe('Archiv');
    await history.close();
    await page.bringToFront();
    await choose('');
    await expect.poll(() => title(page)).toBe('Settings');
    await page.close();
  });

  it('has marks drawn in articles as the reader chooses: with a ground, or with lines alone', async () => {
    const address = 'http://marks.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    const settings = await reader.driver.openExtensionPage('settings.html');
    for (const [place, style, number] of [
      ['last', 'underline', '14,000'],
      ['first', 'colour', '15,000'],
    ] as const) {
      await settings.bringToFront();
      const choice = await settings.waitForSelector(`.mark-style:${place}-of-type input`);
      await choice?.click();
      await expect
        .poll(() => settings.evaluate(() => chrome.storage.sync.get(null)))
        .toMatchObject({ 'settings.markStyle': style });
      reader.publish(address, articlePage({ paragraphs: edited('41,000', number) }));
      await reader.visit(address);
      await expect.poll(() => readMarks(reader.page)).not.toEqual([]);
      const marks = await readMarks(reader.page);
      expect(marks.map(({ text }) => text)).toContain(`It carried ${number} passengers last year.`);
      const looks = await reader.page.evaluate(
        (names) =>
          names
            .map((name) => getComputedStyle(document.body, `::highlight(${name})`))
            .map((look) => [look.textDecorationLine, look.backgroundColor === 'rgba(0, 0, 0, 0)']),
        marks.map(({ name }) => name),
      );
      expect(looks).toEqual(marks.map(() => ['underline', style === 'underline']));
    }
    await settings.close();
  });

  it('forgets everything when told to', async () => {
    await reader.driver.ask('eraseEverything', null);
    expect((await exportArchive(reader.driver)).articles).toEqual([]);
  });
});

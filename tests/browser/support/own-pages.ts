import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../../../scripts/browser/driver';
import { until } from '../../../scripts/browser/visit';

/** The archive as exported, as far as the tests look into it; docs/archive-format.md. */
export interface Archive {
  readonly format: string;
  readonly version: number;
  readonly articles: readonly {
    readonly canonicalUrl: string;
    readonly addresses: readonly string[];
    readonly site: string;
    readonly headline: string;
    readonly snapshots: readonly {
      readonly headline: string;
      readonly blocks: readonly { readonly sentences: string[] }[];
    }[];
    readonly edits: readonly {
      readonly changes: readonly { readonly op: string; readonly suppressed: string | null }[];
    }[];
    readonly verdicts: readonly { readonly verdict: string; readonly reason: string | null }[];
  }[];
}

/** Opens the popup for the page in a tab of its own, and reads it; the page is in front again afterwards. */
export async function readPopup(driver: Driver, page: Page): Promise<{ state: string; text: string }> {
  const popup = await driver.openExtensionPage(`popup.html?tab=${await driver.tabId(page)}`);
  await popup.waitForSelector('.state-line');
  const read = await popup.evaluate(() => ({
    state: document.querySelector('.state-line')?.textContent ?? '',
    text: document.querySelector('#root')?.textContent ?? '',
  }));
  await popup.close();
  await page.bringToFront();
  return read;
}

/** Exports through the history page, the way a reader does, and reads the file that would be saved. */
export async function exportArchive(driver: Driver): Promise<Archive> {
  const history = await driver.openExtensionPage('history.html');
  const button = '[data-testid="export-archive"]:not([disabled])';
  await history.waitForSelector(button);
  const text = await savedText(history, button);
  await history.close();
  return JSON.parse(text) as Archive;
}

/** Clicks what saves a file, and reads that file instead of saving it. */
export function savedText(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        URL.createObjectURL = (file) => {
          void (file as Blob).text().then(resolve);
          return 'blob:not-saved';
        };
        HTMLAnchorElement.prototype.click = () => {};
        document
          .querySelector<HTMLElement>(wanted)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }),
    selector,
  );
}

/** Has the page read a file as if the reader had chosen it. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(file);
}

/** Has an archive read and imported through the history page, which stays open at it. */
export async function bringIn(driver: Driver, archive: string): Promise<Page> {
  const folder = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
  const file = path.join(folder, 'archive.json');
  await writeFile(file, archive);
  const page = await driver.openExtensionPage('history.html#view=archive');
  await chooseFile(page, file);
  await page.waitForSelector('[data-action="import"]');
  await page.click('[data-action="import"]');
  await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
  await rm(folder, { recursive: true });
  return page;
}

/** Goes to another place of the history page, as a click on a link there does. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** Opens a place of the history page as a bookmark does: nothing is left of what stood there before. */
export async function openAnew(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    Object.assign(globalThis, { isOfBefore: true });
    history.replaceState(null, '', `#${wanted}`);
    location.reload();
  }, hash);
  await until(
    () => page.evaluate(() => !('isOfBefore' in globalThis)).catch(() => false),
    () => 'the page is loaded anew',
  );
}

/** The words of every element, without the marks that hold directions of writing together. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) =>
        (element.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
      ),
    selector,
  );
}

/** The exported articles of one site. */
export async function exportedArticles(driver: Driver, site: string): Promise<Archive['articles']> {
  const { articles } = await exportArchive(driver);
  return articles.filter((article) => article.site === site);
}

/** The body of an article's latest snapshot as running text; the standfirst may be part of it. */
export function latestText(article: Archive['articles'][number] | undefined): string {
  return (
    article?.snapshots
      .at(-1)
      ?.blocks.flatMap((block) => block.sentences)
      .join(' ') ?? ''
  );
}

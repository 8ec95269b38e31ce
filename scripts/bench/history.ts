import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import { bundleForPage } from './bundle';
import type { HistoryScope, HistorySizes, SearchTime } from './fill-history';
import { settledBytes } from './folder-bytes';
import type { ScrollFigures } from './scroll-list';
import { scrollList } from './scroll-list';
import type { Taken } from './thread-time';
import { ThreadClock } from './thread-time';

const OPENINGS = 7;

/** Steps that answer their time. */
const TIMED = ['planKept', 'importKept', 'listAll', 'planToThin', 'exportAll'] as const;

/** What the history page costs. Milliseconds. */
export interface HistoryFigures {
  readonly sizes: HistorySizes;
  /** Bytes on the disk. */
  readonly databaseBytes: number;
  readonly taken: Readonly<Record<(typeof TIMED)[number], Taken>>;
  readonly searches: readonly SearchTime[];
  readonly compareMs: readonly number[];
  /** From the start of navigation until an article of the list is painted, one per opening. */
  readonly openedMs: readonly number[];
  /** From the start of navigation to the address of a comparison until its rows are painted, one per opening. */
  readonly comparisonOpenedMs: readonly number[];
  /** The same for the list, the first thing asked of a browser that was closed and started again. */
  readonly startedMs: number;
  readonly scrolled: ScrollFigures;
}

/** What the history page costs with so many articles, in Chromium. */
export async function benchHistory(articles: number, executable: string): Promise<HistoryFigures> {
  const server = await serveNewspaper(new Newspaper());
  const profile = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
  const start = () => launch('chromium', { executable, port: server.port, headless: true, profile });
  let driver = await start();
  try {
    const page = await driver.openExtensionPage('history.html');
    await page.evaluate(await bundleForPage('scripts/bench/fill-history.ts'));
    const { edited, ...figures } = await fill(page, articles, path.join(profile, 'Default/IndexedDB'));
    const address = page.url();
    await page.close();
    const openedMs = await openOften(driver, address, 'li a');
    const comparison = `${address}#article=${edited}&compare=0-2`;
    const comparisonOpenedMs = await openOften(driver, comparison, '.comparison td');
    const scrolled = await scrollWhole(driver, address);
    await driver.close();
    driver = await start();
    const startedMs = await open(driver, address, 'li a');
    return { ...figures, openedMs, comparisonOpenedMs, startedMs, scrolled };
  } finally {
    await driver.close();
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** What is measured in pages that are opened afterwards. */
type Opened = 'openedMs' | 'comparisonOpenedMs' | 'startedMs' | 'scrolled';

async function fill(
  page: Page,
  articles: number,
  database: string,
): Promise<Omit<HistoryFigures, Opened> & { edited: number }> {
  const step = <Name extends Exclude<keyof HistoryScope, 'makeArchive'>>(name: Name) =>
    page.evaluate((called) => (globalThis as unknown as HistoryScope)[called](), name) as ReturnType<
      HistoryScope[Name]
    >;
  await page.evaluate((count) => (globalThis as unknown as HistoryScope).makeArchive(count), articles);
  const clock = await ThreadClock.of(page);
  const measure = (name: (typeof TIMED)[number]) => clock.measure(() => step(name));
  const planKept = await measure('planKept');
  const importKept = await measure('importKept');
  // Before anything is read: files that a reader holds while they are tidied up stay until the next time.
  const databaseBytes = await settledBytes(database);
  const listAll = await measure('listAll');
  const searches = await step('searchAll');
  const compareMs = await step('compareSome');
  const planToThin = await measure('planToThin');
  const exportAll = await measure('exportAll');
  const taken = { planKept, importKept, listAll, planToThin, exportAll };
  const edited = await step('anyEdited');
  return { sizes: await step('sizes'), databaseBytes, taken, searches, compareMs, edited };
}

/** @param selector of what is to stand on the screen */
async function openOften(driver: Driver, address: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  while (times.length < OPENINGS) times.push(await open(driver, address, selector));
  return times;
}

async function open(driver: Driver, address: string, selector: string): Promise<number> {
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(markPainted, selector);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const openedMs = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? NaN);
  await page.close();
  return openedMs;
}

/** @param address of the history page. */
async function scrollWhole(driver: Driver, address: string): Promise<ScrollFigures> {
  const page = await driver.newPage();
  await page.goto(address);
  // All articles are in the list once their number is told.
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('#list [role="status"]')?.textContent ?? ''),
  );
  const figures = await scrollList(page);
  await page.close();
  return figures;
}

/** Runs in the page before its own scripts: marks the instant when what the selector names has been painted. */
function markPainted(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

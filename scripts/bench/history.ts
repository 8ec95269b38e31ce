import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ShownPart } from '../../lib/ui/use-shown';
import type { Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import type { BenchBrowser } from './bench-browser';
import { bundleForPage } from './bundle';
import type { HistoryScope, HistorySizes, SearchTime } from './fill-history';
import { settledBytes } from './folder-bytes';
import type { ScrollFigures } from './scroll-list';
import { scrollList } from './scroll-list';
import { shownAfter } from './shown-after';
import type { Taken } from './thread-time';
import { ThreadClock } from './thread-time';

const OPENINGS = 7;

/** Where in a profile the browser keeps the database. */
const DATABASE = { chromium: 'Default/IndexedDB', firefox: 'storage/default' };

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

/** What the history page costs with so many articles. */
export async function benchHistory(articles: number, browser: BenchBrowser): Promise<HistoryFigures> {
  const server = await serveNewspaper(new Newspaper());
  const profile = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
  const start = () => launch(browser.name, { ...browser, port: server.port, headless: true, profile });
  let driver = await start();
  try {
    const page = await driver.openExtensionPage('history.html');
    await page.evaluate(await bundleForPage('scripts/bench/fill-history.ts'));
    const { edited, ...figures } = await fill(page, articles, path.join(profile, DATABASE[browser.name]));
    await page.close();
    const openedMs = await openOften(driver, 'history.html', 'list');
    const comparison = `history.html#article=${edited}&compare=0-2`;
    const comparisonOpenedMs = await openOften(driver, comparison, 'comparison');
    const scrolled = await scrollWhole(driver);
    await driver.close();
    driver = await start();
    const startedMs = await shownAfter(driver, 'history.html', 'list');
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

async function openOften(driver: Driver, path: string, part: ShownPart): Promise<number[]> {
  const times: number[] = [];
  while (times.length < OPENINGS) times.push(await shownAfter(driver, path, part));
  return times;
}

async function scrollWhole(driver: Driver): Promise<ScrollFigures> {
  const page = await driver.openExtensionPage('history.html');
  // All articles are in the list once their number is told.
  await page.waitForFunction(() =>
    /\d/.test(document.querySelector('#list [role="status"]')?.textContent ?? ''),
  );
  const figures = await scrollList(page);
  await page.close();
  return figures;
}

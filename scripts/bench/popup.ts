import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { visit } from '../browser/visit';
import { addressOf, Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import type { BenchBrowser } from './bench-browser';
import { bundleForPage } from './bundle';
import type { FillScope } from './fill-store';
import { shownAfter } from './shown-after';

const OPENINGS = 9;
/** Articles that are stored at a time: an answer that takes longer than three minutes is taken for lost. */
const PART = 1_000;

export interface PopupTimes {
  /** To store one capture in the store that is nearly full. */
  readonly storeMs: number;
  /** From the start of navigation to the answer on the screen, one per opening. */
  readonly answeredMs: readonly number[];
}

/**
 * How long the popup takes to answer on an edited article when so many articles are stored. The browser is
 * closed and started again after they were stored.
 */
export async function benchPopup(articles: number, browser: BenchBrowser): Promise<PopupTimes> {
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const profile = await mkdtemp(join(tmpdir(), 'late-edition-'));
  const start = () => launch(browser.name, { ...browser, port: server.port, headless: true, profile });
  let driver = await start();
  try {
    const storeMs = await fill(driver, articles);
    await driver.close();
    driver = await start();
    const path = await openEdited(driver, newspaper);
    const answeredMs: number[] = [];
    while (answeredMs.length < OPENINGS) answeredMs.push(await shownAfter(driver, path, 'answer'));
    return { storeMs, answeredMs };
  } finally {
    await driver.close();
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** @returns milliseconds to store one of the last captures */
async function fill(driver: Driver, articles: number): Promise<number> {
  const own = await driver.openExtensionPage('history.html');
  await own.evaluate(await bundleForPage('scripts/bench/fill-store.ts'));
  let storeMs = 0;
  for (let first = 0; first < articles; first += PART) {
    const count = Math.min(PART, articles - first);
    storeMs = await own.evaluate(
      (from, many) => (globalThis as unknown as FillScope).fillStore(from, many),
      first,
      count,
    );
  }
  await own.close();
  return storeMs;
}

/** @returns the address of the popup over an article that was edited */
async function openEdited(driver: Driver, newspaper: Newspaper): Promise<string> {
  const [first] = newspaper.articles;
  if (!first) throw new Error('The newspaper is empty');
  const page = await driver.newPage();
  await visit(driver, page, addressOf(first.article));
  newspaper.editNext(first.article.slug);
  await visit(driver, page, addressOf(first.article));
  return `popup.html?tab=${await driver.tabId(page)}`;
}

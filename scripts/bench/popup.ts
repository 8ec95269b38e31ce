import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver, ShownPopup } from '../browser/driver';
import { launch } from '../browser/launch';
import { visit } from '../browser/visit';
import { addressOf, Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import type { BenchBrowser } from './bench-browser';
import { bundleForPage } from './bundle';
import type { FillScope } from './fill-store';

const OPENINGS = 9;
/** Whoever looks into a popup while it opens makes it slower, and so does what was done just before. */
const LEFT_ALONE_MS = 800;
/** Articles that are stored at a time: an answer that takes longer than three minutes is taken for lost. */
const PART = 1_000;

export interface PopupTimes {
  /** To store one capture in the store that is nearly full. */
  readonly storeMs: number;
  /** From the start of its navigation to the answer on the screen, one per opening. */
  readonly answeredMs: readonly number[];
  /** What the browser takes before it, from the call to open the popup, one per opening. */
  readonly begunMs: readonly number[];
}

/**
 * How long the popup under the toolbar's button takes to answer on an edited article when so many articles are stored. The browser is
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
    const page = await openEdited(driver, newspaper);
    const shown: ShownPopup[] = [];
    while (shown.length < OPENINGS) {
      await sleep(LEFT_ALONE_MS);
      shown.push(await driver.showPopup(page, LEFT_ALONE_MS));
    }
    return {
      storeMs,
      answeredMs: shown.map(({ answeredMs }) => answeredMs),
      begunMs: shown.map(({ begunMs }) => begunMs),
    };
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

/** @returns an article that was edited since it was last read */
async function openEdited(driver: Driver, newspaper: Newspaper): Promise<Page> {
  const [first] = newspaper.articles;
  if (!first) throw new Error('The newspaper is empty');
  const page = await driver.newPage();
  await visit(driver, page, addressOf(first.article));
  newspaper.editNext(first.article.slug);
  await visit(driver, page, addressOf(first.article));
  return page;
}

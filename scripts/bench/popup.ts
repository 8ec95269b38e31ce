import { launch } from '../browser/launch';
import { visit } from '../browser/visit';
import { addressOf, Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import { bundleForPage } from './bundle';
import type { FillScope } from './fill-store';

const OPENINGS = 9;
/** Articles that are stored at a time: an answer that takes longer than three minutes is taken for lost. */
const PART = 1_000;

export interface PopupTimes {
  /** To store one capture in the store that is nearly full. */
  readonly storeMs: number;
  /** From the start of navigation to the answer on the screen, one per opening. */
  readonly answeredMs: readonly number[];
}

/** How long the popup takes to answer on an edited article when so many articles are stored, in Chromium. */
export async function benchPopup(articles: number, executable: string): Promise<PopupTimes> {
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const driver = await launch('chromium', { executable, port: server.port, headless: true });
  try {
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

    const [first] = newspaper.articles;
    if (!first) throw new Error('The newspaper is empty');
    const page = await driver.newPage();
    await visit(driver, page, addressOf(first.article));
    newspaper.editNext(first.article.slug);
    await visit(driver, page, addressOf(first.article));
    const path = `popup.html?tab=${await driver.tabId(page)}`;
    const answeredMs: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const popup = await driver.openExtensionPage(path);
      await popup.waitForFunction(() => performance.getEntriesByName('late-edition:answered').length > 0);
      answeredMs.push(
        await popup.evaluate(
          () => performance.getEntriesByName('late-edition:answered')[0]?.startTime ?? NaN,
        ),
      );
      await popup.close();
    }
    return { storeMs, answeredMs };
  } finally {
    await driver.close();
    server.close();
  }
}

import { launch } from '../browser/launch';
import { Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import { bundleForPage } from './bundle';
import type { HistoryFigures, HistoryScope } from './fill-history';

const OPENINGS = 5;

/** What the history page costs with so many articles, in Chromium. */
export async function benchHistory(
  articles: number,
  executable: string,
): Promise<HistoryFigures & { readonly openedMs: readonly number[] }> {
  const server = await serveNewspaper(new Newspaper());
  const driver = await launch('chromium', { executable, port: server.port, headless: true });
  try {
    const own = await driver.openExtensionPage('history.html');
    await own.evaluate(await bundleForPage('scripts/bench/fill-history.ts'));
    const figures = await own.evaluate(
      (count) => (globalThis as unknown as HistoryScope).fillHistory(count),
      articles,
    );
    await own.close();
    const openedMs: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const page = await driver.openExtensionPage('history.html');
      await page.waitForFunction(() => document.querySelector('li a') !== null);
      openedMs.push(await page.evaluate(() => performance.now()));
      await page.close();
    }
    return { ...figures, openedMs };
  } finally {
    await driver.close();
    server.close();
  }
}

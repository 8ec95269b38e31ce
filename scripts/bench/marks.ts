import { launch } from '../browser/launch';
import { visit } from '../browser/visit';
import { addressOf, Newspaper } from '../demo/newspaper';
import { serveNewspaper } from '../demo/serve';
import type { BenchBrowser } from './bench-browser';

/**
 * How long after the load event the first mark stands in articles that were edited since they were read.
 * Milliseconds, one per edit of the demo newspaper.
 */
export async function benchMarks(browser: BenchBrowser): Promise<number[]> {
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const driver = await launch(browser.name, { ...browser, port: server.port, headless: true });
  try {
    const page = await driver.newPage();
    await page.evaluateOnNewDocument(noteFirstMark);
    const times: number[] = [];
    for (const { article } of newspaper.articles) {
      await visit(driver, page, addressOf(article));
      while (newspaper.editNext(article.slug)) {
        await visit(driver, page, addressOf(article));
        times.push(await page.evaluate(sinceLoad));
      }
    }
    // An edit may leave nothing to mark, such as one of the headline alone.
    return times.filter((time) => !Number.isNaN(time));
  } finally {
    await driver.close();
    server.close();
  }
}

/** Runs in the page before its own scripts; asking from outside takes time of its own. */
function noteFirstMark(): void {
  const look = () => {
    if (CSS.highlights.size > 0) performance.mark('first-mark');
    else setTimeout(look, 5);
  };
  look();
}

async function sinceLoad(): Promise<number> {
  const deadline = performance.now() + 5_000;
  while (performance.now() < deadline) {
    const [mark] = performance.getEntriesByName('first-mark');
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (mark && navigation) return mark.startTime - navigation.loadEventEnd;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number.NaN;
}

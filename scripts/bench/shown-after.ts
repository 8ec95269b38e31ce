import type { ShownPart } from '../../lib/ui/use-shown';
import type { Driver } from '../browser/driver';

/**
 * A tab that opens, another that closes, and whoever looks into a page while it opens, as the drivers do, make the page slower.
 */
const LEFT_ALONE_MS = 800;

/**
 * Opens one of our pages and closes it again.
 *
 * @param path "history.html#article=3"
 * @returns milliseconds from the start of navigation until the part of the page was first painted
 */
export async function shownAfter(driver: Driver, path: string, part: ShownPart): Promise<number> {
  const page = await driver.openExtensionPage(path, LEFT_ALONE_MS);
  const name = `late-edition:${part}`;
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, {}, name);
  const shownMs = await page.evaluate(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN,
    name,
  );
  await page.close();
  return shownMs;
}

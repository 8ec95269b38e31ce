import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** A highlight as it stands in the page. */
export interface DrawnMark {
  /** Name in CSS.highlights. */
  readonly name: string;
  /** The text under it. */
  readonly text: string;
}

/** Every range of every highlight of ours, in no particular order. */
export function readMarks(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, text: (range as Range).toString() })),
    ),
  );
}

/** Marks are painted anew after the window has changed its size. */
const PAINTED_WITHIN_MS = 3_000;

/** Scrolls the first marked text that contains `text` into view and puts the mouse pointer on it. */
export async function pointAtMark(page: Page, text: string): Promise<void> {
  const deadline = Date.now() + PAINTED_WITHIN_MS;
  let point = await findMark(page, text);
  while (!point && Date.now() < deadline) {
    await sleep(50);
    point = await findMark(page, text);
  }
  if (!point) throw new Error(`Nothing marked contains: ${text}`);
  await page.mouse.move(point.x, point.y);
}

function findMark(page: Page, text: string) {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((candidate) => candidate.toString().includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box && { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
  }, text);
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/article/outcome';
import type { Driver } from './driver';

/** Longer than the extension itself takes before it gives a page up. */
const VISIT_TIMEOUT_MS = 20_000;
const ANSWER_MS = 150;

/** Opens an address in the tab and waits for what comes of it. @throws where nothing comes of it in time */
export async function visit(driver: Driver, page: Page, address: string): Promise<TabState> {
  await leave(driver, page);
  await page.bringToFront();
  await page.goto(address);
  return waitForState(driver, page);
}

/** Goes to a blank page and waits until the background has taken notice: what was shown is now read. */
export async function leave(driver: Driver, page: Page): Promise<void> {
  // Without the tabs permission, the addresses of blank tabs are hidden; nothing is to be left there.
  if (!(await addressOf(page)).startsWith('http')) return;
  const tabId = await driver.tabId(page);
  // The background remembers a state an instant before the page's script has it as an answer, and can say what was read.
  await sleep(ANSWER_MS);
  // An answer that is on its way arrives before this one does.
  await addressOf(page);
  await page.goto('about:blank');
  await until(
    async () => {
      const state = await driver.ask('tabState', { tabId });
      // What was not recorded stays with the tab; the background goes by the address there.
      return state === null || !('snapshot' in state.outcome);
    },
    () => 'the tab is left',
  );
}

/** Waits until the background holds a state of the address in the tab that is as wanted. */
export async function waitForState(
  driver: Driver,
  page: Page,
  isWanted: (state: TabState) => boolean = () => true,
  timeoutMs = VISIT_TIMEOUT_MS,
): Promise<TabState> {
  let state: TabState | null = null;
  await until(
    async () => {
      const address = (await addressOf(page)).replace(/#.*/, '');
      state = await driver.ask('tabState', { tabId: await driver.tabId(page) });
      return state?.address === address && isWanted(state);
    },
    () => `a state of ${page.url()} as wanted; it is ${JSON.stringify(state?.outcome ?? null)}`,
    timeoutMs,
  );
  return state as unknown as TabState;
}

/** @throws with `what` in the message where it does not come true in time, twenty seconds unless told */
export async function until(
  isTrue: () => Promise<boolean>,
  what: () => string,
  timeoutMs = VISIT_TIMEOUT_MS,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error(`Waited in vain until ${what()}`);
}

/** As the page itself has it: puppeteer does not always know. Calls nothing that a page could have redefined. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

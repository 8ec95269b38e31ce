import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { Told } from '../../../scripts/browser/told';
import { leave, until, waitForState } from '../../../scripts/browser/visit';
import { articlePage, edited } from '../support/article-page';
import { BROWSER, useReader } from '../support/reader';

const NUMBER_EDITED = edited('41,000 passengers', '14,000 passengers');
const WORDING_EDITED = edited('a coat of paint', 'a lick of paint');

/** Events of Chrome's API can be sent by hand. */
declare const chrome: { readonly notifications: { readonly onClicked: { dispatch(id: string): void } } };

/** So that a page has to be scrolled to its change. */
const FAR_DOWN = '<style>.article-body { padding-top: 1500px }</style>';

describe('alerts', () => {
  const reader = useReader();
  let told: Told;

  beforeEach(async () => {
    told ??= new Told(reader.driver);
    await told.forgetTold();
  });

  /** Reads an article, leaves it, and has its publisher known. */
  async function readAndLeave(address: string): Promise<number> {
    reader.publish(address, articlePage({ head: FAR_DOWN }));
    const { outcome } = await reader.visit(address);
    await leave(reader.driver, reader.page);
    const articleId = 'articleId' in outcome ? (outcome.articleId ?? -1) : -1;
    expect(await reader.driver.ask('checkNow', { articleId })).toEqual({ state: 'baseline' });
    return articleId;
  }

  /** Edits an article that is not open, and has it checked. */
  async function editUnseen(
    address: string,
    articleId: number,
    paragraphs: readonly string[],
  ): Promise<void> {
    reader.publish(address, articlePage({ paragraphs, visit: 4, head: FAR_DOWN }));
    expect(await reader.driver.ask('checkNow', { articleId })).toEqual({ state: 'changed' });
  }

  /** Clicks a notification as far as that can be done: in Firefox, what a click asks for is asked for. */
  async function clickOn(notification: string, articleId: number): Promise<void> {
    if (BROWSER === 'firefox') return void (await reader.driver.ask('openArticle', { articleId }));
    const target = await reader.driver.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate((id) => chrome.notifications.onClicked.dispatch(id), notification);
  }

  /** The page that shows an address, once there is one. */
  async function pageAt(address: string): Promise<Page> {
    let found: Page | undefined;
    const look = async () => {
      found = (await reader.driver.browser.pages()).find((page) => page.url() === address);
      return found !== undefined;
    };
    await until(look, () => `${address} is open`);
    return found as Page;
  }

  it('tell of an edit that a recheck found, count it, and lead to the first change', async () => {
    const address = 'http://told.example/ferry';
    const articleId = await readAndLeave(address);
    await editUnseen(address, articleId, NUMBER_EDITED);
    await expect.poll(() => told.badge()).toBe('1');
    expect(await told.notification(/^article:/)).toBe(`article:${articleId}`);
    await clickOn(`article:${articleId}`, articleId);
    const opened = await pageAt(address);
    const { outcome } = await waitForState(reader.driver, opened, (state) => state.marked === 1);
    expect(outcome).toMatchObject({ state: 'changed', counted: 1 });
    await until(
      () => opened.evaluate(() => scrollY > 500),
      () => 'the page is at its change',
    );
    await expect.poll(() => told.notifications()).not.toContain(`article:${articleId}`);
    await opened.close();
  });

  it('tell of several articles at once', async () => {
    const addresses = ['one', 'two', 'three'].map((name) => `http://${name}.digest.example/ferry`);
    const articleIds = [];
    for (const address of addresses) articleIds.push(await readAndLeave(address));
    for (const [at, address] of addresses.entries())
      await editUnseen(address, articleIds[at] ?? -1, NUMBER_EDITED);
    await told.hurry();
    await told.notification(/^digest:/);
    expect((await told.notifications()).filter((id) => id.startsWith('article:'))).toEqual([]);
  });

  it('only list what is of a kind that does not notify, unless it is in a passage that is watched', async () => {
    const address = 'http://passage.example/ferry';
    const articleId = await readAndLeave(address);
    await reader.visit(address);
    await reader.page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('paint'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const tabId = await reader.driver.tabId(reader.page);
    expect(await reader.driver.ask('watchPassage', { tabId })).toBe('watched');
    await leave(reader.driver, reader.page);
    const other = 'http://listed.example/ferry';
    const listedId = await readAndLeave(other);
    await editUnseen(other, listedId, WORDING_EDITED);
    await editUnseen(address, articleId, WORDING_EDITED);
    await told.hurry();
    expect(await told.notification(/^(article|digest):/)).toBe(`article:${articleId}`);
  });
});

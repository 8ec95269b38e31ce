import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { TabState } from '../../../lib/article/outcome';
import { Told } from '../../../scripts/browser/told';
import { leave, until, waitForState } from '../../../scripts/browser/visit';
import { articlePage, edited } from '../support/article-page';
import { readPopup } from '../support/own-pages';
import { useReader } from '../support/reader';

const NUMBER_EDITED = edited('41,000 passengers', '14,000 passengers');
const TWICE_EDITED = edited('a coat of paint', 'a lick of paint', NUMBER_EDITED);

describe('since you read it', () => {
  const reader = useReader();

  it('stays unread where the reader says so, and shows the same at the next visit', async () => {
    const address = 'http://unread.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    expect((await reader.visit(address)).outcome.state).toBe('changed');
    await reader.driver.ask('keepUnread', { tabId: await reader.driver.tabId(reader.page) });
    expect((await reader.visit(address)).outcome).toMatchObject({ state: 'changed', counted: 1 });
    await expect.poll(() => reader.badgeText()).toBe('1');
    expect((await reader.visit(address)).outcome.state).toBe('unchanged');
  });

  it.each([
    ['settles what was shown', false, 'unchanged'],
    ['leaves unread what the reader wants unread', true, 'changed'],
  ] as const)('when its tab is closed, %s', async (_, staysUnread, expected) => {
    const address = `http://closed-${staysUnread}.example/ferry`;
    reader.publish(address, articlePage());
    await reader.visit(address);
    await leave(reader.driver, reader.page);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    const told = new Told(reader.driver);
    const before = Number(await told.badge());
    const tab = await reader.driver.newPage();
    await tab.goto(address);
    await waitForState(reader.driver, tab, (state) => state.marked === 1);
    await expect.poll(async () => Number(await told.badge())).toBe(before + 1);
    const tabId = await reader.driver.tabId(tab);
    if (staysUnread) await reader.driver.ask('keepUnread', { tabId });
    const keeper = await reader.driver.openExtensionPage('welcome.html');
    await tab.bringToFront();
    await keeper.evaluate((id) => chrome.tabs.remove(id), tabId);
    await keeper.close();
    if (staysUnread) await sleep(1_000);
    else await expect.poll(async () => Number(await told.badge())).toBe(before);
    expect((await reader.visit(address)).outcome.state).toBe(expected);
  });

  it('takes nothing for read in a tab that was never in front', async () => {
    const address = 'http://behind.example/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    await leave(reader.driver, reader.page);
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    expect(await openBehind(address)).toEqual({ visibility: 'hidden', state: null });
    expect((await reader.visit(address)).outcome).toMatchObject({ state: 'changed', counted: 1 });
  });

  it('adds several edits up to one difference and tells the steps', async () => {
    const address = 'http://steps.example/ferry';
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    const articleId = 'articleId' in outcome ? (outcome.articleId ?? -1) : -1;
    await leave(reader.driver, reader.page);
    await reader.driver.ask('checkNow', { articleId });
    for (const paragraphs of [NUMBER_EDITED, TWICE_EDITED]) {
      reader.publish(address, articlePage({ paragraphs }));
      expect(await reader.driver.ask('checkNow', { articleId })).toEqual({ state: 'changed' });
    }
    expect((await reader.visit(address)).outcome).toMatchObject({ state: 'changed', counted: 2 });
    const popup = await readPopup(reader.driver, reader.page);
    expect(popup.state).toMatch(/^2 sentences changed since you read this/);
    expect(popup.text).toContain('2 edits since you read it');
  });

  it('says in a tab that is open that a recheck has found an edit', async () => {
    const address = 'http://open.example/ferry';
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    const articleId = 'articleId' in outcome ? (outcome.articleId ?? -1) : -1;
    await reader.driver.ask('checkNow', { articleId });
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    await reader.driver.ask('checkNow', { articleId });
    await waitForState(reader.driver, reader.page, (state) => state.isOutdated);
    await expect.poll(() => reader.badgeText()).toBe('1');
    expect((await readPopup(reader.driver, reader.page)).state).toBe('Edited since this page was loaded');
  });

  it('counts unread articles where the page is none, until they are read', async () => {
    const told = new Told(reader.driver);
    const address = 'http://counted.example/ferry';
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    const articleId = 'articleId' in outcome ? (outcome.articleId ?? -1) : -1;
    await leave(reader.driver, reader.page);
    await reader.driver.ask('checkNow', { articleId });
    const before = Number(await told.badge());
    reader.publish(address, articlePage({ paragraphs: NUMBER_EDITED }));
    await reader.driver.ask('checkNow', { articleId });
    await expect.poll(async () => Number(await told.badge())).toBe(before + 1);
    await reader.driver.ask('setAlertMode', { articleId, mode: 'off' });
    await expect.poll(async () => Number(await told.badge())).toBe(before);
    await reader.driver.ask('setAlertMode', { articleId, mode: null });
    await reader.visit(address);
    await leave(reader.driver, reader.page);
    await until(
      async () => Number(await told.badge()) === before,
      () => 'the article is counted no more',
    );
  });

  /** Opens an address as a click with the middle button does, gives it time to be read, and closes it. */
  async function openBehind(address: string): Promise<{ visibility: string; state: TabState | null }> {
    const keeper = await reader.driver.openExtensionPage('welcome.html');
    const { tabId, visibility } = await keeper.evaluate(async (url) => {
      const { id } = await chrome.tabs.create({ url, active: false });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      const func = () => document.visibilityState;
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: id }, func });
      return { tabId: id, visibility: String(frame?.result) };
    }, address);
    const state = await reader.driver.ask('tabState', { tabId });
    await keeper.evaluate((id) => chrome.tabs.remove(id), tabId);
    await keeper.close();
    await reader.page.bringToFront();
    return { visibility, state };
  }
});

/** The browser API as our pages have it; Firefox knows it by this name too. */
declare const chrome: {
  readonly tabs: {
    create(tab: object): Promise<{ id: number }>;
    remove(tabId: number): Promise<void>;
  };
  readonly scripting: {
    executeScript(script: object): Promise<{ result?: unknown }[]>;
  };
};

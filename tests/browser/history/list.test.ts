import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS } from '../support/made-archive';
import { bringIn, goTo, openAnew, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

const NOW = Date.now();
const FERRY = 'Ferry company orders a third ship';
const BRIDGE = 'Bridge opens a week early';
const LIGHTHOUSE = 'Lighthouse keeper retires';
const MARKET = 'Market hall gets a new roof';

/** Each is listed for another reason. */
const ARTICLES: readonly MadeArticle[] = [
  {
    address: 'http://north.example/ferry',
    lastRead: 0,
    texts: [
      {
        at: NOW - 9 * DAY_MS,
        headline: 'Ferry company wants a third ship',
        paragraphs: ['The company wants a ship.'],
      },
      { at: NOW - 8 * DAY_MS, headline: FERRY, paragraphs: ['The company wants a ship.'] },
    ],
  },
  {
    address: 'http://south.example/bridge',
    texts: [
      { at: NOW - 7 * DAY_MS, headline: BRIDGE, paragraphs: ['It cost 12 million crowns.'] },
      {
        at: NOW - 6 * DAY_MS,
        headline: BRIDGE,
        paragraphs: [
          'It cost 21 million crowns.',
          'Correction: An earlier version of this article gave the wrong cost.',
        ],
      },
    ],
  },
  {
    address: 'http://south.example/lighthouse',
    texts: [{ at: NOW - 5 * DAY_MS, headline: LIGHTHOUSE, paragraphs: ['He lit it for forty years.'] }],
    verdict: 'gone',
  },
  {
    address: 'http://north.example/market',
    texts: [{ at: NOW - 4 * DAY_MS, headline: MARKET, paragraphs: ['The old one leaked.'] }],
    verdict: 'paywall',
  },
];

describe('the list of articles', () => {
  const reader = useReader();
  let page: Page;

  beforeAll(async () => {
    page = await bringIn(reader.driver, await archiveWith(ARTICLES));
  });

  const listed = async () => (await textsOf(page, '.row-headline')).toSorted();
  const hash = () => page.evaluate(() => location.hash);
  const back = () => page.evaluate(() => history.back());

  it.each([
    ['words=CROWNS', []],
    ['words=bridge', [BRIDGE]],
    ['site=south.example', [BRIDGE, LIGHTHOUSE]],
    ['only=unread', [FERRY]],
    ['only=edited&site=south.example', [BRIDGE]],
    ['only=gone', [LIGHTHOUSE]],
    ['only=uncompared', [MARKET]],
    ['kinds=headline', [FERRY]],
    ['kinds=number+correction', [BRIDGE]],
    ['told=disclosed', [BRIDGE]],
    ['told=unannounced', [FERRY]],
    ['nothing=such', [BRIDGE, FERRY, LIGHTHOUSE, MARKET]],
  ])('shows what a bookmark asks for: %s', async (bookmark, headlines) => {
    await openAnew(page, bookmark);
    await expect.poll(listed).toEqual(headlines);
    await expect
      .poll(() => textsOf(page, '.filter-row > [role="status"]'))
      .toEqual([headlines.length === 4 ? '4 articles' : `${headlines.length} found`]);
  });

  it('orders them as a bookmark asks for', async () => {
    await openAnew(page, 'order=site');
    await expect.poll(() => textsOf(page, '.row-headline')).toEqual([MARKET, FERRY, LIGHTHOUSE, BRIDGE]);
    await goTo(page, 'order=changed');
    await expect.poll(() => textsOf(page, '.row-headline')).toEqual([BRIDGE, FERRY, MARKET, LIGHTHOUSE]);
  });

  it('has what the reader chooses in its address, and goes back step by step', async () => {
    await openAnew(page, '');
    await page.waitForSelector('.filters summary');
    await page.click('.filters summary');
    await page.select('.filter-fields label:nth-of-type(2) select', 'south.example');
    await expect.poll(hash).toBe('#site=south.example');
    await expect.poll(listed).toEqual([BRIDGE, LIGHTHOUSE]);
    await page.click('.boxes .box:nth-of-type(3) input');
    await expect.poll(hash).toBe('#only=gone&site=south.example');
    await expect.poll(listed).toEqual([LIGHTHOUSE]);
    await back();
    await expect.poll(listed).toEqual([BRIDGE, LIGHTHOUSE]);
    expect(await hash()).toBe('#site=south.example');
    await back();
    await expect.poll(listed).toHaveLength(4);
    expect(await page.$eval('.filter-fields label:nth-of-type(2) select', (field) => field.value)).toBe('');
  });

  it('takes a word that is typed for one step', async () => {
    await openAnew(page, 'site=south.example');
    await page.waitForSelector('.list-pane [type="search"]');
    await page.type('.list-pane [type="search"]', 'light');
    await expect.poll(listed).toEqual([LIGHTHOUSE]);
    expect(await hash()).toContain('words=light');
    await back();
    await expect.poll(listed).toEqual([BRIDGE, LIGHTHOUSE]);
    expect(await page.$eval('.list-pane [type="search"]', (field) => (field as HTMLInputElement).value)).toBe(
      '',
    );
  });

  it('keeps the filter while articles are opened, and drops it when told to', async () => {
    await openAnew(page, 'told=disclosed');
    await page.waitForSelector('.article-row a');
    await page.click('.article-row a');
    await expect.poll(() => textsOf(page, '.article-heading h1')).toEqual([BRIDGE]);
    expect(await hash()).toMatch(/article=\d+.*told=disclosed/);
    expect(await listed()).toEqual([BRIDGE]);
    await page.click('.filter-row .link');
    await expect.poll(listed).toHaveLength(4);
    expect(await textsOf(page, '.article-heading h1')).toEqual([BRIDGE]);
    await back();
    await expect.poll(listed).toEqual([BRIDGE]);
  });
});

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS } from '../support/made-archive';
import { bringIn, openAnew, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

const NOW = Date.now();
const HARBOUR = 'Harbour master steps down';
const STATION = 'Station clock stands still';
const CLOCK = 'Town buys an old clock';

const ARTICLES: readonly MadeArticle[] = [
  {
    address: 'http://quay.example/harbour',
    texts: [
      {
        at: NOW - 30 * DAY_MS,
        headline: HARBOUR,
        paragraphs: [
          'He had been there for years.',
          'Inspectors spoke of negligence. The pier stays shut.',
          'Boats may land at the old quay. Nets dry on the wall.',
        ],
      },
      {
        at: NOW - 29 * DAY_MS,
        headline: HARBOUR,
        paragraphs: [
          'He had been there for years.',
          'Inspectors spoke of a misunderstanding. The pier stays shut.',
          'Boats may land at the old quay. Nets dry on the wall.',
        ],
      },
      {
        at: NOW - 28 * DAY_MS,
        headline: HARBOUR,
        paragraphs: [
          'He had been there for years.',
          'Inspectors spoke of a misunderstanding. The pier is open.',
          'Boats may land at the old quay. Nets dry on the wall.',
        ],
      },
    ],
  },
  {
    address: 'http://rail.example/station',
    texts: [{ at: NOW - 2 * DAY_MS, headline: STATION, paragraphs: ['The old clock has stopped at noon.'] }],
  },
  {
    address: 'http://quay.example/clock',
    texts: [{ at: NOW - 20 * DAY_MS, headline: CLOCK, paragraphs: ['The clock is old. It is heavy too.'] }],
  },
];

const FIELD = '.search-fields [type="search"]';

describe('the search', () => {
  const reader = useReader();
  let page: Page;

  beforeAll(async () => {
    page = await bringIn(reader.driver, await archiveWith(ARTICLES));
  });

  beforeEach(async () => {
    await openAnew(page, 'view=search');
    await page.waitForSelector(FIELD);
  });

  const found = async () => (await textsOf(page, '.hit h2')).toSorted();
  const hash = () => page.evaluate(() => location.hash);

  it('finds a word that stands in an earlier wording alone, and leads to what became of it', async () => {
    await page.type(FIELD, 'negligence');
    await expect.poll(found).toEqual([HARBOUR]);
    expect(await textsOf(page, '.excerpt blockquote')).toEqual(['Inspectors spoke of negligence.']);
    expect(await textsOf(page, '.excerpt mark')).toEqual(['negligence']);
    expect(await textsOf(page, '.excerpt-foot')).toEqual([
      'Snapshot 1no longer in the articleSee what became of it',
    ]);
    await page.click('.excerpt-foot button');
    await page.waitForSelector('table.comparison');
    expect(await hash()).toMatch(/compare=0-1&at=[-\d]+&change=1/);
    expect(await textsOf(page, 'tr[aria-current] .side-cell-earlier')).toEqual([
      'Inspectors spoke of negligence.',
    ]);
    await expect
      .poll(() => textsOf(page, '.row-edited .side-cell'))
      .toEqual(['Inspectors spoke of negligence.', 'Inspectors spoke of a misunderstanding.']);
    await page.evaluate(() => history.back());
    await expect.poll(found).toEqual([HARBOUR]);
    expect(await page.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('negligence');
  });

  it('names the snapshots that a wording stands in', async () => {
    await page.type(FIELD, 'misunderstanding');
    await expect.poll(() => textsOf(page, '.excerpt-foot')).toEqual(['Snapshots 2 to 3']);
    await page.click('.hit h2 a');
    await expect.poll(() => textsOf(page, '.article-heading h1')).toEqual([HARBOUR]);
  });

  it('finds words anywhere and a phrase as it stands', async () => {
    await page.type(FIELD, 'old clock');
    await expect.poll(found).toEqual([STATION, CLOCK]);
    await openAnew(page, 'view=search');
    await page.waitForSelector(FIELD);
    await page.type(FIELD, '"clock has stopped"');
    await expect.poll(() => textsOf(page, '.excerpt mark')).toEqual(['clock has stopped']);
    expect(await found()).toEqual([STATION]);
  });

  it('keeps to a site and to days, which stand in the address', async () => {
    await openAnew(page, 'view=search&search=old');
    await expect.poll(found).toEqual([HARBOUR, STATION, CLOCK]);
    await page.select('.search-fields select', 'quay.example');
    await expect.poll(found).toEqual([HARBOUR, CLOCK]);
    expect(await hash()).toContain('in=quay.example');
    const day = new Date(NOW - 22 * DAY_MS).toISOString().slice(0, 10);
    await openAnew(page, `${(await hash()).slice(1)}&from=${day}`);
    await expect.poll(found).toEqual([CLOCK]);
    expect(
      await page.$eval('.search-fields [type="date"]', (field) => (field as HTMLInputElement).value),
    ).toBe(day);
    await page.select('.search-fields select', '');
    await expect.poll(found).toEqual([STATION, CLOCK]);
    await page.evaluate(() => history.back());
    await expect.poll(found).toEqual([CLOCK]);
  });

  it('says so where nothing is found', async () => {
    await page.type(FIELD, 'volcano');
    await expect
      .poll(() => textsOf(page, '.nothing-found p:first-child'))
      .toEqual(['Nothing found for “volcano”']);
    expect(await found()).toEqual([]);
  });
});

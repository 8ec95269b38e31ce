import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS, textOf } from '../support/made-archive';
import { bringIn, goTo, openAnew, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

const FERRY = 'Ferry company orders a third ship';
const BRIDGE = 'Bridge opens a week early';
const LIGHTHOUSE = 'Lighthouse keeper retires';
const MARKET = 'Market hall gets a new roof';

/** Each is listed for another reason. */
const LISTED: readonly MadeArticle[] = [
  {
    address: 'https://north.example/ferry',
    lastRead: 0,
    texts: [
      textOf(9, 'Ferry company wants a third ship', 'The company has no more to say.'),
      textOf(8, FERRY, 'The company has no more to say.'),
    ],
  },
  {
    address: 'https://south.example/bridge',
    texts: [
      textOf(7, BRIDGE, 'It cost 12 million crowns.'),
      textOf(
        6,
        BRIDGE,
        'It cost 21 million crowns.',
        'Correction: An earlier version of this article gave the wrong cost.',
      ),
    ],
  },
  {
    address: 'https://south.example/lighthouse',
    texts: [textOf(5, LIGHTHOUSE, 'He lit it for forty years.')],
    verdict: 'gone',
  },
  {
    address: 'https://north.example/market',
    texts: [textOf(4, MARKET, 'The former one leaked.')],
    verdict: 'paywall',
  },
];

const HARBOUR = 'Harbour master steps down';
const STATION = 'Station clock stands still';
const CLOCK = 'Town buys an old clock';
const LAST = 'Boats may land at the old quay. Nets dry on the wall.';

const SEARCHED: readonly MadeArticle[] = [
  {
    address: 'https://quay.example/harbour',
    texts: [
      textOf(30, HARBOUR, 'Inspectors spoke of negligence. The pier stays shut.', LAST),
      textOf(29, HARBOUR, 'Inspectors spoke of a misunderstanding. The pier stays shut.', LAST),
      textOf(28, HARBOUR, 'Inspectors spoke of a misunderstanding. The pier is open.', LAST),
    ],
  },
  {
    address: 'https://rail.example/station',
    texts: [textOf(2, STATION, 'The old clock has stopped at noon.')],
  },
  {
    address: 'https://quay.example/clock',
    texts: [textOf(20, CLOCK, 'The clock is old. It is heavy too.')],
  },
];

const FILTER = '.list-pane [type="search"]';
const FIELD = '.search-fields [type="search"]';

const reader = useReader();
let page: Page;

const hash = () => page.evaluate(() => location.hash);
const back = () => page.evaluate(() => history.back());
const fieldValue = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);

describe('the list of articles', () => {
  beforeAll(async () => {
    page = await bringIn(reader.driver, await archiveWith(LISTED));
  });

  const listed = async () => (await textsOf(page, '.row-headline')).toSorted();

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
    expect(await fieldValue('.filter-fields label:nth-of-type(2) select')).toBe('');
  });

  it('takes a word that is typed for one step', async () => {
    await openAnew(page, 'site=south.example');
    await page.waitForSelector(FILTER);
    await page.type(FILTER, 'light');
    await expect.poll(listed).toEqual([LIGHTHOUSE]);
    expect(await hash()).toContain('words=light');
    await back();
    await expect.poll(listed).toEqual([BRIDGE, LIGHTHOUSE]);
    expect(await fieldValue(FILTER)).toBe('');
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

describe('the search', () => {
  beforeAll(async () => {
    await page.close();
    page = await bringIn(reader.driver, await archiveWith(SEARCHED));
  });

  beforeEach(async () => {
    await openAnew(page, 'view=search');
    await page.waitForSelector(FIELD);
  });

  const found = async () => (await textsOf(page, '.hit h2')).toSorted();

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
    await back();
    await expect.poll(found).toEqual([HARBOUR]);
    expect(await fieldValue(FIELD)).toBe('negligence');
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
    const day = new Date(Date.now() - 22 * DAY_MS).toISOString().slice(0, 10);
    await openAnew(page, `${(await hash()).slice(1)}&from=${day}`);
    await expect.poll(found).toEqual([CLOCK]);
    expect(await fieldValue('.search-fields [type="date"]')).toBe(day);
    await page.select('.search-fields select', '');
    await expect.poll(found).toEqual([STATION, CLOCK]);
    await back();
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

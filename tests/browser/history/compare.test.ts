import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waybackAddress } from '../../../lib/article/wayback';
import { articlePage } from '../support/article-page';
import { useDownloads } from '../support/downloads';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS } from '../support/made-archive';
import { bringIn, openAnew, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

declare const chrome: { readonly tabs: { query(filter: object): Promise<{ url?: string }[]> } };

const AT = Date.UTC(2026, 2, 14, 9, 30);
const ADDRESS = 'http://mill.example/water';
const HEADLINE = 'Fire in the mill at the lower lock';
const PARAGRAPHS = [
  'The mill at the lower lock burnt 340 sacks of grain on Sunday.',
  'Nobody was hurt. The miller blamed a candle.',
  ...['north', 'east', 'south', 'west', 'upper', 'lower', 'inner', 'outer'].map(
    (name) => `The ${name} gate of the town stayed open for the carts of the fire brigade.`,
  ),
  'The council meets on Monday to hear the miller, Jon Aske.',
];
const SECOND = PARAGRAPHS.map((text) =>
  text.replace('340', '430').replace(' The miller blamed a candle.', ''),
);
const THIRD = SECOND.map((text) => text.replace('Monday', 'Tuesday'));

const ARTICLE: MadeArticle = {
  address: ADDRESS,
  texts: [PARAGRAPHS, SECOND, THIRD].map((paragraphs, at) => ({
    at: AT + at * DAY_MS,
    headline: HEADLINE,
    paragraphs,
  })),
};

describe('a comparison', () => {
  const downloads = useDownloads();
  const reader = useReader({ downloads: downloads.folder });
  let page: Page;

  beforeAll(async () => {
    page = await bringIn(reader.driver, await archiveWith([ARTICLE]));
  });

  afterEach(() => reader.driver.ask('changeSettings', { singleKeys: true }));

  async function compare(parameters: string): Promise<void> {
    await openAnew(page, `article=1&compare=${parameters}`);
    await page.waitForSelector('table.comparison');
  }

  const hash = () => page.evaluate(() => location.hash);
  const rows = () => textsOf(page, 'tbody tr[data-row] .side-cell-later');
  const current = () => textsOf(page, 'tr[aria-current] .permalink');

  /** Of the elements: left and top edges, in pixels. */
  const edges = (selector: string) =>
    page.$$eval(selector, (cells) =>
      cells.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => ({ left, top })),
    );

  it('folds paragraphs that stayed as they were, and unfolds them where the reader is', async () => {
    await compare('1-2');
    const folded = await rows();
    expect(await textsOf(page, '.fold')).toEqual(['9 unchanged paragraphs']);
    expect(folded.join()).not.toContain('north gate');
    await page.focus('.fold button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.fold') === null);
    expect((await rows()).slice(1)).toEqual(THIRD.flatMap((text) => text.split(/(?<=\.) /)));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('The mill at the lower lock');
  });

  it('shows the whole text and folds it again', async () => {
    await compare('0-1');
    const folded = await rows();
    const [wholeText] = await page.$$('.bar-row .switch input');
    await wholeText?.click();
    await expect.poll(async () => (await rows()).join()).toContain('outer gate');
    expect(await page.$('.fold')).toBeNull();
    await wholeText?.click();
    await expect.poll(rows).toEqual(folded);
  });

  it('is walked through by j and k, also after a click on its switches, and shows where it is', async () => {
    await compare('0-1');
    await page.click('.segment:last-child');
    await page.waitForSelector('table.layout-inline');
    await page.keyboard.press('j');
    await expect.poll(current).toEqual(['1']);
    expect(await textsOf(page, '.change-steps [role="status"]')).toEqual(['1 of 2']);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(current).toEqual(['2']);
    expect(await hash()).toContain('change=2');
    expect(await textsOf(page, 'tr[aria-current] .side-cell')).toEqual([
      expect.stringContaining('The miller blamed a candle.'),
    ]);
    await page.keyboard.press('k');
    await expect.poll(current).toEqual(['1']);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.focus('.pair select');
    await page.keyboard.press('j');
    expect(await current()).toEqual(['1']);
  });

  it('goes from edit to edit by l and h, and stops at the ends', async () => {
    await compare('0-1');
    await page.keyboard.press('l');
    await expect.poll(hash).toContain('compare=1-2');
    await expect.poll(() => textsOf(page, '.row-edited .side-cell-later')).toEqual([THIRD.at(-1)]);
    await page.keyboard.press('l');
    expect(await page.$eval('.step[aria-keyshortcuts="l"]', (step) => step.ariaDisabled)).toBe('true');
    await page.keyboard.press('h');
    await expect.poll(hash).toContain('compare=0-1');
    await page.evaluate(() => history.back());
    await expect.poll(hash).toContain('compare=1-2');
  });

  it('leaves single keys alone where the reader wants none, and the buttons work', async () => {
    await reader.driver.ask('changeSettings', { singleKeys: false });
    await compare('0-1');
    await page.waitForSelector('.step:not([aria-keyshortcuts])');
    await page.keyboard.press('j');
    await page.click('.change-steps .step:last-child');
    await expect.poll(current).toEqual(['1']);
    expect(await page.$('[aria-keyshortcuts]')).toBeNull();
  });

  it('stands side by side or in one line, as its address says', async () => {
    await compare('0-1');
    const [earlier, later] = await edges('.row-edited .side-cell');
    expect(later?.top).toBe(earlier?.top);
    expect(later?.left).toBeGreaterThan((earlier?.left ?? 0) + 200);
    await page.click('.segment:last-child');
    await expect
      .poll(() => textsOf(page, '.row-edited .side-cell'))
      .toEqual(['The mill at the lower lock burnt 340430 sacks of grain on Sunday.']);
    expect(await textsOf(page, '.row-edited :is(del, ins)')).toEqual(['340', '430']);
    expect(await hash()).toContain('layout=inline');
    await openAnew(page, (await hash()).slice(1));
    await page.waitForSelector('table.layout-inline');
    expect(await textsOf(page, 'thead th:first-child')).toEqual([
      expect.stringMatching(/^Snapshot 1 .*→ Snapshot 2 .*24 hours later$/),
    ]);
  });

  it('is saved as a picture of its differences', async () => {
    await compare('0-1');
    const { name, bytes } = await downloads.saved(() => page.click('[data-action="picture"]'));
    expect(name).toMatch(/^late-edition-water-2026-03-1\d-1-2\.png$/);
    const { width, height, colours } = await page.evaluate(async (png) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4)
        found.add([0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join(''));
      return { width: picture.width, height: picture.height, colours: [...found] };
    }, bytes.toString('base64'));
    // Drawn at twice the size: head and foot, and two differences.
    expect(width).toBe(2000);
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThan(1000);
    // Grounds and letters of what went and what came, as in lib/ui/styles/tokens.css.
    expect(colours).toEqual(expect.arrayContaining(['fdfcf9', 'fbe6e3', '9c1f1a', 'ddf3e4', '17663a']));
  });

  it('has the Wayback Machine asked by the reader alone, for the address and the time of the snapshot', async () => {
    await openAnew(page, 'article=1');
    await page.waitForSelector('.timeline');
    await page.evaluate(() => {
      const evidence = [...document.querySelectorAll('summary')].find(
        ({ textContent }) => textContent === 'Evidence',
      );
      evidence?.click();
    });
    const links = await page
      .waitForSelector('.evidence a')
      .then(() => page.$$eval('.evidence a', (all) => all.map((link) => (link as HTMLAnchorElement).href)));
    expect(links).toEqual(ARTICLE.texts.map(({ at }) => waybackAddress(ADDRESS, at)));
    expect(links[1]).toBe(`https://web.archive.org/web/20260315093000/${ADDRESS}`);
    const asked = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
      );
    const own = await page.evaluate(() => location.origin);
    expect((await asked()).filter((origin) => origin !== own)).toEqual([]);
    const tabs = () => page.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.url));
    expect((await tabs()).join(' ')).not.toContain('archive.org');
    await page.click('.evidence li:nth-child(2) a');
    await expect.poll(tabs).toContain(links[1]);
    await page.bringToFront();
  });

  it('stays where the reader is while the article is edited anew in another tab', async () => {
    await compare('1-2&change=1');
    await page.waitForSelector('tr[aria-current]');
    await page.click('.fold button');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('The mill'));
    const where = () =>
      page.evaluate(() => ({
        focus: document.activeElement?.textContent,
        rows: document.querySelectorAll('tr[data-row]').length,
        top: document.querySelector('table.comparison')?.getBoundingClientRect().top,
      }));
    const before = await where();
    const paragraphs = THIRD.map((text) => text.replace('Tuesday', 'Wednesday'));
    reader.publish(ADDRESS, articlePage({ headline: HEADLINE, paragraphs }));
    await reader.visit(ADDRESS);
    await page.bringToFront();
    await expect.poll(() => textsOf(page, '.pair label:last-child option')).toHaveLength(3);
    expect(await where()).toEqual(before);
  });
});

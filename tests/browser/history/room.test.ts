import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MadeArticle } from '../support/made-archive';
import { archiveWith, DAY_MS } from '../support/made-archive';
import type { Archive } from '../support/own-pages';
import { bringIn, chooseFile, goTo, openAnew, savedText, textsOf } from '../support/own-pages';
import { useReader } from '../support/reader';

const NOW = Date.now();

/** An article whose text changed every day. */
function daily(address: string, lastDaysAgo: number, texts: number): MadeArticle {
  return {
    address,
    texts: Array.from({ length: texts }, (_, number) => ({
      at: NOW - (lastDaysAgo + texts - 1 - number) * DAY_MS,
      headline: `News from ${new URL(address).pathname.slice(1)}`,
      paragraphs: [`The well is ${10 + number} feet deep.`, 'Nobody has ever been down there.'],
    })),
  };
}

/** Three transactions of an import. */
const COUNT = 300;

const KEPT = 'https://attic.example/chest';
const THINNED = 'https://attic.example/trunk';
const OLD = 'https://cellar.example/wine';
const RECENT = 'https://cellar.example/coal';
const ARTICLES = [daily(KEPT, 100, 5), daily(THINNED, 100, 4), daily(OLD, 300, 1), daily(RECENT, 3, 2)];

describe('what is kept', () => {
  const reader = useReader();
  let folder = '';
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
    const known = { ...daily(KEPT, 100, 5), lastRead: 2 };
    const before = { ...known, texts: known.texts.slice(0, 3) };
    page = await bringIn(reader.driver, await archiveWith([before, daily(THINNED, 100, 4)]));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function choose(articles: readonly MadeArticle[]): Promise<void> {
    const file = path.join(folder, 'archive.json');
    await writeFile(file, await archiveWith(articles));
    await openAnew(page, 'view=archive');
    await chooseFile(page, file);
    await page.waitForSelector('.question');
  }

  /** How many snapshots of each article an export from the view of the archive holds. */
  const snapshots = async () => {
    const { articles }: Archive = JSON.parse(await savedText(page, '[data-action="export"]'));
    return Object.fromEntries(articles.map((one) => [one.canonicalUrl, one.snapshots.length]));
  };
  const answer = (action: string) => page.click(`.question [data-action="${action}"]`);
  const status = (section: string) => textsOf(page, `${section} [role="status"]`);
  const setDay = (label: number, day: number) =>
    page.$eval(
      `.removal + .removal label:nth-of-type(${label}) input`,
      (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      new Date(day).toISOString().slice(0, 10),
    );

  it('gains by an import what was foretold, and nothing before the reader says so', async () => {
    await choose(ARTICLES);
    const foretold = await textsOf(page, '.question .counts li');
    expect(foretold).toEqual([
      '2 new articles',
      '1 known article gains something',
      '1 article stays as it is',
      '5 new snapshots',
      '7 snapshots are kept here already',
    ]);
    expect(await snapshots()).toEqual({ [KEPT]: 3, [THINNED]: 4 });
    await answer('import');
    await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
    expect(await textsOf(page, '.counts li')).toEqual(foretold);
    expect(await snapshots()).toEqual({ [KEPT]: 5, [THINNED]: 4, [OLD]: 1, [RECENT]: 2 });
    await choose(ARTICLES);
    expect(await textsOf(page, '.question .counts li')).toEqual([
      '4 articles stay as they are',
      '12 snapshots are kept here already',
    ]);
    expect(await page.$('[data-action="import"]')).toBeNull();
  });

  it('keeps all snapshots of an article for ever that the reader wants kept, and thins out others', async () => {
    await openAnew(page, 'words=chest');
    await page.waitForSelector('.article-row a');
    await page.click('.article-row a');
    await page.waitForSelector('.actions .switch input');
    await page.click('.actions .switch input');
    const chest = (await page.evaluate(() => location.hash)).slice(1);
    await goTo(page, 'view=archive');
    await page.waitForSelector('.removal select');
    // Kept, and not only ticked: the article is read anew.
    await goTo(page, chest);
    await page.waitForSelector('.actions .switch input:checked');
    await goTo(page, 'view=archive');
    await page.waitForSelector('.removal select');
    await page.select('.removal select', 'null');
    await page.click('[data-action="thin"]');
    await page.waitForSelector('.question');
    expect(await textsOf(page, '.question p')).toEqual([
      expect.stringMatching(/^Remove 2 snapshots of 1 article\? This frees about \d/),
    ]);
    await answer('confirm');
    await expect.poll(() => status('.removal')).toContain('Removed');
    expect(await snapshots()).toEqual({ [KEPT]: 5, [THINNED]: 2, [OLD]: 1, [RECENT]: 2 });
  });

  it('says what erasing days and sites would free, and does as the reader answers', async () => {
    await openAnew(page, 'words=wine');
    await page.waitForSelector('.article-row a');
    const wine = await page.$eval('.article-row a', (link) => (link as HTMLAnchorElement).hash.slice(1));
    await openAnew(page, 'view=archive');
    await page.waitForSelector('.removal + .removal select');
    expect(await textsOf(page, '[aria-labelledby="room"] > p')).toEqual([
      expect.stringMatching(/^Storage in use: \d/),
    ]);
    await setDay(3, NOW - 200 * DAY_MS);
    await page.waitForSelector('[data-action="erase"]');
    await page.click('[data-action="erase"]');
    await page.waitForSelector('.question');
    expect(await textsOf(page, '.question p')).toEqual([
      expect.stringMatching(/^Erase 1 article with 1 snapshot\? This frees about \d/),
    ]);
    await page.click('.question button:last-child');
    expect(await snapshots()).toHaveProperty([OLD], 1);
    await page.click('[data-action="erase"]');
    await page.waitForSelector('.question');
    await answer('confirm');
    await expect.poll(() => status('.removal + .removal')).toContain('Erased');
    expect(await snapshots()).toEqual({ [KEPT]: 5, [THINNED]: 2, [RECENT]: 2 });

    await page.select('.removal + .removal select', 'attic.example');
    await page.click('[data-action="erase"]');
    // Last read within the days that are still chosen: none.
    await expect.poll(() => status('.removal + .removal')).toContain('There is nothing to remove.');
    await openAnew(page, wine);
    await expect.poll(() => textsOf(page, '.placeholder')).toEqual(['This article is not kept (any more).']);
    await openAnew(page, 'view=search&search=deep');
    await expect.poll(() => textsOf(page, '.hit h2')).toHaveLength(3);
  });

  it('loses a site as a whole, and says so', async () => {
    await openAnew(page, 'view=archive');
    await page.waitForSelector('.removal + .removal select');
    await page.select('.removal + .removal select', 'attic.example');
    await page.click('[data-action="erase"]');
    await page.waitForSelector('.question');
    expect(await textsOf(page, '.question p')).toEqual([
      expect.stringMatching(/^Erase 2 articles with 7 snapshots\?/),
    ]);
    await answer('confirm');
    await expect.poll(() => status('.removal + .removal')).toContain('Erased');
    expect(await snapshots()).toEqual({ [RECENT]: 2 });
    expect(await page.$eval('.removal + .removal select', (field) => field.value)).toBe('attic.example');
  });

  it('has whole articles after an import was stopped half-way, and the rest by the next one', async () => {
    const many = Array.from({ length: COUNT }, (_, at) => daily(`https://loft.example/box-${at}`, 20, 1));
    await choose(many);
    await page.evaluate(importAndCancelOnceStored, COUNT / 3);
    await expect
      .poll(() => textsOf(page, '[aria-labelledby="import"] [role="status"]'))
      .toEqual([expect.stringContaining('The import stopped half-way.')]);
    expect(await textsOf(page, '.counts')).toEqual([]);
    await choose(many);
    const [rest = '', same = ''] = await textsOf(page, '.question .counts li');
    const [missing, there] = [rest, same].map((line) => Number(/^\d+/.exec(line)?.[0]));
    expect(rest).toMatch(/new articles$/);
    expect(there).toBeGreaterThan(0);
    expect((missing ?? 0) + (there ?? 0)).toBe(COUNT);
    await answer('import');
    await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
    expect(Object.values(await snapshots())).toEqual([2, ...Array(COUNT).fill(1)]);
  });
});

/**
 * Runs in the page: clicks Import, and Cancel as soon as so many articles are stored. The browser answers requests to a
 * database in turn, so the transaction that was asked for by then is the last one.
 */
async function importAndCancelOnceStored(count: number): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('late-edition'));
  document.querySelector<HTMLElement>('[data-action="import"]')?.click();
  while ((await done(db.transaction('articles').objectStore('articles').count())) < count);
  db.close();
  document.querySelector<HTMLElement>('.progress button')?.click();
}

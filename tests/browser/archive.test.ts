import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Told } from '../../scripts/browser/told';
import { leave } from '../../scripts/browser/visit';
import { articlePage, edited } from './support/article-page';
import { chooseFile, exportArchive } from './support/own-pages';
import { useReader } from './support/reader';

const ADDRESS = 'http://archive.example/ferry';

describe('an archive', () => {
  const reader = useReader();
  let folder = '';
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
    reader.publish(ADDRESS, articlePage());
    await reader.visit(ADDRESS);
    reader.publish(ADDRESS, articlePage({ paragraphs: edited('41,000', '14,000') }));
    await reader.visit(ADDRESS);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A file with this content, by its path. */
  async function written(content: string): Promise<string> {
    const file = path.join(folder, `${files++}.json`);
    await writeFile(file, content);
    return file;
  }

  async function choose(content: string): Promise<Page> {
    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    await chooseFile(page, await written(content));
    return page;
  }

  it('comes back as it was after everything was erased', async () => {
    const exported = await exportArchive(reader.driver);
    expect(exported.articles).toHaveLength(1);
    await reader.driver.ask('eraseEverything', null);
    const page = await choose(JSON.stringify(exported));
    await page.waitForSelector('[data-action="import"]');
    expect(await page.evaluate(() => document.querySelector('.question')?.textContent)).toContain(
      '1 new article',
    );
    expect((await exportArchive(reader.driver)).articles).toEqual([]);
    await page.bringToFront();
    await page.click('[data-action="import"]');
    await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
    await page.close();
    expect({ ...(await exportArchive(reader.driver)), exportedAt: '' }).toEqual({
      ...exported,
      exportedAt: '',
    });
  });

  /** What is wrong with a file, and what the page says of it. A function makes the file of a whole archive. */
  const BAD_FILES: readonly (readonly [what: string, spoil: (json: string) => string, says: RegExp])[] = [
    ['is cut off', (json) => json.slice(0, -30), /At line \d+: It is damaged or cut off/],
    ['is something else', () => '{"name":"late-edition"}', /not an archive/],
    [
      'is of a later version',
      (json) => json.replace('"version":1', '"version":2'),
      /At version: A later release/,
    ],
    ['has a number for a name', (json) => json.replace(/"site":"[^"]*"/, '"site":17'), /articles\[0\]\.site/],
    [
      'has an address that runs',
      (json) => json.replace(/"canonicalUrl":"[^"]*"/, '"canonicalUrl":"javascript:alert(1)"'),
      /articles\[0\]\.canonicalUrl/,
    ],
    [
      'comes from the year 9999',
      (json) => json.replace(/"capturedAt":"\d{4}/, '"capturedAt":"9999'),
      /articles\[0\]\.snapshots\[0\]\.capturedAt: .*future/i,
    ],
    [
      'has an article twice',
      (json) => json.replace(/"articles":\[(.*)\]/s, '"articles":[$1,$1]'),
      /articles\[1\]\.canonicalUrl/,
    ],
    [
      'has two million sentences',
      (json) => json.replace(/"sentences":\[/, `"sentences":[${'"A word.",'.repeat(2_000_000)}`),
      /articles\[0\]\.snapshots\[0\]\.blocks/,
    ],
  ];

  it('that is bad changes nothing, and the page says what and where', async () => {
    const before = await exportArchive(reader.driver);
    const whole = JSON.stringify(before);
    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    for (const [what, spoil, says] of BAD_FILES) {
      const spoiled = spoil(whole);
      expect(spoiled, what).not.toBe(whole);
      await chooseFile(page, await written(spoiled));
      const words = async () =>
        page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');
      await expect
        .poll(async () => (await words()).replace(/[\u2066-\u2069]/g, ''), { message: what, timeout: 20_000 })
        .toMatch(says);
      expect(await words(), what).toContain('Nothing was stored.');
      expect(await page.evaluate(() => document.querySelector('[data-action="import"]')), what).toBeNull();
    }
    await page.close();
    expect((await exportArchive(reader.driver)).articles).toEqual(before.articles);
  });

  it('of half a gigabyte is not even read', async () => {
    const file = path.join(folder, 'large.json');
    await writeFile(file, '');
    await truncate(file, 500_000_000);
    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    await chooseFile(page, file);
    await page.waitForSelector('[role="alert"]');
    expect(await page.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toContain(
      'large',
    );
    await page.close();
  });

  it('with hostile words shows them as words', async () => {
    const headline = '<img src=x onerror="document.title=1"> \u202e{{7*7}}';
    const json = JSON.stringify(await exportArchive(reader.driver))
      .replaceAll('archive.example', 'hostile.example')
      .replaceAll(/"headline":"[^"]*"/g, `"headline":${JSON.stringify(headline)}`)
      .replace('"site":', '"__proto__":{"polluted":true},"site":');
    const page = await choose(json);
    await page.waitForSelector('[data-action="import"]');
    await page.bringToFront();
    await page.click('[data-action="import"]');
    await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
    await page.evaluate(() => {
      location.hash = 'site=hostile.example';
    });
    await page.waitForSelector('.row-headline');
    const shown = await page.evaluate(() => ({
      headline: document.querySelector('.row-headline')?.textContent,
      images: document.querySelectorAll('.list-pane img').length,
      isPolluted: 'polluted' in {},
    }));
    expect(shown.headline?.replace(/[\u2066-\u2069\u202a-\u202e]/g, '')).toBe(headline.replace('\u202e', ''));
    expect(shown).toMatchObject({ images: 0, isPolluted: false });
    await page.close();
  });
});

const THINNED = 'http://thinned.example/ferry';

describe('making room on the history page', () => {
  const reader = useReader();

  it('takes out snapshots in between, no more than wanted, after it has said which', async () => {
    for (const number of ['14,000', '15,000', '16,000', '17,000']) {
      reader.publish(THINNED, articlePage({ paragraphs: edited('41,000', number) }));
      await reader.visit(THINNED);
    }
    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    await page.waitForSelector('.removal select');
    const [age, size] = await page.$$('.removal select');
    await age?.select('null');
    await size?.select('10');
    await page.click('[data-action="thin"]');
    await page.waitForSelector('.question');
    expect(await page.evaluate(() => document.querySelector('.question')?.textContent)).toMatch(
      /1 snapshot of 1 article.*frees about \d/,
    );
    await page.click('[data-action="confirm"]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role="status"]')].some((status) => status.textContent === 'Removed'),
    );
    await page.close();
    const [article] = (await exportArchive(reader.driver)).articles;
    const numbers = article?.snapshots.map(
      ({ blocks }) => /\d\d,000/.exec(blocks.flatMap(({ sentences }) => sentences).join(' '))?.[0],
    );
    // The one before the last is what the reader had read when they saw the last change.
    expect(numbers).toEqual(['14,000', '16,000', '17,000']);
    expect(article?.edits).toHaveLength(2);
  });
});

describe('erasing on the history page', () => {
  const reader = useReader();
  const address = 'http://erased.example/ferry';

  it('takes what it erases off the button, and an import puts it back', async () => {
    const told = new Told(reader.driver);
    reader.publish(address, articlePage());
    const { outcome } = await reader.visit(address);
    if (outcome.state !== 'first-read') throw new Error(`not recorded: ${JSON.stringify(outcome)}`);
    await leave(reader.driver, reader.page);
    await reader.driver.ask('checkNow', { articleId: outcome.articleId });
    reader.publish(address, articlePage({ paragraphs: edited('41,000', '14,000') }));
    await reader.driver.ask('checkNow', { articleId: outcome.articleId });
    await expect.poll(() => told.badge()).toBe('1');
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'late-edition-')), 'archive.json');
    await writeFile(file, JSON.stringify(await exportArchive(reader.driver)));

    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    const site = await page.waitForSelector('.removal + .removal select');
    await site?.select('erased.example');
    await page.waitForSelector('[data-action="erase"]');
    await page.click('[data-action="erase"]');
    await page.waitForSelector('.question');
    await page.click('[data-action="confirm"]');
    await expect.poll(() => told.badge()).toBe('');

    await chooseFile(page, file);
    await page.waitForSelector('[data-action="import"]');
    await page.click('[data-action="import"]');
    await expect.poll(() => told.badge()).toBe('1');
    await page.close();
    await rm(path.dirname(file), { recursive: true });
  });
});

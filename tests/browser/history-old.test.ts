import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { oldArchive } from './support/old-archive';
import { chooseFile } from './support/own-pages';
import { useReader } from './support/reader';

describe('articles of long ago', () => {
  const reader = useReader();
  let page: Page;

  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
    const file = path.join(folder, 'old.json');
    await writeFile(file, oldArchive(Date.now()));
    page = await reader.driver.openExtensionPage('history.html#view=archive');
    await chooseFile(page, file);
    await page.waitForSelector('[data-action="import"]');
    await page.click('[data-action="import"]');
    await page.waitForFunction(() => document.body.textContent.includes('Imported.'));
    await rm(folder, { recursive: true });
  });

  it.each([
    ['edited', 'Last changed over 40 days ago and won’t be checked again'],
    ['calm', 'Unchanged for over 40 days and won’t be checked again'],
  ])('say why they are not checked: one that was %s', async (name, words) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `words=${name}`);
    await page.waitForFunction(() => document.querySelectorAll('.article-row').length === 1);
    await page.click('.article-row a');
    await page.waitForFunction(
      (wanted) => document.querySelector('h1')?.textContent?.includes(wanted),
      {},
      `What was ${name}`,
    );
    const told = await page.evaluate(() => document.querySelector('[data-fact="watch"] dd')?.textContent);
    expect(told).toBe(words);
  });
});

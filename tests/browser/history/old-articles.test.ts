import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { oldArchive } from '../support/old-archive';
import { bringIn, goTo } from '../support/own-pages';
import { useReader } from '../support/reader';

describe('articles of long ago', () => {
  const reader = useReader();
  let page: Page;

  beforeAll(async () => {
    page = await bringIn(reader.driver, oldArchive(Date.now()));
  });

  it.each([
    ['edited', 'Last changed over 40 days ago and won’t be checked again'],
    ['calm', 'Unchanged for over 40 days and won’t be checked again'],
  ])('say why they are not checked: one that was %s', async (name, words) => {
    await goTo(page, `words=${name}`);
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { articlePage, edited, PARAGRAPHS } from './support/article-page';
import { useReader } from './support/reader';

const ADDRESS = 'http://access.example/ferry';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES: readonly (readonly [path: string, ready: string])[] = [
  ['welcome.html', 'h1'],
  ['settings.html', 'section'],
  ['popup.html', '.state-line'],
  ['history.html', '.article-row'],
  ['history.html#only=edited&kinds=number', '.filter-fields'],
  ['history.html#words=nowhere', '.list-pane'],
  ['history.html#article=1', '.facts'],
  ['history.html#article=99', '.placeholder'],
  ['history.html#article=1&compare=0-1', 'table.comparison'],
  ['history.html#article=1&compare=0-1&change=1&layout=inline', 'table.comparison'],
  ['history.html#view=sites', '.profiles'],
  ['history.html#view=search', '.search-fields'],
  ['history.html#view=search&search=passengers', '.hit'],
  ['history.html#view=archive', '.removal'],
];

/** @returns what is wrong with the page, by rule and element; empty where nothing is */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      // WCAG 2.2, 2.5.8; not among what axe checks unless told to.
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('our pages in %s colours', (colourScheme) => {
  const reader = useReader({ colourScheme });

  beforeAll(async () => {
    reader.publish(ADDRESS, articlePage());
    await reader.visit(ADDRESS);
    const paragraphs = [...edited('41,000', '14,000').slice(0, 5), 'Nobody asked the gulls.'];
    reader.publish(ADDRESS, articlePage({ paragraphs: [PARAGRAPHS[5] ?? '', ...paragraphs] }));
    await reader.visit(ADDRESS);
  });

  it.each(PAGES)('give axe no cause for complaint: %s', async (path, ready) => {
    const page = await reader.driver.openExtensionPage(path);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      colourScheme === 'dark',
    );
    await page.waitForSelector(ready);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('give axe no cause for complaint: the popup of a changed article, its menu open', async () => {
    const tab = await reader.driver.tabId(reader.page);
    const popup = await reader.driver.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('.change');
    expect(await violations(popup)).toEqual([]);
    await popup.$eval('.more', (button) => (button as HTMLElement).click());
    await popup.waitForSelector('.alert-choices');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage, edited } from './support/article-page';
import { exportArchive } from './support/own-pages';
import { useReader } from './support/reader';

const ADDRESS = 'http://archive.example/ferry';

describe('an archive', () => {
  const reader = useReader();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'late-edition-'));
    reader.publish(ADDRESS, articlePage());
    await reader.visit(ADDRESS);
    reader.publish(ADDRESS, articlePage({ paragraphs: edited('41,000', '14,000') }));
    await reader.visit(ADDRESS);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function choose(content: string): Promise<Page> {
    const file = path.join(folder, 'archive.json');
    await writeFile(file, content);
    const page = await reader.driver.openExtensionPage('history.html#view=archive');
    await page.waitForSelector('input[type="file"]');
    const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(file);
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

  it('that is damaged changes nothing, and the page says where', async () => {
    const before = await exportArchive(reader.driver);
    const page = await choose(JSON.stringify(before).replace('"site":"archive.example"', '"site":17'));
    await page.waitForSelector('[role="alert"]');
    expect(await page.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toContain(
      'articles[0].site',
    );
    await page.close();
    expect((await exportArchive(reader.driver)).articles).toEqual(before.articles);
  });
});

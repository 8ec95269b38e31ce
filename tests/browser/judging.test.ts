import { describe, expect, it } from 'vitest';
import { leave } from '../../scripts/browser/visit';
import { articlePage, HEADLINE, PARAGRAPHS } from './support/article-page';
import { useReader } from './support/reader';

const OTHER_HEADLINE = 'Why the northern islands get a second ferry';
const MILL =
  'This week the Post is printed on paper from the mill at Harrow, which was founded by two sisters in 1871.';

describe('what the reader says of differences', () => {
  const reader = useReader();

  async function read(address: string, page: Parameters<typeof articlePage>[0]): Promise<string> {
    reader.publish(address, articlePage(page));
    return (await reader.visit(address)).outcome.state;
  }

  it('hides what they call noise on the whole site, until they take it back', async () => {
    const address = 'http://noise.example/ferry';
    await read(address, {});
    expect(await read(address, { paragraphs: [...PARAGRAPHS, MILL] })).toBe('changed');
    const popup = await reader.driver.openExtensionPage(
      `popup.html?tab=${await reader.driver.tabId(reader.page)}`,
    );
    await popup.waitForSelector('.judge');
    await popup.click('.judge');
    await popup.waitForFunction(() => document.querySelector('.edit details') === null);
    await popup.close();
    await reader.page.bringToFront();
    await expect.poll(() => reader.badgeText()).toBe('');

    const other = 'http://noise.example/harbour';
    const text = { headline: 'Harbour office opens its doors' };
    await read(other, text);
    expect(await read(other, { ...text, paragraphs: [...PARAGRAPHS, MILL] })).toBe('unchanged');

    const settings = await reader.driver.openExtensionPage('settings.html');
    await settings.waitForSelector('.judgements button');
    await settings.click('.judgements button');
    await settings.waitForFunction(() => document.querySelector('.judgements') === null);
    await settings.close();
    const history = await reader.driver.openExtensionPage('history.html');
    await history.waitForFunction((words) => document.body.textContent.includes(words), {}, HEADLINE);
    await history.close();
  });

  it('shows headlines in circulation without an alert', async () => {
    const address = 'http://headlines.example/ferry';
    await read(address, {});
    expect(await read(address, { headline: OTHER_HEADLINE })).toBe('changed');
    await leave(reader.driver, reader.page);
    await read(address, {});
    expect(await read(address, { headline: OTHER_HEADLINE })).toBe('unchanged');
    await expect.poll(() => reader.badgeText()).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { oldArchive } from './support/old-archive';
import { bringIn, exportedArticles } from './support/own-pages';
import { useReader } from './support/reader';

/** The browser API as our pages have it; Firefox knows it by this name too. */
declare const chrome: {
  readonly alarms: {
    get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
    create(name: string, alarm: { when: number }): Promise<void>;
  };
};

describe('the daily run of retention', () => {
  const reader = useReader();

  it('is set, and takes out what is older than the reader wants, between the first and the latest', async () => {
    const page = await bringIn(reader.driver, oldArchive(Date.now()));
    const snapshots = async () => {
      const articles = await exportedArticles(reader.driver, 'long-ago.example');
      return articles.map((article) => article.snapshots.length).toSorted();
    };
    expect(await snapshots()).toEqual([1, 2, 4]);

    await reader.driver.ask('changeSettings', { retention: { days: 30, megabytes: null } });
    expect((await page.evaluate(() => chrome.alarms.get('tidy')))?.periodInMinutes).toBe(1_440);
    await page.evaluate(() => chrome.alarms.create('tidy', { when: Date.now() }));
    await expect.poll(snapshots, { interval: 500 }).toEqual([1, 2, 2]);
    await page.close();
  });
});

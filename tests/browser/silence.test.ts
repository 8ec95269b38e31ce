import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { NotRecordedReason } from '../../lib/article/outcome';
import { waitForState } from '../../scripts/browser/visit';
import { articlePage } from './support/article-page';
import { exportArchive, readPopup } from './support/own-pages';
import { useReader } from './support/reader';

/** By now a page that is recorded would have been. */
const SETTLED_MS = 1_500;

/** Pages around which there is nothing to compare, each as its site would serve it. */
const NO_ARTICLES: Record<string, string> = {
  'a section front': `<title>News</title><meta property="og:type" content="website"><h1>News</h1>${Array.from({ length: 30 }, (_, index) => `<div><h2><a href="/n${index}">Lobster number ${index} escapes from the market hall</a></h2><p>The third this week, and the largest so far.</p></div>`).join('')}`,
  'a search page': `<title>Search</title><form role="search"><input name="q" value="ferry"></form><ol>${Array.from({ length: 20 }, (_, index) => `<li><a href="/r${index}">Result ${index}</a> … the ferry to the islands …</li>`).join('')}</ol>`,
  'a shop': `<title>Oilskin</title><meta property="og:type" content="product"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Oilskin"}</script><h1>Oilskin</h1><p>Keeps the sea out. Cut long in the back, double stitched, in yellow and in a darker yellow.</p><button>Add to basket</button>`,
  'an app':
    '<title>Tides</title><div id="app"><canvas width="300" height="300"></canvas><button>Today</button></div>',
};

describe('silence', () => {
  const reader = useReader();

  /** `reason` where the tab keeps one: what the small script takes for no article comes to nothing at all. */
  async function readQuietly(
    address: string,
    reason?: NotRecordedReason,
  ): Promise<{ state: string; text: string }> {
    await reader.page.bringToFront();
    await reader.page.goto(address);
    if (reason) {
      const { outcome } = await waitForState(reader.driver, reader.page);
      expect(outcome).toEqual({ state: 'not-recorded', reason });
    }
    await sleep(SETTLED_MS);
    await expect.poll(() => reader.badgeText()).toBe('');
    return readPopup(reader.driver, reader.page);
  }

  async function expectNothingStored(): Promise<void> {
    expect((await exportArchive(reader.driver)).articles).toEqual([]);
  }

  it.each(Object.entries(NO_ARTICLES))('leaves %s alone and says that it is no article', async (_, body) => {
    const address = 'http://other.example/page';
    reader.publish(address, `<!doctype html><html lang="en"><meta charset="utf-8">${body}</html>`);
    const popup = await readQuietly(address);
    expect(popup.state).toMatch(/article/i);
    await expectNothingStored();
  });

  it('records nothing on a site the reader excluded', async () => {
    const address = 'http://news.excluded.example/ferry';
    reader.publish(address, articlePage());
    await reader.driver.ask('changeSettings', { excludedSites: ['excluded.example'] });
    const popup = await readQuietly(address, 'excluded');
    expect(popup.state).toMatch(/do not watch|not watched|excluded|watch/i);
    await expectNothingStored();
  });

  it('records nothing while paused', async () => {
    const address = 'http://paused.example/ferry';
    reader.publish(address, articlePage());
    await reader.driver.ask('changeSettings', { paused: true });
    const popup = await readQuietly(address, 'paused');
    await reader.driver.ask('changeSettings', { paused: false });
    expect(popup.state).toMatch(/pause/i);
    await expectNothingStored();
  });

  it('records nothing on a page with a password field', async () => {
    const address = 'http://login.example/ferry';
    reader.publish(address, articlePage({ foot: '<form><input type="password" name="secret"></form>' }));
    const popup = await readQuietly(address);
    expect(popup.text).toMatch(/password/i);
    await expectNothingStored();
  });

  it('records nothing on a local address', async () => {
    const address = `${reader.localOrigin}/ferry`;
    reader.publish(address, articlePage());
    const popup = await readQuietly(address, 'local-address');
    expect(popup.text).toMatch(/local/i);
    await expectNothingStored();
  });
});

import { describe, expect, it } from 'vitest';
import { waitForState } from '../../scripts/browser/visit';
import type { WebAnswer } from '../../scripts/demo/web-server';
import { articlePage } from './support/article-page';
import { exportArchive, readPopup } from './support/own-pages';
import { useReader } from './support/reader';

const shell = (title: string, words = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Daily Harbour</title><main><h1>${title}</h1><p>${words}</p></main></html>`;

/** What may stand at the address of an article the second time, and the reason that is told. */
const WALLS: readonly (readonly [string, WebAnswer, string, RegExp])[] = [
  ['an error page', { status: 503, body: shell('Service unavailable') }, 'error-page', /error page/],
  [
    'a bot wall',
    { body: shell('Just a moment', 'Checking your browser. Verify that you are human to continue.') },
    'bot-wall',
    /human/,
  ],
  [
    'a removal notice',
    { body: shell('This article has been removed') },
    'removed',
    /taken this article down/,
  ],
];

describe('a known article that cannot be compared', () => {
  const reader = useReader();

  it.each(WALLS)('is told as such when its address shows %s', async (_, wall, reason, words) => {
    const address = `http://wall.example/2026/01/05/ferry-${reason}`;
    reader.publish(address, articlePage());
    await reader.visit(address);
    reader.publish(address, wall);
    const { outcome } = await reader.visit(address);
    expect(outcome).toMatchObject({ state: 'not-comparable', reason });
    await expect.poll(() => reader.badgeText()).toBe('');
    expect((await readPopup(reader.driver, reader.page)).state).toMatch(words);
    const archive = await exportArchive(reader.driver);
    const article = archive.articles.find(({ canonicalUrl }) => canonicalUrl.endsWith(`ferry-${reason}`));
    expect(article?.snapshots).toHaveLength(1);
    expect(article?.verdicts).toMatchObject([{ verdict: 'not-comparable', reason }]);
  });

  it('is told as taken down where a wall stood at the visit before', async () => {
    const address = 'http://wall.example/2026/01/06/ferry';
    reader.publish(address, articlePage());
    await reader.visit(address);
    const [, [, botWall]] = WALLS as [(typeof WALLS)[number], (typeof WALLS)[number]];
    reader.publish(address, botWall);
    await reader.visit(address);
    reader.publish(address, { status: 410, body: shell('This article has been removed') });
    await reader.page.reload();
    await waitForState(
      reader.driver,
      reader.page,
      ({ outcome }) => outcome.state === 'not-comparable' && outcome.reason === 'removed',
    );
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until, waitForState } from '../../scripts/browser/visit';
import { articlePage } from './support/article-page';
import { BROWSER, useReader } from './support/reader';

const FRONT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Skerry Post</title>
  <link rel="icon" href="data:,"><h1>The Skerry Post</h1><p><a href="/ferry">Second ferry to sail</a></p>
  <script type="speculationrules">{"prerender": [{"urls": ["/ferry"], "eagerness": "immediate"}]}</script></html>`;

/** Says in the page whether it was made before it was opened. */
const NOTE_PRERENDERED = '<script>window.wasPrerendered = document.prerendering;</script>';

/** Firefox (153) prerenders nothing. */
const PRERENDERS = BROWSER === 'chromium';

describe('an article that its site wants prerendered', () => {
  const reader = useReader();

  it('is read when the reader opens it', async () => {
    const address = 'http://prerendered.example/ferry';
    reader.publish('http://prerendered.example/', FRONT);
    reader.publish(address, articlePage({ head: NOTE_PRERENDERED }));
    await reader.page.goto('http://prerendered.example/');
    if (PRERENDERS)
      await until(
        async () => reader.requests.includes(address),
        () => 'the article is prerendered',
      );
    // The small script has looked at it by now.
    await sleep(1_500);
    await reader.page.click('a');
    await reader.page.waitForFunction(() => location.pathname === '/ferry');
    expect(Boolean(await reader.page.evaluate('wasPrerendered'))).toBe(PRERENDERS);
    const { outcome } = await waitForState(reader.driver, reader.page);
    expect(outcome.state).toBe('first-read');
  });
});

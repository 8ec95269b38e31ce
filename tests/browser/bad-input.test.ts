import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForState } from '../../scripts/browser/visit';
import type { WebAnswer } from '../../scripts/demo/web-server';
import { articlePage, HEADLINE, PARAGRAPHS } from './support/article-page';
import { exportedArticles, readPopup } from './support/own-pages';
import { useReader } from './support/reader';

const FILLER =
  'The tide tables for the coming year were printed again because of a mistake in the month of August. ';

/** Ways in which a page that is an article may be hard to read, and the states they may come to. */
const HOSTILE_ARTICLES: Record<string, { page: string | WebAnswer; states: readonly string[] }> = {
  'of 10 MB': {
    page: articlePage({ paragraphs: Array.from({ length: 1_000 }, () => FILLER.repeat(100)) }),
    states: ['first-read', 'not-recorded: too-large'],
  },
  'of 20,000 sentences': {
    page: articlePage({
      paragraphs: Array.from({ length: 4_000 }, (_, index) =>
        FILLER.replace('August', `week ${index}`).repeat(5),
      ),
    }),
    states: ['first-read', 'not-recorded: too-large'],
  },
  'with unclosed markup': {
    page: articlePage({
      paragraphs: PARAGRAPHS.map((text) => `<b><i><div>${text}`),
      foot: '<table><tr><td><!--',
    }),
    states: ['first-read'],
  },
  'in UTF-16': {
    page: {
      headers: { 'content-type': 'text/html; charset=utf-16le' },
      body: Buffer.from(`\ufeff${articlePage().replace('<meta charset="utf-8">', '')}`, 'utf16le'),
    },
    states: ['first-read'],
  },
  'with right-to-left overrides': {
    page: articlePage({
      headline: `Ferry \u202efo tuo\u202c and \u2067back`,
      paragraphs: PARAGRAPHS.map((text) => `\u202e${text}\u2066`),
    }),
    states: ['first-read'],
  },
  'with a headline of 5,000 characters': {
    page: articlePage({ headline: FILLER.repeat(50) }),
    states: ['first-read'],
  },
  'with one sentence of 300,000 characters': {
    page: articlePage({ paragraphs: [...PARAGRAPHS, FILLER.replaceAll('.', ',').repeat(3_000)] }),
    states: ['first-read', 'not-recorded: too-large'],
  },
  'with broken declarations': {
    page: articlePage({
      head: `<script type="application/ld+json">{"@type": </script><script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script><link rel="canonical" href="http://[broken"><base href="data:">`,
    }),
    states: ['first-read'],
  },
  'that redefines built-ins': {
    page: articlePage({
      head: `<script>for (const target of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Promise.prototype, Node.prototype, Element.prototype, Document.prototype, JSON, Object])
        for (const name of Object.getOwnPropertyNames(target)) { try { if (typeof target[name] === 'function' && name !== 'constructor') target[name] = () => { throw new Error('redefined'); }; } catch {} }</script>`,
    }),
    states: ['first-read'],
  },
  'that rewrites itself every 50 ms': {
    page: articlePage({
      foot: `<script>let n = 0; setInterval(() => { for (const p of document.querySelectorAll('.article-body p')) p.textContent = 'Sentence ' + n++ + ' of a ticker that never stands still and never says anything.'; }, 50);</script>`,
    }),
    states: ['not-recorded: never-settled'],
  },
};

/** Documents that are no HTML: nothing of ours may run into an error on them. */
const NOT_HTML: Record<string, WebAnswer> = {
  'plain text': { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: PARAGRAPHS.join('\n\n') },
  JSON: { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ paragraphs: PARAGRAPHS }) },
  XML: { headers: { 'content-type': 'text/xml' }, body: `<article><h1>${HEADLINE}</h1></article>` },
  SVG: {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A drawing</text></svg>',
  },
};

/** Ten megabytes are parsed, laid out and read in this time, on two cores that have other browsers to run. */
const LARGE_PAGE_MS = 60_000;

describe('bad input', () => {
  const reader = useReader();
  let errors: string[] = [];
  const note = (error: unknown) => errors.push(String(error));

  beforeEach(() => {
    errors = [];
    reader.page.on('pageerror', note);
  });
  afterEach(() => {
    reader.page.off('pageerror', note);
  });

  it.each(Object.entries(HOSTILE_ARTICLES))(
    'reads, or gives up, a page %s',
    async (name, { page, states }) => {
      const address = `http://${name.replaceAll(/\W+/g, '-').replace(/^-|-$/g, '').toLowerCase()}.example/ferry`;
      reader.publish(address, page);
      await reader.page.bringToFront();
      await reader.page.goto(address, { timeout: 45_000 });
      const { outcome } = await waitForState(reader.driver, reader.page, undefined, LARGE_PAGE_MS);
      expect(states).toContain('reason' in outcome ? `${outcome.state}: ${outcome.reason}` : outcome.state);
      expect(errors).toEqual([]);
      expect((await readPopup(reader.driver, reader.page)).state).not.toBe('');
    },
    120_000,
  );

  it('reads the words of a UTF-16 page right', async () => {
    const [article] = await exportedArticles(reader.driver, 'in-utf-16.example');
    expect(article?.headline).toBe(HEADLINE);
  });

  it('says of an article without text that it is none', async () => {
    const address = 'http://without-text.example/ferry';
    reader.publish(address, articlePage({ headline: '', standfirst: '', paragraphs: [] }));
    await reader.page.goto(address);
    expect((await readPopup(reader.driver, reader.page)).state).toMatch(/article|text/i);
    expect(errors).toEqual([]);
  });

  it.each(Object.entries(NOT_HTML))('leaves %s alone', async (name, answer) => {
    const address = `http://not-html.example/${name.replaceAll(' ', '-')}`;
    reader.publish(address, answer);
    await reader.page.goto(address);
    expect((await readPopup(reader.driver, reader.page)).state).not.toBe('');
    expect(errors).toEqual([]);
    expect(await exportedArticles(reader.driver, 'not-html.example')).toEqual([]);
  });
});

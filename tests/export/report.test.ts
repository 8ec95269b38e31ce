// @vitest-environment jsdom
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { ArticleHistory } from '../../lib/article/history';
import type { ReportWords } from '../../lib/export/report';
import { writeReport } from '../../lib/export/report';
import { HISTORY, UNCHANGED } from './histories';

const NOW = Date.UTC(2024, 0, 4, 12);

const WORDS: ReportWords = {
  locale: 'en',
  direction: 'ltr',
  time: (at) => new Date(at).toUTCString(),
  later: (elapsedMs) => `${elapsedMs / 60_000} minutes later`,
  summary: ({ changes }) => `${changes.length} changes`,
  change: ({ op, kinds }) => [op, ...kinds].join(', '),
  labels: {
    title: 'History of an article',
    source: 'Source',
    address: 'Address',
    published: 'Published',
    firstRead: 'First read',
    lastRead: 'Last read',
    lastChanged: 'Last changed',
    lastChecked: 'Last checked',
    edits: 'Edits',
    none: 'unknown',
    disclosed: 'with a note',
    unannounced: 'without a note',
    snapshots: 'Snapshots',
    snapshot: 'No.',
    captured: 'Captured',
    evidence: 'Evidence',
    firstText: 'As first read',
    latestText: 'As it stands now',
    madeBy: 'Made by Late Edition',
  },
};

async function report(history: ArticleHistory): Promise<string> {
  let html = '';
  for await (const piece of writeReport(history, WORDS, NOW)) html += piece;
  return html;
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
});

describe('writeReport', () => {
  it.each([
    ['an article with edits', HISTORY],
    ['an article read once', UNCHANGED],
  ])('writes valid HTML of %s', async (_tag, history) => {
    const { results } = await validator.validateString(await report(history));
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  it('shows every edit with what was and what is, and nothing that was not shown', async () => {
    const page = new DOMParser().parseFromString(await report(HISTORY), 'text/html');
    expect(page.querySelector('h1')?.textContent).toBe('Bridge it is');
    expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(
      ['2 changes', '1 changes', 'Snapshots', ''].filter(Boolean),
    );
    expect([...page.querySelectorAll('del')].map((one) => one.textContent)).toContain('Eleven');
    expect([...page.querySelectorAll('ins')].map((one) => one.textContent)).toContain('Twelve');
    expect(page.body.textContent).not.toContain('Most read');
    expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
  });

  it('numbers snapshots as the history page does, also where some were removed', async () => {
    const page = new DOMParser().parseFromString(await report(HISTORY), 'text/html');
    expect([...page.querySelectorAll('tbody th')].map((one) => one.textContent)).toEqual(['1', '3', '4']);
    const steps = [...page.querySelectorAll('.when')].map((one) => one.textContent.split(' · ')[0]);
    expect(steps.toSorted()).toEqual(['1 → 3', '3 → 4']);
  });

  it('holds no script, loads nothing and takes hostile text for text', async () => {
    const headline = '</h1><script src=https://bad.example></script><img src=x onerror=alert(1)>';
    const [first, ...others] = HISTORY.snapshots;
    if (!first) throw new Error('no snapshots');
    const blocks = [
      { kind: 'paragraph' as const, sentences: ['<style>@import "https://bad.example"</style>'] },
    ];
    const hostile = {
      ...HISTORY,
      article: { ...HISTORY.article, headline, canonicalUrl: 'https://news.example/"onclick="x' },
      snapshots: [{ ...first, headline, blocks }, ...others],
    };
    const page = new DOMParser().parseFromString(await report(hostile), 'text/html');
    expect(page.querySelector('script, img, iframe, link, object, [onclick], [onerror]')).toBeNull();
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    expect(page.querySelector('h1')?.textContent).toBe(headline);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });
});

import { describe, expect, it } from 'vitest';
import { asVisit } from '../../lib/article/as-visit';
import { canonicalUrl } from '../../lib/article/canonical-url';
import { captureOf } from '../db/support';

describe('asVisit', () => {
  it('takes the time from the clock given, and every capture for a visit', () => {
    const capture = captureOf({ capturedAt: 9e15, origin: 'recheck' });
    expect(asVisit(capture, 5_000)).toEqual({ ...capture, capturedAt: 5_000, origin: 'visit' });
  });

  it('does not believe that it shows an article of another site', () => {
    const claimed = { canonicalUrl: 'https://other.example/scoop', site: 'other.example' };
    expect(asVisit(captureOf(claimed), 1)).toMatchObject({
      canonicalUrl: 'https://news.example/bridge',
      site: 'news.example',
    });
  });

  it.each([
    ['https://news.example/bridge-vote-2026?utm_source=x', 'https://news.example/bridge-vote-2026'],
    ['https://www.news.example/a/bridge-vote.amp.html', 'https://news.example/a/bridge-vote.html'],
    ['https://m.news.example/bridge-vote-2026/?page=2', null],
  ])('leaves the article that a document rightly declares: %s', (address, canonical) => {
    const identity = canonicalUrl(address, { canonical, ogUrl: null });
    expect(asVisit(captureOf({ address, ...identity }), 1)).toMatchObject(identity);
  });
});

import { describe, expect, it } from 'vitest';
import { articleInHash, hashOf } from '../../../lib/ui/history/article-hash';
import { filterArticles, listedArticles } from '../../../lib/ui/history/filter-articles';
import { visibleRows } from '../../../lib/ui/history/visible-rows';
import { NOW, sampleArticle } from '../samples';

describe('the list of articles', () => {
  const articles = [
    sampleArticle({
      id: 1,
      headline: 'Über Brücken',
      lastReadAt: NOW - 9,
      lastChangedAt: null,
      editCount: 0,
    }),
    sampleArticle({ id: 2, headline: 'Bread price rises', lastReadAt: NOW - 8, lastChangedAt: NOW - 1 }),
    sampleArticle({
      id: 3,
      headline: 'Bridges',
      site: 'rail.example',
      lastReadAt: NOW - 5,
      lastChangedAt: NOW - 6,
    }),
  ];
  const listed = listedArticles(articles);
  const idsOf = (words: string, only: 'all' | 'changed' = 'all') =>
    filterArticles(listed, { words, only }).map((article) => article.id);

  it('has the article last read or changed first', () => {
    expect(idsOf('')).toEqual([2, 3, 1]);
  });

  it.each([
    ['a word of the headline', 'bread', [2]],
    ['without minding case and accents', 'UBER brucken', [1]],
    ['the site', 'rail.example', [3]],
    ['all words, wherever they stand', 'bridges rail', [3]],
    ['nothing', 'no such words', []],
  ])('finds %s', (_, words, ids) => {
    expect(idsOf(words)).toEqual(ids);
  });

  it('leaves out what never changed, on request', () => {
    expect(idsOf('', 'changed')).toEqual([2, 3]);
  });
});

describe('visibleRows', () => {
  it.each([
    ['the top', 0, { first: 0, end: 18 }],
    ['the middle', 8_400, { first: 92, end: 118 }],
    ['the end', 840_000 - 840, { first: 9_982, end: 10_000 }],
  ])('draws what is in view and a few rows more: %s', (_, scrollTop, range) => {
    expect(visibleRows(scrollTop, 840, 84, 10_000)).toEqual(range);
  });

  it('draws nothing beyond a list that became short', () => {
    expect(visibleRows(8_400, 840, 84, 3)).toEqual({ first: 3, end: 3 });
  });
});

describe('articleInHash', () => {
  it.each([
    [hashOf(12), 12],
    ['#article=0', 0],
    ['#article=', null],
    ['#article=12x', null],
    ['#list', null],
    ['', null],
  ])('reads %s as %s', (hash, articleId) => {
    expect(articleInHash(hash)).toBe(articleId);
  });
});

import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../lib/article/article-facts';
import { filterArticles, inOrder, sitesOf } from '../../../lib/ui/history/filter-articles';
import type { ListFilter } from '../../../lib/ui/history/list-filter';
import { NO_FILTER } from '../../../lib/ui/history/list-filter';
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
  const facts = new Map([
    [2, { ...noFacts(2), edits: 2, disclosed: 1, kinds: { number: 3 }, isGone: true }],
    [3, { ...noFacts(3), edits: 1, kinds: { headline: 1 }, hasFailedLooks: true }],
  ]);
  const idsBy = (filter: Partial<ListFilter>) => {
    const whole = { ...NO_FILTER, ...filter };
    return filterArticles(inOrder(articles, whole.order), whole, facts).map((article) => article.id);
  };
  const idsOf = (words: string) => idsBy({ words });

  it.each<[ListFilter['order'], number[]]>([
    ['recent', [2, 3, 1]],
    ['changed', [2, 3, 1]],
    ['read', [3, 2, 1]],
    ['site', [2, 1, 3]],
  ])('comes in the order %s', (order, ids) => {
    expect(idsBy({ order })).toEqual(ids);
  });

  it.each<[string, Partial<ListFilter>, number[]]>([
    ['unread changes', { conditions: ['unread'] }, [2, 3, 1]],
    ['edits', { conditions: ['edited'] }, [2, 3]],
    ['what was taken down', { conditions: ['gone'] }, [2]],
    ['what could not be compared', { conditions: ['uncompared'] }, [3]],
    ['two conditions at once', { conditions: ['gone', 'uncompared'] }, []],
    ['a site', { site: 'rail.example' }, [3]],
    ['one of several kinds', { kinds: ['number', 'name'] }, [2]],
    ['an announced edit', { told: 'disclosed' }, [2]],
    ['an unannounced edit', { told: 'unannounced' }, [2, 3]],
  ])('can be restricted to %s', (_, filter, ids) => {
    expect(idsBy(filter)).toEqual(ids);
  });

  it('names the sites, the one with most articles first', () => {
    expect(sitesOf(articles)).toEqual(['island-courier.example', 'rail.example']);
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

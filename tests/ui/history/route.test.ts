import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../lib/ui/history/list-filter';
import type { Route } from '../../../lib/ui/history/route';
import { hashOf, hashOfArticle, routeOf, START } from '../../../lib/ui/history/route';

const COMPARING = { earlier: 0, later: 2, times: null, change: 3, layout: 'inline' } as const;

describe('the address of the history page', () => {
  it.each<[string, Route, string]>([
    ['the list', START, '#'],
    ['an article', { ...START, article: 7 }, '#article=7'],
    [
      'a change in a comparison',
      { ...START, article: 7, comparing: COMPARING },
      '#article=7&compare=0-2&change=3&layout=inline',
    ],
    [
      'a comparison whatever its numbers come to mean',
      { ...START, article: 7, comparing: { ...COMPARING, times: [11, 22], change: null, layout: 'columns' } },
      '#article=7&compare=0-2&at=11-22',
    ],
    ['a view', { ...START, view: 'sites' }, '#view=sites'],
    [
      'a filtered list',
      {
        ...START,
        filter: {
          words: 'new bridge & rail',
          order: 'site',
          conditions: ['unread', 'gone'],
          site: 'rail.example',
          kinds: ['number', 'name'],
          told: 'unannounced',
        },
      },
      '#words=new+bridge+%26+rail&order=site&only=unread+gone&site=rail.example&kinds=number+name&told=unannounced',
    ],
  ])('names %s and leads back to it', (_, route, hash) => {
    expect(hashOf(route)).toBe(hash);
    expect(routeOf(hash)).toEqual(route);
  });

  it.each([
    ['#article=', null],
    ['#article=12x', null],
    ['#article=-3', null],
    ['#list', null],
    ['', null],
    ['#article=0', 0],
    [hashOfArticle(12), 12],
  ])('reads %s as the article %s', (hash, article) => {
    expect(routeOf(hash)).toEqual({ ...START, article });
  });

  it.each([
    '#compare=0-1',
    '#article=1&compare=2-2',
    '#article=1&compare=2',
    '#article=1&compare=a-b',
    '#article=1&compare=',
  ])('compares nothing at %s', (hash) => {
    expect(routeOf(hash).comparing).toBeNull();
  });

  it('puts the earlier snapshot first', () => {
    expect(routeOf('#article=1&compare=5-2').comparing).toMatchObject({ earlier: 2, later: 5 });
    expect(routeOf('#article=1&compare=5-2&at=55-22').comparing?.times).toEqual([22, 55]);
  });

  it('leaves out what it does not know', () => {
    expect(routeOf('#view=x&order=y&kinds=z+number&only=all&told=perhaps&change=1').filter).toEqual({
      ...NO_FILTER,
      kinds: ['number'],
    });
  });
});

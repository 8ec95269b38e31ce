import type { ListFilter } from './list-filter';
import { filterOf, filterParameters, NO_FILTER } from './list-filter';

/** The views of the history page. */
export const VIEWS = ['articles', 'search', 'sites', 'archive'] as const;
export type View = (typeof VIEWS)[number];

/** Two snapshots of an article, by number. */
export interface Comparing {
  readonly earlier: number;
  readonly later: number;
  /** Which difference is looked at, from 1 in the order of the rows; null where none is. */
  readonly change: number | null;
  readonly layout: 'columns' | 'inline';
}

/** What is searched for in all text. */
export interface Searching {
  readonly typed: string;
  readonly site: string | null;
  /** Days as "2026-03-14", both included; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What the history page shows, as its address says. Everything in it can be bookmarked. */
export interface Route {
  readonly view: View;
  readonly filter: ListFilter;
  readonly article: number | null;
  readonly comparing: Comparing | null;
  readonly searching: Searching;
}

const NO_SEARCH: Searching = { typed: '', site: null, from: null, to: null };

export const START: Route = {
  view: 'articles',
  filter: NO_FILTER,
  article: null,
  comparing: null,
  searching: NO_SEARCH,
};

/** The fragment of a route: "#article=7&compare=0-2&change=3&order=site". What is as usual is left out. */
export function hashOf(route: Route): string {
  const parameters = new URLSearchParams();
  if (route.view !== 'articles') parameters.set('view', route.view);
  if (route.article !== null) parameters.set('article', String(route.article));
  if (route.article !== null && route.comparing) {
    const { earlier, later, change, layout } = route.comparing;
    parameters.set('compare', `${earlier}-${later}`);
    if (change !== null) parameters.set('change', String(change));
    if (layout === 'inline') parameters.set('layout', layout);
  }
  for (const [name, value] of searchParameters(route.searching)) parameters.set(name, value);
  for (const [name, value] of filterParameters(route.filter)) parameters.set(name, value);
  return `#${parameters}`;
}

/** The route that a fragment names; what it does not name, or names badly, is as usual. */
export function routeOf(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view = VIEWS.find((name) => name === parameters.get('view')) ?? 'articles';
  const article = numberIn(parameters.get('article'));
  const comparing = article === null ? null : comparingIn(parameters);
  return { view, filter: filterOf(parameters), article, comparing, searching: searchingIn(parameters) };
}

/** The fragment that leads to an article from outside its page. */
export function hashOfArticle(articleId: number): string {
  return hashOf({ ...START, article: articleId });
}

function comparingIn(parameters: URLSearchParams): Comparing | null {
  const [one = null, other = null] = (parameters.get('compare') ?? '').split('-').map(numberIn);
  if (one === null || other === null || one === other) return null;
  return {
    earlier: Math.min(one, other),
    later: Math.max(one, other),
    change: numberIn(parameters.get('change')),
    layout: parameters.get('layout') === 'inline' ? 'inline' : 'columns',
  };
}

function searchParameters({ typed, site, from, to }: Searching): [name: string, value: string][] {
  const all = [
    ['search', typed],
    ['in', site],
    ['from', from],
    ['to', to],
  ] as const;
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function searchingIn(parameters: URLSearchParams): Searching {
  return {
    typed: parameters.get('search') ?? '',
    site: parameters.get('in') || null,
    from: dayIn(parameters.get('from')),
    to: dayIn(parameters.get('to')),
  };
}

function dayIn(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

function numberIn(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

import type { Edit } from '../../article/change';
import type { Instant, Snapshot } from '../../article/model';
import type { ListFilter } from './list-filter';
import { filterOf, filterParameters, NO_FILTER } from './list-filter';

/** The views of the history page. */
export const VIEWS = ['articles', 'search', 'sites', 'archive'] as const;
export type View = (typeof VIEWS)[number];

/** Two snapshots of an article, by number. */
export interface Comparing {
  readonly earlier: number;
  readonly later: number;
  /** When they were captured: numbers may come to mean others. Null in addresses that say nothing of it. */
  readonly times: readonly [earlier: Instant, later: Instant] | null;
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

/** The fragment of a route: "#article=7&compare=0-2&at=1773480000000-1773483600000&change=3&order=site". What is as usual is left out. */
export function hashOf(route: Route): string {
  const parameters = new URLSearchParams();
  if (route.view !== 'articles') parameters.set('view', route.view);
  if (route.article !== null) parameters.set('article', String(route.article));
  if (route.article !== null && route.comparing) {
    const { earlier, later, times, change, layout } = route.comparing;
    parameters.set('compare', `${earlier}-${later}`);
    if (times) parameters.set('at', times.join('-'));
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

/** A snapshot that is compared. */
type Compared = Pick<Snapshot, 'number' | 'capturedAt'>;

/** The comparison of two snapshots, with no difference looked at yet. */
export function comparingOf(
  earlier: Compared,
  later: Compared,
  layout: Comparing['layout'] = 'columns',
): Comparing {
  const [one, other] = earlier.number < later.number ? [earlier, later] : [later, earlier];
  const times = [one.capturedAt, other.capturedAt] as const;
  return { earlier: one.number, later: other.number, times, change: null, layout };
}

/** The comparison of the two snapshots of an edit. */
export function comparingEdit(edit: Edit, layout?: Comparing['layout']): Comparing {
  const earlier = { number: edit.earlier, capturedAt: edit.earlierAt };
  return comparingOf(earlier, { number: edit.later, capturedAt: edit.laterAt }, layout);
}

/** The fragment that leads to an article from outside its page. */
export function hashOfArticle(articleId: number): string {
  return hashOf({ ...START, article: articleId });
}

function comparingIn(parameters: URLSearchParams): Comparing | null {
  const numbers = pairIn(parameters.get('compare'));
  if (!numbers || numbers[0] === numbers[1]) return null;
  const times = pairIn(parameters.get('at'));
  const isInOrder = numbers[0] < numbers[1];
  return {
    earlier: Math.min(...numbers),
    later: Math.max(...numbers),
    times: times && !isInOrder ? [times[1], times[0]] : times,
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

function pairIn(text: string | null): readonly [number, number] | null {
  const [one = null, other = null] = (text ?? '').split('-').map(numberIn);
  return one === null || other === null ? null : [one, other];
}

function numberIn(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

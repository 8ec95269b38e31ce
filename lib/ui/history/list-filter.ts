import type { ChangeKind } from '../../article/change';
import { CHANGE_KINDS } from '../../article/change';

/** What the articles are listed by, the latest first; 'recent' goes by whichever of reading and change came last. */
export const LIST_ORDERS = ['recent', 'changed', 'read', 'site'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Conditions that an article meets or does not. */
export const CONDITIONS = ['unread', 'edited', 'gone', 'uncompared'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Which articles the list shows, in which order. */
export interface ListFilter {
  /** Words that all must stand in headline, site or address; empty for all articles. */
  readonly words: string;
  readonly order: ListOrder;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  /** Null for all sites. */
  readonly site: string | null;
  /** At least one of them must have changed; empty for any. */
  readonly kinds: readonly ChangeKind[];
  /** At least one edit that came with a note, or one that came without; null for any. */
  readonly told: 'disclosed' | 'unannounced' | null;
}

export const NO_FILTER: ListFilter = {
  words: '',
  order: 'recent',
  conditions: [],
  site: null,
  kinds: [],
  told: null,
};

/** How many restrictions a filter makes, words and order apart. */
export function restrictionCount({ conditions, site, kinds, told }: ListFilter): number {
  return conditions.length + (site === null ? 0 : 1) + kinds.length + (told === null ? 0 : 1);
}

/** Whether a filter looks at more than the articles themselves. */
export function needsFacts({ conditions, kinds, told }: ListFilter): boolean {
  return (
    kinds.length > 0 || told !== null || conditions.some((one) => one === 'gone' || one === 'uncompared')
  );
}

/** A filter as parameters of an address; none for what is as usual. */
export function filterParameters(filter: ListFilter): [name: string, value: string][] {
  const all: [string, string | null][] = [
    ['words', filter.words],
    ['order', filter.order === NO_FILTER.order ? null : filter.order],
    ['only', filter.conditions.join(' ')],
    ['site', filter.site],
    ['kinds', filter.kinds.join(' ')],
    ['told', filter.told],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** The filter that parameters of an address name; what is not known is left out. */
export function filterOf(parameters: URLSearchParams): ListFilter {
  const listed = (name: string) => parameters.get(name)?.split(' ') ?? [];
  const told = parameters.get('told');
  return {
    words: parameters.get('words') ?? '',
    order: LIST_ORDERS.find((order) => order === parameters.get('order')) ?? NO_FILTER.order,
    conditions: CONDITIONS.filter((condition) => listed('only').includes(condition)),
    site: parameters.get('site') || null,
    kinds: CHANGE_KINDS.filter((kind) => listed('kinds').includes(kind)),
    told: told === 'disclosed' || told === 'unannounced' ? told : null,
  };
}

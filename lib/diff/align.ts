import type { Pair } from '../article/change';
import { comparisonKey } from '../text/comparison-key';
import { featureSpace } from '../text/similarity';
import { assignCandidates, BARS } from './alignment/assign';
import { findCandidates, findShortCandidates } from './alignment/candidates';
import { equalLinks } from './alignment/equal';
import type { Link } from './alignment/order';
import { pairsFromLinks } from './alignment/pairs';
import { partLinks } from './alignment/parts';

/**
 * Says which sentence of the later text answers which of the earlier. Every sentence of both texts stands in exactly
 * one pair; pairs come in the order of the later text, removed sentences where they stood. Sentences that differ in
 * typography alone are 'unchanged'. `language` is BCP 47, null where unknown.
 */
export function alignSentences(
  earlier: readonly string[],
  later: readonly string[],
  _language: string | null,
): Pair[] {
  if (earlier.length === 0 || later.length === 0) return unanswered(earlier.length, later.length);
  const keyOf = rememberedKeys();
  const earlierKeys = quickKeys(earlier, later, keyOf);
  const laterKeys = quickKeys(later, earlier, keyOf);
  const weight = (link: Link) => 1 + (earlierKeys[link.earlier]?.length ?? 0);
  const equal = equalLinks(earlierKeys, laterKeys);
  const links = [...equal, ...editedLinks({ earlier, later }, equal, weight)];
  return pairsFromLinks(links, earlier.length, later.length, {
    isUnchanged: (link) => {
      const [before = '', after = ''] = [earlier[link.earlier], later[link.later]];
      return before === after || keyOf(before) === keyOf(after);
    },
    weight,
  });
}

/** Pairs of two texts of which one is empty. */
function unanswered(earlierCount: number, laterCount: number): Pair[] {
  return [
    ...Array.from({ length: earlierCount }, (_, at): Pair => ({ op: 'removed', earlier: [at], later: [] })),
    ...Array.from({ length: laterCount }, (_, at): Pair => ({ op: 'added', earlier: [], later: [at] })),
  ];
}

/** A sentence that stands in both texts as it is needs no key: it is its own. */
function quickKeys(
  texts: readonly string[],
  others: readonly string[],
  keyOf: (text: string) => string,
): string[] {
  const known = new Set(others);
  return texts.map((text) => (known.has(text) ? text : keyOf(text)));
}

function rememberedKeys(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = comparisonKey(text);
    keys.set(text, key);
    return key;
  };
}

interface Texts {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

/** Links between sentences that differ: what is sure, what is likely, splits and merges, then what is possible. */
function editedLinks(texts: Texts, equal: readonly Link[], weight: (link: Link) => number): Link[] {
  const open = openSentences(texts, equal);
  if (open.earlier.length === 0 || open.later.length === 0) return [];
  const space = featureSpace({ ...texts, open });
  const candidates = [...findCandidates(space), ...findShortCandidates({ ...texts, open })];
  const sizes = { earlierCount: texts.earlier.length, laterCount: texts.later.length, weight };
  const assign = (links: readonly Link[], settled: readonly Link[], bar: keyof typeof BARS) =>
    assignCandidates(candidates, links, settled, BARS[bar], sizes);
  const sure = assign(equal, equal, 'sure');
  const settled = [...equal, ...sure];
  const likely = [...sure, ...assign(settled, settled, 'likely')];
  const parts = partLinks(space, candidates, likely);
  const known = [...likely, ...parts];
  return [...known, ...assign([...equal, ...known], settled, 'possible')];
}

function openSentences(texts: Texts, links: readonly Link[]): { earlier: number[]; later: number[] } {
  return {
    earlier: without(texts.earlier.length, new Set(links.map((link) => link.earlier))),
    later: without(texts.later.length, new Set(links.map((link) => link.later))),
  };
}

function without(count: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));
}

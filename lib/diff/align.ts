import type { Pair } from '../article/change';
import { comparisonKey } from '../text/comparison-key';
import { featureSpace } from '../text/similarity';
import { assignCandidates } from './alignment/assign';
import { findCandidates } from './alignment/candidates';
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
  const earlierKeys = earlier.map(comparisonKey);
  const laterKeys = later.map(comparisonKey);
  const weight = (link: Link) => 1 + (earlierKeys[link.earlier]?.length ?? 0);
  const equal = equalLinks(earlierKeys, laterKeys);
  const links = [...equal, ...editedLinks(earlierKeys, laterKeys, equal, weight)];
  return pairsFromLinks(links, earlier.length, later.length, {
    isUnchanged: (link) => earlierKeys[link.earlier] === laterKeys[link.later],
    weight,
  });
}

function editedLinks(
  earlier: readonly string[],
  later: readonly string[],
  equal: readonly Link[],
  weight: (link: Link) => number,
): Link[] {
  const open = (links: readonly Link[]) => ({
    earlier: without(earlier.length, new Set(links.map((link) => link.earlier))),
    later: without(later.length, new Set(links.map((link) => link.later))),
  });
  const differing = open(equal);
  if (differing.earlier.length === 0 || differing.later.length === 0) return [];
  const space = featureSpace(earlier, later);
  const candidates = findCandidates(space, differing.earlier, differing.later);
  const sizes = { earlierCount: earlier.length, laterCount: later.length, weight };
  const edited = assignCandidates(candidates, equal, sizes);
  const rest = open([...equal, ...edited]);
  return [...edited, ...partLinks(space, edited, rest.earlier, rest.later)];
}

function without(count: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));
}

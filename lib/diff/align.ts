import type { Pair } from '../article/change';
import { comparisonKey } from '../text/comparison-key';
import { featureSpace } from '../text/similarity';
import { assignCandidates } from './alignment/assign';
import { findCandidates } from './alignment/candidates';
import { equalLinks } from './alignment/equal';
import type { Link } from './alignment/order';
import { pairsFromLinks } from './alignment/pairs';

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
  const equal = equalLinks(earlierKeys, laterKeys);
  const weight = (link: Link) => 1 + (earlierKeys[link.earlier]?.length ?? 0);
  const openEarlier = without(earlier.length, new Set(equal.map((link) => link.earlier)));
  const openLater = without(later.length, new Set(equal.map((link) => link.later)));
  const candidates = findCandidates(featureSpace(earlierKeys, laterKeys), openEarlier, openLater);
  const edited = assignCandidates(candidates, equal, weight);
  return pairsFromLinks([...equal, ...edited], earlier.length, later.length, {
    isUnchanged: (link) => earlierKeys[link.earlier] === laterKeys[link.later],
    weight,
  });
}

function without(count: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, at) => at).filter((at) => !taken.has(at));
}

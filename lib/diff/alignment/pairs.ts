import type { Pair, PairOp } from '../../article/change';
import type { Link } from './order';
import { mainOrder } from './order';

/** What the links say of two texts: every sentence of both stands in exactly one pair. */
export function pairsFromLinks(
  links: readonly Link[],
  earlierCount: number,
  laterCount: number,
  facts: { isUnchanged: (link: Link) => boolean; weight: (link: Link) => number },
): Pair[] {
  const sorted = [...links].sort((one, other) => one.earlier - other.earlier || one.later - other.later);
  const chain = new Set(mainOrder(sorted, facts.weight));
  const groups = groupLinks(sorted);
  const pairs = groups.map((group) => ({
    op: opOf(
      group,
      group.some((link) => chain.has(link)),
      facts.isUnchanged,
    ),
    earlier: unique(group.map((link) => link.earlier)),
    later: unique(group.map((link) => link.later)),
  }));
  return inReadingOrder([...pairs, ...unlinked(links, earlierCount, laterCount)], laterCount);
}

/** Links that share a sentence belong together: a split shares its earlier sentence, a merge its later one. */
function groupLinks(sorted: readonly Link[]): Link[][] {
  const byEarlier = new Map<number, Link[]>();
  const byLater = new Map<number, Link[]>();
  const groups: Link[][] = [];
  for (const link of sorted) {
    const group = byEarlier.get(link.earlier) ?? byLater.get(link.later);
    const home = group ?? [];
    if (!group) groups.push(home);
    home.push(link);
    byEarlier.set(link.earlier, home);
    byLater.set(link.later, home);
  }
  return groups;
}

function opOf(group: readonly Link[], inOrder: boolean, isUnchanged: (link: Link) => boolean): PairOp {
  const [first, second] = group;
  if (first && second) return first.earlier === second.earlier ? 'split' : 'merged';
  if (!inOrder) return 'moved';
  return first && isUnchanged(first) ? 'unchanged' : 'edited';
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

function unlinked(links: readonly Link[], earlierCount: number, laterCount: number): Pair[] {
  const linkedEarlier = new Set(links.map((link) => link.earlier));
  const linkedLater = new Set(links.map((link) => link.later));
  const open = (count: number, linked: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => !linked.has(at));
  return [
    ...open(earlierCount, linkedEarlier).map((at): Pair => ({ op: 'removed', earlier: [at], later: [] })),
    ...open(laterCount, linkedLater).map((at): Pair => ({ op: 'added', earlier: [], later: [at] })),
  ];
}

/** By the later text; a removed sentence stands behind what answers the sentence before it. */
function inReadingOrder(pairs: readonly Pair[], laterCount: number): Pair[] {
  const answerOf = new Map<number, number>();
  for (const pair of pairs) {
    for (const at of pair.earlier) if (pair.op !== 'moved') answerOf.set(at, pair.later.at(-1) ?? -1);
  }
  let after = -1;
  const places = new Map<number, number>();
  for (const at of [...answerOf.keys()].sort((one, other) => one - other)) {
    const answer = answerOf.get(at) ?? -1;
    if (answer >= 0) after = answer;
    places.set(at, after);
  }
  const place = (pair: Pair): number =>
    pair.later[0] ?? (places.get(pair.earlier[0] ?? 0) ?? laterCount) + 0.5;
  return [...pairs].sort(
    (one, other) => place(one) - place(other) || (one.earlier[0] ?? 0) - (other.earlier[0] ?? 0),
  );
}

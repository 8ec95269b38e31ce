/** A sentence of the earlier text and the sentence of the later text that answers it. */
export interface Link {
  readonly earlier: number;
  readonly later: number;
}

/**
 * The heaviest chain of links that keeps the order of both texts (weighted longest increasing subsequence). What is
 * outside the chain has moved. `links` must be sorted by `earlier`, ascending; n log n in their number.
 */
export function mainOrder<L extends Link>(links: readonly L[], weight: (link: L) => number): L[] {
  const size = links.reduce((most, link) => Math.max(most, link.later + 1), 0);
  const best = new PrefixMaximum(size);
  const previous = new Int32Array(links.length);
  let last = -1;
  let heaviest = 0;
  let index = 0;
  for (const group of groupByEarlier(links)) {
    const reached = group.map((link) => best.upTo(link.later));
    for (const [position, link] of group.entries()) {
      const before = reached[position] ?? { total: 0, index: -1 };
      const total = before.total + weight(link);
      previous[index] = before.index;
      best.raise(link.later, { total, index });
      if (total > heaviest) [heaviest, last] = [total, index];
      index += 1;
    }
  }
  return walkBack(links, previous, last);
}

/** Links from one sentence (a split) must not chain with each other. */
function groupByEarlier<L extends Link>(links: readonly L[]): L[][] {
  const groups: L[][] = [];
  for (const link of links) {
    const group = groups.at(-1);
    if (group?.[0]?.earlier === link.earlier) group.push(link);
    else groups.push([link]);
  }
  return groups;
}

function walkBack<L extends Link>(links: readonly L[], previous: Int32Array, last: number): L[] {
  const chain: L[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const link = links[at];
    if (link) chain.push(link);
  }
  return chain.reverse();
}

interface Reached {
  readonly total: number;
  /** Index of the link that reached the total, -1 for none. */
  readonly index: number;
}

/** Fenwick tree of maxima over positions 0 to size - 1. */
class PrefixMaximum {
  readonly #tree: (Reached | undefined)[];

  constructor(size: number) {
    this.#tree = new Array(size + 1);
  }

  /** The best of all positions below `position`. */
  upTo(position: number): Reached {
    let best: Reached = { total: 0, index: -1 };
    for (let at = position; at > 0; at -= at & -at) {
      const here = this.#tree[at];
      if (here && here.total > best.total) best = here;
    }
    return best;
  }

  raise(position: number, reached: Reached): void {
    for (let at = position + 1; at < this.#tree.length; at += at & -at) {
      const here = this.#tree[at];
      if (!here || reached.total > here.total) this.#tree[at] = reached;
    }
  }
}

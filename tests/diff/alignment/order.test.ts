import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainOrder } from '../../../lib/diff/alignment/order';

const links = (...later: number[]) => later.map((to, earlier) => ({ earlier, later: to }));

describe('mainOrder', () => {
  it.each([
    ['keeps what is in order', links(0, 1, 2), [0, 1, 2]],
    ['leaves out what was moved', links(3, 0, 1, 2), [0, 1, 2]],
    ['has nothing of nothing', links(), []],
  ])('%s', (_tag, all, expected) => {
    expect(mainOrder(all, () => 1).map((link) => link.later)).toEqual(expected);
  });

  it('prefers the heavier side', () => {
    const chain = mainOrder(links(1, 0), (link) => (link.later === 0 ? 10 : 1));
    expect(chain).toEqual([{ earlier: 1, later: 0 }]);
  });

  it('does not chain two answers to one sentence', () => {
    const split = [
      { earlier: 0, later: 0 },
      { earlier: 0, later: 1 },
    ];
    expect(mainOrder(split, () => 1)).toHaveLength(1);
  });

  it('is ascending on both sides and as long as can be', () => {
    const permutation = fc.shuffledSubarray(Array.from({ length: 8 }, (_, at) => at));
    fc.assert(
      fc.property(permutation, (later) => {
        const chain = mainOrder(links(...later), () => 1);
        const ascends = chain.every((link, at) => at === 0 || link.later > (chain[at - 1]?.later ?? -1));
        expect(ascends).toBe(true);
        expect(chain).toHaveLength(longestAscent(later));
      }),
    );
  });
});

function longestAscent(numbers: readonly number[]): number {
  const ends = numbers.map(() => 1);
  numbers.forEach((number, at) => {
    for (let before = 0; before < at; before++) {
      if ((numbers[before] ?? 0) < number) ends[at] = Math.max(ends[at] ?? 1, (ends[before] ?? 0) + 1);
    }
  });
  return Math.max(0, ...ends);
}

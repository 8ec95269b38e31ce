import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairNumbers } from '../../lib/text/pair-numbers';

describe('PairNumbers', () => {
  it('numbers pairs in the order they come and knows them again', () => {
    const word = fc.nat(300);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 500 }), (pairs) => {
        const table = new PairNumbers(pairs.length);
        const known = new Map<string, number>();
        for (const [first, second] of pairs) {
          const expected = known.get(`${first} ${second}`) ?? known.size;
          expect(table.numberOf(first, second, known.size)).toBe(expected);
          known.set(`${first} ${second}`, expected);
        }
      }),
    );
  });
});

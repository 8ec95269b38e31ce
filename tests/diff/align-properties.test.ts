import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../lib/article/change';
import { alignSentences } from '../../lib/diff/align';
import { HARBOUR } from './articles';

const word = fc.constantFrom(
  'harbour',
  'council',
  'boats',
  'the',
  'of',
  'spring',
  'voted',
  'quay',
  '48',
  'Oslo',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(fc.oneof(sentence, fc.constantFrom(...HARBOUR)), { maxLength: 14 });

const counts = (pairs: readonly Pair[], side: 'earlier' | 'later') =>
  pairs.flatMap((pair) => pair[side]).sort((one, other) => one - other);

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('alignSentences, for any two texts', () => {
  it('finds nothing changed in a text against itself', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const pairs = alignSentences(sentences, sentences, null);
        expect(pairs.every((pair) => pair.op === 'unchanged')).toBe(true);
      }),
    );
  });

  it('has every sentence of both in exactly one pair', () => {
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const pairs = alignSentences(earlier, later, null);
        expect(counts(pairs, 'earlier')).toEqual(upTo(earlier.length));
        expect(counts(pairs, 'later')).toEqual(upTo(later.length));
      }),
    );
  });

  it('gives each operation the sides it means', () => {
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        for (const { op, earlier: before, later: after } of alignSentences(earlier, later, null)) {
          const sides = `${Math.min(before.length, 2)}:${Math.min(after.length, 2)}`;
          const expected = { added: '0:1', removed: '1:0', split: '1:2', merged: '2:1' };
          expect(sides).toBe(op in expected ? expected[op as keyof typeof expected] : '1:1');
        }
      }),
    );
  });

  it('finds only what was taken out or put in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), (gone) => {
        const rest = HARBOUR.filter((_, at) => !gone.includes(at));
        const removed = alignSentences(HARBOUR, rest, 'en').filter((pair) => pair.op !== 'unchanged');
        const added = alignSentences(rest, HARBOUR, 'en').filter((pair) => pair.op !== 'unchanged');
        expect(removed.map((pair) => [pair.op, ...pair.earlier])).toEqual(
          [...gone].sort((one, other) => one - other).map((at) => ['removed', at]),
        );
        expect(added.map((pair) => [pair.op, ...pair.later])).toEqual(
          [...gone].sort((one, other) => one - other).map((at) => ['added', at]),
        );
      }),
    );
  });

  it('finds a moved sentence wherever it goes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), (from, to) => {
        fc.pre(Math.abs(from - to) > 2);
        const later = HARBOUR.filter((_, at) => at !== from);
        later.splice(to, 0, HARBOUR[from] ?? '');
        const moved = alignSentences(HARBOUR, later, 'en').filter((pair) => pair.op !== 'unchanged');
        expect(moved).toEqual([{ op: 'moved', earlier: [from], later: [to] }]);
      }),
    );
  });
});

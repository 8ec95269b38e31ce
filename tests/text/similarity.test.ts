import { describe, expect, it } from 'vitest';
import { letterLikeness, letterTriples } from '../../lib/text/letters';
import { featureSpace, likeness } from '../../lib/text/similarity';

const OTHERS = [
  'The council met for six hours on the future of the harbour.',
  'Traders have asked for a longer season and cheaper berths.',
  'Nobody expects the vote to be close.',
];

/** Likeness of two sentences amid others that stand in both texts. */
function alike(one: string, other: string): number {
  const space = featureSpace({
    earlier: [one, ...OTHERS],
    later: [other, ...OTHERS],
    open: { earlier: [0], later: [0] },
  });
  const [before, after] = [space.earlier.get(0), space.later.get(0)];
  if (!before || !after) throw new Error('not measured');
  const known = new Set(after.ids);
  const shared = before.ids.reduce((sum, id) => sum + (known.has(id) ? (space.weights[id] ?? 0) : 0), 0);
  return likeness(shared, before.weight, after.weight);
}

describe('likeness', () => {
  it('is 1 for equal sentences and 0 for sentences without a common word', () => {
    expect(alike('Ferries stopped at noon.', 'Ferries stopped at noon.')).toBeCloseTo(1);
    expect(alike('Ferries stopped at noon.', 'Her brother paints birds.')).toBe(0);
  });

  it.each([
    [
      'a dropped clause',
      'The pilot, who has flown for thirty years, landed in a field.',
      'The pilot landed in a field.',
    ],
    ['changed endings', 'Ministern kräver svar om avgifterna.', 'Ministern krävde svaret om avgiften.'],
    ['a changed word in Chinese', '市政府宣布明年关闭旧机场。', '市政府宣布后年关闭旧机场。'],
  ])('sees %s', (_tag, one, other) => {
    expect(alike(one, other)).toBeGreaterThan(0.3);
  });

  it('gives little for words that stand everywhere', () => {
    expect(
      alike('The mayor of the city is on the phone.', 'The roof of the barn is on the ground.'),
    ).toBeLessThan(0.3);
  });

  it('measures the open sentences only', () => {
    const space = featureSpace({ earlier: OTHERS, later: OTHERS, open: { earlier: [1], later: [] } });
    expect([...space.earlier.keys()]).toEqual([1]);
    expect(space.later.size).toBe(0);
  });
});

describe('letterLikeness', () => {
  const alikeByLetters = (one: string, other: string) =>
    letterLikeness(letterTriples(one), letterTriples(other));

  it('sees a typo in a short heading that has no whole word left', () => {
    expect(alikeByLetters('Goverment', 'Government')).toBeGreaterThan(0.6);
  });

  it('is 0 for texts that are not short', () => {
    const long = 'A sentence that is clearly longer than a heading would be.';
    expect(alikeByLetters(long, long)).toBe(0);
  });

  it('is 0 for texts without letters', () => {
    expect(alikeByLetters('*', '—')).toBe(0);
  });
});

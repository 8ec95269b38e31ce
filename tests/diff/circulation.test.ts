import { describe, expect, it } from 'vitest';
import { circulationOf } from '../../lib/diff/circulation';

const HOUR = 60 * 60 * 1000;

/** A letter a look, two hours apart. */
const looks = (values: string, apart = 2 * HOUR) =>
  [...values].map((value, at) => ({ value, at: at * apart }));

describe('circulationOf', () => {
  it.each([
    ['nothing known', '', [], null],
    ['one headline', 'AAA', [], 'A'],
    ['an edited headline', 'AAB', [], 'B'],
    ['a headline edited twice', 'ABC', [], 'C'],
    ['a headline that is back', 'ABA', ['A', 'B'], null],
    ['two in turn', 'ABABB', ['B', 'A'], null],
    ['three in turn', 'ABCA', ['A', 'C', 'B'], null],
    ['one that stays at four looks', 'ABABBBB', [], 'B'],
    ['an edit after one had settled', 'ABABBBBC', [], 'C'],
  ])('sees %s', (_tag, values, inTurn, settled) => {
    expect(circulationOf(looks(values))).toEqual({ values: inTurn, settled });
  });

  it('does not take one for settled that stands at many looks within an hour', () => {
    expect(circulationOf(looks('ABABBBBBBBB', HOUR / 10)).values).toEqual(['B', 'A']);
  });

  it('takes a value that has stood for a day for settled', () => {
    expect(circulationOf(looks('ABAA', 24 * HOUR)).settled).toBe('A');
  });
});

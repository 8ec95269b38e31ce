import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/article/change';
import { Marks, markChange } from '../../../../lib/ui/history/compare/sentence-marks';
import { ADDED, MOVED, sampleChange } from '../../samples';

const side = (texts: readonly string[], from: number) =>
  texts.map((text, at) => ({ text, index: from + at }));
const written = (sentences: ReturnType<typeof markChange>['later']) =>
  sentences.map((parts) => parts.map(({ op, text }) => (op === 'same' ? text : `[${text}]`)).join(''));

function split(earlier: readonly string[], later: readonly string[]): Change {
  return sampleChange({ op: 'split', earlier: side(earlier, 4), later: side(later, 7) });
}

describe('marks of a change', () => {
  it('stand on the words that differ, on either side', () => {
    const { earlier, later } = markChange(sampleChange(), 'en');
    expect(written(earlier)).toEqual(['About [1,900] passengers are waiting on the mainland.']);
    expect(written(later)).toEqual(['About [1,200] passengers are waiting on the mainland.']);
  });

  it('part a split sentence where it was split', () => {
    const change = split(
      ['The mayor left on Monday, and the council met on Tuesday.'],
      ['The mayor left on Monday.', 'The council met on Tuesday.'],
    );
    const { later } = markChange(change, 'en');
    expect(later.map((parts) => parts.map(({ text }) => text).join(''))).toEqual(
      change.later.map(({ text }) => text),
    );
    expect(written(later)[1]).toMatch(/ council met on Tuesday\.$/);
  });

  it('mark what came as a whole, and what only moved not at all', () => {
    expect(written(markChange(ADDED, 'en').later)).toEqual(['[A second ship is to follow on Tuesday.]']);
    expect(written(markChange(MOVED, 'en').later)).toEqual([
      'The harbour office had warned of the storm on Friday.',
    ]);
  });

  it('are found by the index of a sentence', () => {
    const marks = new Marks([MOVED, sampleChange()], 'en');
    expect(marks.partsOf([0, 1], 'later', 1)?.some(({ op }) => op === 'added')).toBe(true);
    expect(marks.partsOf([0], 'later', 1)).toBeNull();
    expect(marks.partsOf([], 'later', 1)).toBeNull();
  });
});

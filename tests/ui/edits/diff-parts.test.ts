import { describe, expect, it } from 'vitest';
import type { WordPart } from '../../../lib/diff/word-diff';
import { partsOfSide, readableParts, readsInOneLine } from '../../../lib/ui/edits/diff-parts';

const same = (text: string): WordPart => ({ op: 'same', text });
const removed = (text: string): WordPart => ({ op: 'removed', text });
const added = (text: string): WordPart => ({ op: 'added', text });

const read = (parts: readonly WordPart[], side: 'earlier' | 'later') =>
  partsOfSide(parts, side)
    .map((part) => part.text)
    .join('');

/** "The old grey bridge fell" to "The new blue bridge fell", word by word. */
const WORD_BY_WORD = [
  same('The '),
  removed('old'),
  added('new'),
  same(' '),
  removed('grey'),
  added('blue'),
  same(' bridge fell'),
];

describe('readableParts', () => {
  it('sets words that were replaced side by side together, removed before added', () => {
    expect(readableParts(WORD_BY_WORD)).toEqual([
      same('The '),
      removed('old grey'),
      added('new blue'),
      same(' bridge fell'),
    ]);
  });

  it('keeps both texts exactly', () => {
    const parts = readableParts(WORD_BY_WORD);
    expect(read(parts, 'earlier')).toBe('The old grey bridge fell');
    expect(read(parts, 'later')).toBe('The new blue bridge fell');
  });

  it('does not draw a space into what was only added', () => {
    const parts = [added('Two '), same('men'), same(' '), added('came')];
    expect(readableParts(parts)).toEqual(parts);
  });

  it('answers nothing for nothing', () => {
    expect(readableParts([])).toEqual([]);
  });
});

describe('readsInOneLine', () => {
  it.each([
    ['a changed word', [same('About '), removed('5'), added('2'), same(' people came.')], true],
    [
      'a rewritten sentence',
      [removed('We will sail when we can.'), added('Nobody can say'), same('.')],
      false,
    ],
    ['no change at all', [same('Nothing.')], true],
    ['nothing', [], true],
  ])('%s', (_, parts, expected) => {
    expect(readsInOneLine(parts)).toBe(expected);
  });
});

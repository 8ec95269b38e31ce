import { describe, expect, it } from 'vitest';
import type { WordPart } from '../../../lib/diff/word-diff';
import { wrapParts } from '../../../lib/ui/history/picture/wrap-parts';

const same = (text: string): WordPart => ({ op: 'same', text });
const added = (text: string): WordPart => ({ op: 'added', text });

/** A pixel a character. */
const lines = (parts: readonly WordPart[], width: number) =>
  wrapParts(parts, width, (text) => text.length).map((line) =>
    line.map(({ op, text, x }) => `${x}${op === 'same' ? '' : '+'}:${text}`),
  );

describe('wrapParts', () => {
  it.each<[string, WordPart[], number, string[][]]>([
    ['keeps what fits in one line', [same('one two')], 10, [['0:one two']]],
    ['breaks between words', [same('one two three')], 8, [['0:one two'], ['0:three']]],
    [
      'keeps marks where they are',
      [same('one '), added('two'), same(' three')],
      20,
      [['0:one ', '4+:two', '7: three']],
    ],
    ['breaks within a mark', [added('one two')], 4, [['0+:one'], ['0+:two']]],
    [
      'cuts a word that is wider than a line',
      [same('a incomprehensible b')],
      7,
      [['0:a incom'], ['0:prehens'], ['0:ible b']],
    ],
    [
      'breaks a script without spaces anywhere but before a stop',
      [same('港の灯台は'), added('七日'), same('に開く。'), same('入場は無料。')],
      4,
      [['0:港の灯台'], ['0:は', '1+:七日', '3:に'], ['0:開く。入'], ['0:場は無'], ['0:料。']],
    ],
    ['makes nothing of nothing', [], 5, []],
  ])('%s', (_, parts, width, expected) => {
    expect(lines(parts, width)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import type { Block, BlockKind } from '../../lib/article/model';
import { newEntriesOf } from '../../lib/article/new-entries';

const block = (kind: BlockKind, text: string): Block => ({ kind, sentences: [text] });

function entry(index: number, suppressed: string | null = 'live-entry'): Change {
  const later = [{ text: '', index }];
  return {
    op: 'added',
    part: 'body',
    kinds: ['added'],
    details: [],
    earlier: [],
    later,
    after: null,
    suppressed,
  };
}

const all = (blocks: readonly Block[]) => blocks.map((_, at) => entry(at));

describe('newEntriesOf', () => {
  it.each<[string, Block[], string[]]>([
    [
      'entries under headings',
      [block('heading', 'A'), block('paragraph', 'a'), block('heading', 'B'), block('paragraph', 'b')],
      ['A', 'B'],
    ],
    [
      'entries under their time',
      [
        block('paragraph', '14:05'),
        block('paragraph', 'a'),
        block('paragraph', '14:01'),
        block('paragraph', 'b'),
      ],
      ['14:05 a', '14:01 b'],
    ],
    [
      'entries with time and heading',
      [block('paragraph', '14:05'), block('heading', 'A'), block('paragraph', 'a')],
      ['14:05 A'],
    ],
    [
      'entries that open with their time',
      [block('paragraph', '14:05 One'), block('paragraph', '14.01 Two')],
      ['14:05 One'],
    ],
    ['bare paragraphs', [block('paragraph', 'a'), block('paragraph', 'b')], ['a', 'b']],
  ])('counts %s', (_tag, blocks, openings) => {
    expect(newEntriesOf(all(blocks), blocks).openings).toEqual(openings);
  });

  it('leaves out what is an edit', () => {
    const blocks = [block('paragraph', 'a'), block('paragraph', 'b')];
    expect(newEntriesOf([entry(0, null), entry(1)], blocks)).toEqual({ count: 1, openings: ['b'] });
  });
});

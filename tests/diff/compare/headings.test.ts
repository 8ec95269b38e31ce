import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../lib/article/model';
import { compareTexts } from '../../../lib/diff/compare';

function block(kind: BlockKind, ...sentences: string[]): Block {
  return { kind, sentences };
}

const lede = block('paragraph', 'The harbour will close.', 'Boats must leave by May.');
const vote = block('paragraph', 'Nineteen of 31 members voted for the plan.');

function changes(earlier: readonly Block[], later: readonly Block[]): string[] {
  const text = (blocks: readonly Block[]) => ({ headline: 'Harbour closes', standfirst: null, blocks });
  return compareTexts(text(earlier), text(later), { language: 'en' }).changes.map(
    ({ op, earlier: before, later: after }) =>
      `${op}: ${before.map(({ text }) => text)} > ${after.map(({ text }) => text)}`,
  );
}

describe('headings', () => {
  it.each([
    ['between the same paragraphs', [lede, block('heading', 'Summary'), vote]],
    ['before the first', [block('heading', 'Summary'), lede, vote]],
    ['behind the last', [lede, vote, block('heading', 'Summary')]],
  ])('are one when reworded %s', (_where, earlier) => {
    const later = earlier.map(({ kind, sentences }) =>
      block(kind, ...sentences.map((text) => text.replace('Summary', 'What we know'))),
    );
    expect(changes(earlier, later)).toEqual(['edited: Summary > What we know']);
  });

  it('are two where another paragraph came between', () => {
    const added = block('paragraph', 'Rain fell all day.');
    expect(
      changes(
        [lede, block('heading', 'Summary'), vote],
        [lede, block('heading', 'What we know'), added, vote],
      ),
    ).toEqual(['removed: Summary > ', 'added:  > What we know', 'added:  > Rain fell all day.']);
  });

  it('are no paragraphs', () => {
    expect(
      changes(
        [lede, block('paragraph', 'Summary of it.'), vote],
        [lede, block('heading', 'What we know'), vote],
      ),
    ).toEqual(['removed: Summary of it. > ', 'added:  > What we know']);
  });
});

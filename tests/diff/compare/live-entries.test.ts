import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../lib/article/model';
import { compareTexts } from '../../../lib/diff/compare';
import { HARBOUR } from '../articles';

const block = (kind: BlockKind, ...sentences: string[]): Block => ({ kind, sentences });
const entries = HARBOUR.map((text) => block('paragraph', text));
const [first = block('paragraph', ''), ...others] = entries;

function suppressed(later: readonly Block[], earlier: readonly Block[] = entries): (string | null)[] {
  const article = (blocks: readonly Block[]) => ({ headline: 'Live: the vote', standfirst: null, blocks });
  const options = { language: 'en', documentKind: 'live-blog' } as const;
  return compareTexts(article(earlier), article(later), options).changes.map((change) => change.suppressed);
}

describe('a live blog', () => {
  it.each<[string, Block[]]>([
    [
      'at the top',
      [block('heading', 'Doors open'), block('paragraph', 'The first members arrive.'), ...entries],
    ],
    ['at the end', [...entries, block('paragraph', 'The lights are out. Good night.')]],
    [
      'between others with a time of its own',
      [first, block('paragraph', '14:05 A member has fainted.'), ...others],
    ],
    [
      'between others under a heading',
      [first, block('heading', 'A member faints'), block('paragraph', 'She is well.'), ...others],
    ],
  ])('does not show whole entries that came %s', (_tag, later) => {
    const found = suppressed(later);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['live-entry']));
  });

  it('does not show entries that fell off the end', () => {
    expect(suppressed(entries.slice(0, 7))).toEqual(['live-entry', 'live-entry', 'live-entry']);
  });

  it('shows what changed in an entry', () => {
    const edited = block(
      'paragraph',
      'The harbour of Sandvik will close to all boats next spring, the council decided.',
    );
    expect(suppressed([edited, ...others])).toEqual([null]);
    expect(suppressed([block('paragraph', ...first.sentences, 'Nobody objected.'), ...others])).toEqual([
      null,
    ]);
    expect(suppressed(entries.filter((_, at) => at !== 4))).toEqual([null]);
  });
});

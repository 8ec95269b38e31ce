import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import { CHANGE_KINDS } from '../../lib/article/change';
import type { ArticleText, Block } from '../../lib/article/model';
import { compareTexts } from '../../lib/diff/compare';
import type { CompareOptions } from '../../lib/diff/compare/options';
import { HARBOUR, withSentence } from './articles';

function paragraphs(...texts: readonly (string | readonly string[])[]): Block[] {
  return texts.map((sentences) => ({ kind: 'paragraph', sentences: [sentences].flat() }));
}

function article(blocks: readonly Block[], more: Partial<ArticleText> = {}): ArticleText {
  return { headline: 'Harbour of Sandvik to close', standfirst: null, blocks, ...more };
}

function compare(earlier: ArticleText, later: ArticleText, options: Partial<CompareOptions> = {}) {
  return compareTexts(earlier, later, { language: 'en', ...options });
}

const shown = (changes: readonly Change[]) => changes.filter((change) => change.suppressed === null);

/** "edited body 4>4: number". */
function describeChange({ op, part, earlier, later, kinds, suppressed }: Change): string {
  const at = (sides: Change['earlier']) => sides.map(({ index }) => index).join('+');
  return `${op} ${part} ${at(earlier)}>${at(later)}: ${kinds.join(', ')}${suppressed ? ` (${suppressed})` : ''}`;
}

const HARBOUR_BLOCKS = paragraphs(...HARBOUR);

describe('compareTexts', () => {
  it('finds nothing in a text against itself', () => {
    expect(compare(article(HARBOUR_BLOCKS), article(HARBOUR_BLOCKS))).toEqual({
      changes: [],
      disclosed: false,
    });
  });

  it('gives flat indexes of both texts and the kinds of an edited sentence', () => {
    const later = paragraphs(
      ...withSentence(4, 'About 160 boats use the harbour in summer, according to the harbour master.'),
    );
    expect(compare(article(HARBOUR_BLOCKS), article(later)).changes.map(describeChange)).toEqual([
      'edited body 4>4: number',
    ]);
  });

  it('says behind which sentence a removed one stood', () => {
    const { changes } = compare(
      article(HARBOUR_BLOCKS),
      article(paragraphs(...HARBOUR.slice(1, 7), ...HARBOUR.slice(8))),
    );
    expect(changes.map((change) => [describeChange(change), change.after])).toEqual([
      ['removed body 0>: removed', -1],
      ['removed body 7>: removed', 5],
    ]);
  });

  it('does not see paragraphs broken otherwise', () => {
    const one = article([{ kind: 'paragraph', sentences: HARBOUR }]);
    expect(compare(article(HARBOUR_BLOCKS), one).changes).toEqual([]);
  });

  it('reports a moved paragraph a sentence at a time and none of those it jumped over', () => {
    const blocks = paragraphs([HARBOUR[7] ?? '', HARBOUR[8] ?? ''], ...HARBOUR.slice(0, 7), HARBOUR[9] ?? '');
    expect(compare(article(HARBOUR_BLOCKS), article(blocks)).changes.map(describeChange)).toEqual([
      'moved body 7>0: moved',
      'moved body 8>1: moved',
    ]);
  });

  it('compares headline and standfirst as fields', () => {
    const earlier = article(HARBOUR_BLOCKS, { standfirst: 'Council votes 19 to 12.' });
    const later = article(HARBOUR_BLOCKS, {
      headline: 'Harbour of Sandvik to close in March',
      standfirst: 'Council votes 20 to 11.',
    });
    expect(compare(earlier, later).changes.map(describeChange)).toEqual([
      'edited headline >: headline, date, wording',
      'edited standfirst >: number, standfirst',
    ]);
  });

  it.each<[string | null, string | null, string]>([
    [null, 'Council votes.', 'added standfirst >: standfirst, added (standfirst-layout)'],
    ['', 'Council votes.', 'added standfirst >: standfirst, added (standfirst-layout)'],
    ['Council votes.', null, 'removed standfirst >: standfirst, removed (standfirst-layout)'],
    ['Council votes.', 'Council voted.', 'edited standfirst >: standfirst, wording'],
    [
      null,
      'Correction: An earlier version of this article gave the wrong number of boats.',
      'added standfirst >: correction, standfirst, added',
    ],
  ])(
    'leaves a standfirst that came or went to the layout, unless it is a correction note: %j, %j',
    (before, after, expected) => {
      const { changes } = compare(article([], { standfirst: before }), article([], { standfirst: after }));
      expect(changes.map(describeChange)).toEqual([expected]);
    },
  );

  it('takes an edit with a correction note for disclosed', () => {
    const note = 'Correction: An earlier version of this article gave the wrong number of boats.';
    const { changes, disclosed } = compare(article(HARBOUR_BLOCKS), article(paragraphs(...HARBOUR, note)));
    expect(changes.map(describeChange)).toEqual(['added body >10: correction, added']);
    expect(disclosed).toBe(true);
    expect(compare(article(paragraphs(...HARBOUR, note)), article(HARBOUR_BLOCKS)).disclosed).toBe(false);
  });

  it('tells the language from the text where the page does not', () => {
    const earlier = article(
      paragraphs('Der Rat stimmte für den Plan, und das ist das Ende des Hafens.', 'Er hat einen Plan.'),
    );
    const later = article(
      paragraphs('Der Rat stimmte für den Plan, und das ist das Ende des Hafens.', 'Er hat keinen Plan.'),
    );
    expect(compare(earlier, later, { language: null }).changes[0]?.kinds).toEqual(['negation']);
  });
});

describe('suppressed differences', () => {
  it.each<[string, string, string, string]>([
    [
      'typography',
      '“We have waited,” she said.',
      '"We have waited," she said.',
      'edited body 0>0: typography (typography)',
    ],
    ['stamp', 'Updated 12:57', 'Updated 13:20', 'edited body 0>0: date (stamp)'],
    [
      'stamp',
      'Revised 2 hours ago',
      'Revised yesterday at 18:40',
      'edited body 0>0: number, date, wording (stamp)',
    ],
    [
      'script-remains',
      'Nobody was hurt in the fire.',
      "Nobody was hurt in the fire. if(AB&&AB.Ads){AB.Ads.start('slot');}",
      'edited body 0>0: quotation, name, wording (script-remains)',
    ],
  ])('are kept with the rule: %s', (_rule, before, after, expected) => {
    const { changes } = compare(
      article(paragraphs(before, ...HARBOUR)),
      article(paragraphs(after, ...HARBOUR)),
    );
    expect(changes.map(describeChange)).toEqual([expected]);
  });

  it('are a sentence cut otherwise', () => {
    const { changes } = compare(
      article(paragraphs('The vote was close.The mayor left.', ...HARBOUR)),
      article(paragraphs(['The vote was close.', 'The mayor left.'], ...HARBOUR)),
    );
    expect(changes.map(describeChange)).toEqual(['split body 0>0+1: typography (typography)']);
  });

  it('do not hide a heading that is a date', () => {
    const heading = (text: string): Block => ({ kind: 'heading', sentences: [text] });
    const { changes } = compare(
      article([heading('4 May 2017'), ...HARBOUR_BLOCKS]),
      article([heading('5 May 2017'), ...HARBOUR_BLOCKS]),
    );
    expect(shown(changes)).toHaveLength(1);
  });
});

describe('compareTexts, for any two texts', () => {
  const sentence = fc.constantFrom(...HARBOUR, 'No.', 'Updated 12:57', 'The harbour will close.');
  const blocks = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    .map((all): Block[] => all.map((sentences) => ({ kind: 'paragraph', sentences })));

  it('points into both texts and names kinds in order', () => {
    fc.assert(
      fc.property(blocks, blocks, (earlier, later) => {
        const [before, after] = [earlier, later].map((all) => all.flatMap((block) => block.sentences));
        for (const change of compare(article(earlier), article(later)).changes) {
          expect(change.earlier.every(({ text, index }) => before?.[index ?? -1] === text)).toBe(true);
          expect(change.later.every(({ text, index }) => after?.[index ?? -1] === text)).toBe(true);
          expect(change.kinds.length).toBeGreaterThan(0);
          expect(change.kinds).toEqual(CHANGE_KINDS.filter((kind) => change.kinds.includes(kind)));
          expect(change.after === null).toBe(change.op !== 'removed');
        }
      }),
    );
  });

  it('comes in the order of the later text', () => {
    fc.assert(
      fc.property(blocks, blocks, (earlier, later) => {
        const places = compare(article(earlier), article(later)).changes.map(
          (change) => change.later[0]?.index ?? (change.after ?? -1) + 0.5,
        );
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
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

describe('blocks that a rule hides', () => {
  const appeal = 'Support our reporting with 5 euros a month.';
  const suppressBlock = (block: Block) =>
    block.sentences.some((text) => text.includes('euros')) ? 'boilerplate' : null;

  it('are compared for the record only', () => {
    const { changes } = compare(
      article(paragraphs(...HARBOUR, appeal)),
      article(paragraphs('Support our reporting with 9 euros a month.', ...HARBOUR)),
      { suppressBlock },
    );
    expect(shown(changes)).toEqual([]);
    expect(changes.every((change) => change.suppressed === 'boilerplate')).toBe(true);
  });

  it('keep their place in the flat indexes', () => {
    const later = paragraphs(
      appeal,
      ...withSentence(4, 'About 160 boats use the harbour in summer, according to the harbour master.'),
    );
    const { changes } = compare(article(HARBOUR_BLOCKS), article(later), { suppressBlock });
    expect(changes.map(describeChange)).toEqual([
      'added body >0: added (boilerplate)',
      'edited body 4>5: number',
    ]);
  });

  it('hide a pair of which one side is hidden', () => {
    const isHiddenLater = (block: Block) => (block.sentences[0]?.includes('9 euros') ? 'boilerplate' : null);
    const { changes } = compare(
      article(paragraphs(...HARBOUR, appeal)),
      article(paragraphs(...HARBOUR, 'Support our reporting with 9 euros a month.')),
      { suppressBlock: isHiddenLater },
    );
    expect(changes.map(describeChange)).toEqual(['edited body 10>10: number (boilerplate)']);
  });
});

describe('furniture', () => {
  const list = { rule: 'related', text: 'More from Sandvik' };

  it('that came or went is recorded under its rule', () => {
    const { changes } = compare(article(HARBOUR_BLOCKS), article(HARBOUR_BLOCKS), {
      earlierFurniture: [list, { rule: 'advert', text: 'Buy a boat today' }],
      laterFurniture: [list, { rule: 'stamp', text: 'Updated at noon' }],
    });
    expect(changes.map(describeChange)).toEqual([
      'removed body >: removed (advert)',
      'added body >: added (stamp)',
    ]);
  });

  it('that was article on the other side shows nothing', () => {
    const text = 'Sign up for the letter from the harbour, every Friday.';
    const { changes } = compare(article(paragraphs(...HARBOUR, text)), article(HARBOUR_BLOCKS), {
      laterFurniture: [{ rule: 'newsletter', text: `${text} Your address` }],
    });
    expect(shown(changes)).toEqual([]);
  });
});

describe('a summary', () => {
  const summary = 'The harbour has been dredged twice since the war, and never since 1991.';

  it('is no edit where one look finds it above the text and the other in it', () => {
    const above = article(HARBOUR_BLOCKS, { standfirst: summary });
    const within = article(paragraphs(summary, ...HARBOUR));
    expect(shown(compare(above, within).changes)).toEqual([]);
    expect(shown(compare(within, above).changes)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/article/model';
import { compareTexts } from '../../../lib/diff/compare';
import { HARBOUR } from '../articles';

const TEXT: Block[] = HARBOUR.map((sentence) => ({ kind: 'paragraph', sentences: [sentence] }));

function changesBetween(earlier: readonly Block[], later: readonly Block[], language = 'en') {
  const article = (blocks: readonly Block[]) => ({ headline: 'Harbour', standfirst: null, blocks });
  const { changes } = compareTexts(article(earlier), article(later), { language });
  return changes.map(({ op, suppressed }) => `${op} ${suppressed ?? 'shown'}`);
}

const withBlock = (block: Block) => [...TEXT.slice(0, 2), block, ...TEXT.slice(2)];
const box = (...sentences: string[]): Block => ({ kind: 'box', sentences });
const line = (text: string): Block => ({ kind: 'paragraph', sentences: [text] });

describe('a box amid the text', () => {
  const rhubarb = box('Rhubarb is in season.', 'Seven recipes have been tried out.');

  it('is no edit where it comes whole', () => {
    expect(changesBetween(TEXT, withBlock(rhubarb))).toEqual(['added box', 'added box']);
  });

  it('is no edit where it goes whole', () => {
    expect(changesBetween(withBlock(rhubarb), TEXT)).toEqual(['removed box', 'removed box']);
  });

  it('is one where something in it changes', () => {
    const earlier = withBlock(box('The port has 40 cranes, of which 12 can lift a locomotive.'));
    const later = withBlock(box('The port has 40 cranes, of which 10 can lift a locomotive.'));
    expect(changesBetween(earlier, later)).toEqual(['edited shown']);
  });

  it('is one where a sentence is added to it', () => {
    const longer = box(...rhubarb.sentences, 'An eighth was burnt.');
    expect(changesBetween(withBlock(rhubarb), withBlock(longer))).toEqual(['added shown']);
  });

  it('is one where it says that the article was corrected', () => {
    const note = box('Correction: An earlier version of this article misstated the year.');
    expect(changesBetween(TEXT, withBlock(note))).toEqual(['added shown']);
  });

  it('is nothing at all where a redesign makes a paragraph of it', () => {
    const text = 'The port has 40 cranes, of which 12 can lift a locomotive.';
    expect(changesBetween(withBlock(box(text)), withBlock(line(text)))).toEqual([]);
  });
});

describe('a short line without a full stop', () => {
  it('is an edit in a script that sets none at the end of a sentence', () => {
    const sentence = line('เทศบาลขอให้ประชาชนสมัครรับข้อความแจ้งเตือน');
    expect(changesBetween(TEXT, withBlock(sentence), 'th')).toEqual(['added shown']);
  });

  it.each([
    ['Partner offers', 'en'],
    ['Inhalt eines Partners', 'de'],
    ['提携先のお知らせ', 'ja'],
    ['ข่าวล่าสุด', 'th'],
  ])('is no edit where it comes or goes: %s', (text, language) => {
    expect(changesBetween(TEXT, withBlock(line(text)), language)).toEqual(['added label']);
    expect(changesBetween(withBlock(line(text)), TEXT, language)).toEqual(['removed label']);
  });

  it.each([
    ['a sentence', line('The mayor has resigned.')],
    [
      'a line too long for a label',
      line('Two crew members missing, search goes on after dark, says coast guard'),
    ],
    ['an item of a list', { kind: 'list-item', sentences: ['Two crew members'] } satisfies Block],
    ['a subheading', { kind: 'heading', sentences: ['Two crew members'] } satisfies Block],
    ['what opens a quotation', line('She said:')],
  ])('is not taken for one: %s', (_what, block) => {
    expect(changesBetween(TEXT, withBlock(block))).toEqual(['added shown']);
  });

  it('is shown where it changes', () => {
    expect(
      changesBetween(withBlock(line('Confirmed dead: 12')), withBlock(line('Confirmed dead: 15'))),
    ).toEqual(['edited shown']);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureOf, page, STORY, withInside } from '../pages';

/** The kind of the block that holds a text; 'furniture' where no block does. */
function kindOf(text: string, html: string): string {
  const block = captureOf(html).blocks.find(({ sentences }) => sentences.join(' ').includes(text));
  return block?.kind ?? 'furniture';
}

/** Speaks to nobody and says nothing that a list of words has. */
const LINE = 'Seven rhubarb recipes were tried out this week, one more sour than the other.';
const link = (text: string, href = '/rhubarb') => `<a href="${href}">${text}</a>`;

describe('a paragraph that ends in a link beside its sentences', () => {
  it.each([
    ['behind a full stop', `${LINE} ${link('All seven of them')}`],
    ['behind a colon', `Rhubarb for those who have a garden: ${link('all seven recipes')}`],
    ['on its own behind a dash', `${LINE} – ${link('Seven recipes')}`],
    ['in bold', `<strong>${LINE} ${link('All seven')}</strong>`],
    [
      'in a row behind a colon',
      `Seven rhubarb recipes on the go: ${link('Pomme')}, ${link('Poire', 'https://poire.example/1')}.`,
    ],
  ])('is set apart: %s', (_what, markup) => {
    expect(kindOf('even', withInside(`<p>${markup}</p>`))).toBe('box');
  });

  it('is set apart as a quotation and as a heading', () => {
    const markup = `${LINE} ${link('All seven')}`;
    expect(kindOf(LINE, withInside(`<blockquote><p>${markup}</p></blockquote>`))).toBe('box');
    expect(kindOf(LINE, withInside(`<h4>${markup}</h4>`))).toBe('box');
  });

  it.each([
    ['the link is a sentence of the text', `${LINE} ${link('The last one was the sourest.')}`],
    ['words of a sentence are linked', `${LINE} Most came from ${link('a garden in the hills')}.`],
    ['a full stop follows the link', `${LINE} ${link('The last one was the sourest')}.`],
    ['the link quotes somebody', `The keeper of the garden wrote: ${link('“We shall grow no more”')}`],
    ['two words at the end are linked', `The garden was paid for by ${link('Pomme')} and ${link('Poire')}.`],
    ['it is a correction', `The year was wrongly given as 1981. ${link('All corrections')}`],
  ])('is not where %s', (_what, markup) => {
    expect(kindOf('the', withInside(`<p>${markup}</p>`, 0))).not.toBe('box');
  });
});

describe('a paragraph that links accounts under the names of their services', () => {
  it('is set apart', () => {
    const named = [
      link('Pommes', 'https://pomme.example/daily'),
      link('Poire', 'https://www.poire.example/@daily'),
    ];
    expect(
      kindOf('Rhubarb is found', withInside(`<p>Rhubarb is found on ${named.join(' and ')} as well.</p>`)),
    ).toBe('box');
  });

  it.each([
    ['companies are linked', 'https://pomme.example/', 'https://poire.example/'],
    ['one service is linked twice', 'https://pomme.example/a', 'https://pomme.example/b'],
    ['the names are not theirs', 'https://kirsche.example/daily', 'https://quitte.example/daily'],
  ])('is not where %s', (_what, one, other) => {
    const markup = `<p>Rhubarb was bought by ${link('Pomme', one)} and by ${link('Poire', other)} last year.</p>`;
    expect(kindOf('Rhubarb was bought', withInside(markup))).toBe('paragraph');
  });
});

describe('a paragraph set otherwise than the text', () => {
  it.each([
    ['alone between rules', `<hr><p>${LINE}</p><hr>`],
    ['in italics', `<p><em>${LINE}</em></p>`],
  ])('is set apart: %s', (_what, markup) => {
    expect(kindOf(LINE, withInside(markup))).toBe('box');
  });

  it.each([
    ['a rule stands on one side only', `<hr><p>${LINE}</p>`],
    ['some of it is in italics', `<p><em>Seven rhubarb recipes</em>${LINE.slice(21)}</p>`],
    ['it is somebody’s words', `<p><em>“${LINE}”</em></p>`],
    ['it is a quotation', `<blockquote><p>${LINE}</p></blockquote>`],
    ['it corrects the text', `<p><em>${LINE} An earlier version of this text said six.</em></p>`],
  ])('is not where %s', (_what, markup) => {
    expect(kindOf(LINE.slice(21), withInside(markup))).not.toBe('box');
  });

  it('is not where the text has more than two of the kind', () => {
    const lines = ['One', 'Two', 'Three'].map((word) => `<p><em>${LINE} ${word}.</em></p>`);
    expect(kindOf(`${LINE} One`, withInside(lines.join('')))).toBe('paragraph');
  });
});

describe('a short question with its answer', () => {
  it('is set apart where it has no longer word in common with the text', () => {
    const text = 'Fond of rhubarb? The garden has more of it.';
    expect(kindOf(text, withInside(`<p>${text}</p>`))).toBe('box');
  });

  it('is not where the text asks more than two', () => {
    const lines = ['rhubarb', 'quinces', 'sorrel'].map(
      (name) => `<p>Fond of ${name}? The garden has more of it.</p>`,
    );
    expect(kindOf('Fond of rhubarb', withInside(lines.join('')))).toBe('paragraph');
  });

  it.each([
    'Who pays for it? The insurers have not said a word so far.',
    'Fond of rhubarb? Some 400 people are.',
    '“Fond of rhubarb?” Nobody was.',
    'Nobody in the garden was fond of it; all gave it up.',
    'Nobody in the garden was fond of rhubarb. So it was given up.',
  ])('is not where it is of the story: %s', (text) => {
    expect(kindOf(text, withInside(`<p>${text}</p>`))).toBe('paragraph');
  });
});

describe('a box with a button beside its text', () => {
  const ASKING = `<div><p>${LINE}</p><button>Rhubarb</button></div>`;

  it('is set apart among paragraphs in containers of their own', () => {
    const texts = STORY.map((text) => `<div><p>${text}</p></div>`);
    expect(kindOf(LINE, page([...texts.slice(0, 2), ASKING, ...texts.slice(2)].join('')))).toBe('box');
  });

  it('is not where all paragraphs have one', () => {
    const texts = STORY.map((text) => `<div><p>${text}</p><button>Share</button></div>`);
    expect(kindOf(LINE, page([...texts.slice(0, 2), ASKING, ...texts.slice(2)].join('')))).toBe('paragraph');
  });
});

describe('a price that runs beside the text', () => {
  it.each([
    ['on one line', '<p>Copper 9,241 (+0.4 %)</p>'],
    ['on two', '<ul><li>Copper 9,241</li><li>−0.4 %</li></ul>'],
  ])('is left out: %s', (_what, markup) => {
    expect(kindOf('9,241', withInside(markup))).toBe('furniture');
  });

  it.each([
    ['no movement is given', '<ul><li>Crates 9,241</li><li>Ships 14</li></ul>'],
    [
      'a sentence gives it',
      '<p>Copper rose to 9,241 (+0.4 %) on Monday, which nobody had expected at all.</p>',
    ],
    [
      'it is one of a list of results',
      `<ul>${['Rent', 'Fuel', 'Wages', 'Rope'].map((name) => `<li>${name} 9,241 (+3 %)</li>`).join('')}</ul>`,
    ],
  ])('is not where %s', (_what, markup) => {
    expect(kindOf('9,241', withInside(markup))).not.toBe('furniture');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { captureOf, page, paragraphs, STORY, withInside } from '../pages';

const kindsOf = (html: string) =>
  Object.fromEntries(captureOf(html).blocks.map(({ kind, sentences }) => [sentences.join(' '), kind]));

/** Says nothing that a list of words has: only how it is built tells it apart. */
const LINE = 'Seven recipes with rhubarb have been tried out for this week.';

describe('a box amid the text', () => {
  it.each([
    ['a paragraph in a container', `<div><p>${LINE}</p></div>`],
    ['a heading and a paragraph', `<section><h3>Rhubarb</h3><p>${LINE}</p></section>`],
    ['text without paragraphs', `<div><div><span>${LINE}</span></div></div>`],
    ["a site's own element", `<x-card><div>Rhubarb</div><div>${LINE}</div></x-card>`],
    ['a table of one cell', `<table><tr><td>${LINE}</td></tr></table>`],
  ])('stays in the text as what it is: %s', (_what, markup) => {
    expect(kindsOf(withInside(markup))[LINE]).toBe('box');
  });

  it('takes nothing of the text around it', () => {
    const kinds = kindsOf(withInside(`<div><p>${LINE}</p></div>`));
    expect(STORY.map((text) => kinds[text])).toEqual(STORY.map(() => 'paragraph'));
  });

  it.each([
    ['one of the paragraphs', `<p>${LINE}</p>`],
    ['a quotation in a container', `<div><blockquote><p>${LINE}</p></blockquote></div>`],
    ['a row of a table', `<table><tr><td>Rhubarb</td><td>${LINE}</td></tr></table>`],
    ['a list in a container', `<div><ul><li>${LINE}</li></ul></div>`],
    ['a correction in a container', `<div><p>${LINE} This was wrongly given as six.</p></div>`],
    ['a chapter in a section', `<section><h2>Rhubarb</h2><p>${LINE}</p>${paragraphs(STORY)}</section>`],
  ])('is not seen in %s', (_what, markup) => {
    expect(Object.values(kindsOf(withInside(markup)))).not.toContain('box');
  });

  it('is not seen where each paragraph of the text stands in such a container', () => {
    const texts = [...STORY, LINE].map((text) => `<div><p>${text}</p></div>`);
    const withTwo = `${texts.join('')}<div><p>${LINE} One.</p><p>${LINE} Two.</p></div>`;
    expect(Object.values(kindsOf(page(withTwo)))).not.toContain('box');
  });
});

describe('a paragraph in another voice than the text', () => {
  it.each([
    'Have you seen a seal at the quay? Tell us where, and when you saw it.',
    'Our best pictures of the quay, every Saturday at nine.',
    'Had enough of ships? Then you will like this week’s quiz.',
  ])('stays in the text as what it is: %s', (text) => {
    expect(kindsOf(withInside(`<p>${text}</p>`))[text] ?? 'furniture').not.toBe('paragraph');
  });

  it.each([
    ['speaks to nobody', 'The ferry runs on Sundays only, and the last one leaves at nine.'],
    [
      'quotes somebody who speaks so',
      '“You will like it here, and we will like you,” the keeper told the crew.',
    ],
    ['is a correction', 'We wrongly gave the year of the fire as 1981.'],
  ])('is not seen in one that %s', (_what, text) => {
    expect(kindsOf(withInside(`<p>${text}</p>`))[text]).not.toBe('box');
  });

  it('is not seen where the text itself speaks so', () => {
    const texts = STORY.map((text) => `${text} You know that we saw it all ourselves.`);
    const line = 'Had enough of ships? Then you will like the museum of trains.';
    expect(kindsOf(page(paragraphs([...texts.slice(0, 3), line, ...texts.slice(3)])))[line]).toBe(
      'paragraph',
    );
  });
});

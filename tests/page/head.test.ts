// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../lib/page/dateline';
import { captureOf, HEADLINE, page, paragraphs, STORY, textsOf } from './pages';

describe('the headline', () => {
  it.each([
    ['the h1', page(paragraphs()), HEADLINE],
    [
      'the h1 although another headline is declared',
      page(paragraphs()).replace(/og:title" content="[^"]*/, 'og:title" content="Why the port burned'),
      HEADLINE,
    ],
    [
      'the h1 that says what is declared, not the name of the site',
      page(paragraphs()).replace('<header>', '<header><h1>The Daily</h1>'),
      HEADLINE,
    ],
    [
      'another heading where no h1 is like it',
      page(paragraphs()).replace(/<h1>.*?<\/h1>/, `<h1>The Daily</h1><h2>${HEADLINE}</h2>`),
      HEADLINE,
    ],
    [
      'the heading nearest to the text of two alike',
      page(paragraphs()).replace('<main>', `<div><h1>${HEADLINE.toUpperCase()}</h1></div><main>`),
      HEADLINE,
    ],
    ['what is declared where nothing is shown', page(paragraphs()).replace(/<h1>.*?<\/h1>/, ''), HEADLINE],
    ['the address where there is nothing else', '<p>x</p>', 'https://daily.example/2024/05/harbour-fire'],
  ])('is %s', (_what, html, expected) => {
    expect(captureOf(html).headline).toBe(expected);
  });

  it('is no block of the text, shown once or twice', () => {
    const inside = `<h1>${HEADLINE}</h1><p>${HEADLINE}</p>${paragraphs()}`;
    expect(textsOf(`<html><title>${HEADLINE}</title><body><div>${inside}</div></body></html>`)).toEqual(
      STORY,
    );
  });
});

describe('the standfirst', () => {
  const SUMMARY = 'Fishermen cannot land their catch, and nobody knows for how long.';
  const above = (markup: string) => captureOf(page(paragraphs(), { above: markup }));

  it.each([
    ['a paragraph', `<p>${SUMMARY}</p>`],
    ['a heading', `<h2>${SUMMARY}</h2>`],
    ['a box', `<div class="dek">${SUMMARY}</div>`],
    ['behind the byline', `<p>By Ada Quay</p><div><span>May 4, 2024</span></div><p>${SUMMARY}</p>`],
    ['beside a picture', `<div><p>By Ada Quay</p><p>${SUMMARY}</p><span>Port</span><img src="x"></div>`],
  ])('is found as %s', (_what, markup) => {
    expect(above(markup).standfirst).toBe(SUMMARY);
  });

  it.each([
    ['a caption', `<div><img src="x"><span>${SUMMARY}</span></div>`],
    [
      'a message of a button',
      `<div><h4>Link copied</h4><p>The address of this article is on your clipboard now.</p></div>`,
    ],
    [
      'a stamp',
      '<div>Published <time>February 24, 2020</time><span>Last updated <time>July 21, 2022</time></span><span>This article is more than 2 years old.</span></div>',
    ],
    ['an appeal', '<p>Support our journalism: become a member today and read without ads.</p>'],
    ['the headline once more', '<h2>Fire: Closes the northern quay of the port, the fire</h2>'],
    ['a menu', `<nav><p>${SUMMARY}</p></nav>`],
  ])('is not %s', (_what, markup) => {
    expect(above(markup).standfirst).toBeNull();
  });

  it('needs no full stop where the page declares it as its description', () => {
    const bare = SUMMARY.slice(0, -1);
    expect(above(`<p>${bare}</p>`).standfirst).toBeNull();
    const head = `<meta name="description" content="${SUMMARY}">`;
    const declared = page(paragraphs(), { head, above: `<p>${bare}</p>` });
    expect(captureOf(declared).standfirst).toBe(bare);
  });

  it('leaves further paragraphs beside it to the text', () => {
    const capture = above(
      `<header><p>${SUMMARY}</p><p>The mayor was on his way to the capital when it began.</p></header>`,
    );
    expect(capture.standfirst).toBe(SUMMARY);
    expect(capture.blocks[0]?.sentences).toEqual(['The mayor was on his way to the capital when it began.']);
  });
});

describe('datelineLength', () => {
  it.each([
    ['WASHINGTON (Reuters) - ', 'The dollar rose.'],
    ['SAN FRANCISCO — ', 'The dollar rose.'],
    ['HANOI, Vietnam (AP) — ', 'The dollar rose.'],
    ['NEW YORK, Dec. 14 (Reuters) - ', 'The dollar rose.'],
    ['Berlin (dpa) - ', 'Der Euro steigt.'],
    ['(Reuters) - ', '“We wait,” he said.'],
  ])('measures “%s”', (dateline, rest) => {
    expect(datelineLength(`${dateline}${rest}`, '')).toBe(dateline.length);
  });

  it('takes capitals without a dash for a place only where the head names it', () => {
    expect(datelineLength('WASHINGTON The dollar rose.', 'By A. Quay | WASHINGTON')).toBe(11);
    expect(datelineLength('NATO Secretary General Ada Quay left.', 'By B. Pier')).toBe(0);
  });

  it.each([
    ['The dollar rose - and fell.'],
    ['USA: The dollar rose.'.slice(0, 3)],
    ['A plan (PLAN) was made.'],
    ['USA:s president reste till kusten.'],
    ['LÄS MER: Branden i hamnen'],
    ['USA-proffset är tillbaka.'],
    ['ATO: To launch a site, you need one.'],
    ['IBM said it would cut jobs - again.'],
  ])('finds none in “%s”', (text) => {
    expect(datelineLength(text, '')).toBe(0);
  });
});

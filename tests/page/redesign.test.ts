// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../../lib/text/comparison-key';
import { captureOf, HEADLINE, page, paragraphs, STORY, textsOf } from './pages';

const BEFORE = page(paragraphs());
const each = (make: (text: string) => string) => page(STORY.map(make).join(''));
const keys = (html: string) => textsOf(html).map(comparisonKey);

describe('the same article after a redesign', () => {
  it.each([
    ['other class names', BEFORE.replaceAll('class="body"', 'class="Text-sc-9x2 hYtq"')],
    [
      'a wrapper around the body',
      BEFORE.replace('<div class="body">', '<section><div><div class="body">').replace(
        '</article>',
        '</div></section></article>',
      ),
    ],
    ['a wrapper around each paragraph', each((text) => `<div class="w"><p>${text}</p></div>`)],
    [
      'a wrapper around some paragraphs',
      page(STORY.map((text, at) => (at % 2 ? `<p>${text}</p>` : `<div><p>${text}</p></div>`)).join('')),
    ],
    ['div instead of p', each((text) => `<div>${text}</div>`)],
    ['line breaks instead of paragraphs', page(`<div>${STORY.join('<br><br>')}</div>`)],
    [
      'chapters',
      page(
        `<section>${paragraphs(STORY.slice(0, 3))}</section><section>${paragraphs(STORY.slice(3))}</section>`,
      ),
    ],
    [
      'the body in two parts with an advert between',
      BEFORE.replace(`<p>${STORY[3]}`, `</div><div>Advertisement</div><div class="body"><p>${STORY[3]}`),
    ],
    ['spans in the paragraphs', each((text) => `<p><span>${text.slice(0, 9)}</span>${text.slice(9)}</p>`)],
    ['bold first words', each((text) => `<p><b>${text.slice(0, 12)}</b>${text.slice(12)}</p>`)],
    [
      'links in the paragraphs',
      each((text) => `<p>${text.slice(0, 30)}<a href="/x">${text.slice(30, 42)}</a>${text.slice(42)}</p>`),
    ],
    [
      'soft hyphens',
      each(
        (text) =>
          `<p>${text.replaceAll('harbour', 'har\u00adbour').replaceAll('closure', 'clo\u00adsure')}</p>`,
      ),
    ],
    [
      'other quotation marks and spaces',
      each((text) => `<p>${text.replace(/[“”]/g, '"').replace(/ /g, '\n\u00a0')}</p>`),
    ],
    [
      'side blocks in front',
      BEFORE.replace(
        '<main>',
        '<div><h3>Latest</h3><ul><li><a href="/a">Rain until Sunday</a></li></ul><p>The market hall opens again after two years.</p></div><main>',
      ),
    ],
    [
      'a headline in a header',
      BEFORE.replace(
        `<h1>${HEADLINE}</h1>`,
        `<header><span>Port</span><h1><span>${HEADLINE}</span></h1><p>By Ada Quay</p></header>`,
      ),
    ],
    ['a dateline', BEFORE.replace('<p>The harbour', '<p>NORTHPORT (DPA) — The harbour')],
    ['streamed parts', BEFORE.replace('<div class="body">', '<div hidden id="S:0">')],
    ['a page behind a dialog', BEFORE.replace('<main>', '<main aria-hidden="true">')],
  ])('reads alike: %s', (_what, after) => {
    expect(keys(after)).toEqual(keys(BEFORE));
    expect(captureOf(after).headline).toBe(HEADLINE);
  });

  it('keeps a cut dateline as furniture', () => {
    const html = BEFORE.replace('<p>The harbour', '<p>NORTHPORT, May 4 (DPA) - The harbour');
    expect(captureOf(html).furniture).toEqual([{ rule: 'dateline', text: 'NORTHPORT, May 4 (DPA) -' }]);
  });
});

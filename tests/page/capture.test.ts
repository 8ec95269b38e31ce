// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { flattenSentences } from '../../lib/article/sentences';
import { captureDocument } from '../../lib/page/capture';
import { sourceRange } from '../../lib/page/text-source';
import { normalizeText } from '../../lib/text/normalize';
import { parse } from './documents';
import { captureLive, captureOf, HEADLINE, page, paragraphs, STORY, withInside } from './pages';

const context = {
  address: 'https://daily.example/a#top',
  now: 7,
  origin: 'visit',
  httpStatus: null,
} as const;

describe('captureDocument', () => {
  it('ties each sentence to the live text it was read from', () => {
    const live = captureLive(
      withInside('<p>One <b>bold</b>\n word,<br>then <a href="/x">a link</a> to “more”. Two.</p>'),
    );
    const flat = flattenSentences(live.capture.blocks);
    expect(live.sentences).toHaveLength(flat.length);
    for (const [at, { source, start, end }] of live.sentences.entries()) {
      expect(normalizeText(source.text.slice(start, end)).text).toBe(flat[at]?.text);
      expect(normalizeText(String(sourceRange(source, start, end))).text.replaceAll(' ', '')).toBe(
        flat[at]?.text.replaceAll(' ', ''),
      );
    }
  });

  it('ties a sentence behind a cut dateline to its own words', () => {
    const live = captureLive(page(`<p>NORTHPORT (DPA) - ${STORY[0]}</p>${paragraphs(STORY.slice(1))}`));
    const [first] = live.sentences;
    expect(first?.source.text.slice(first.start, first.end)).toBe(STORY[0]);
  });

  it('changes nothing in the document', () => {
    const document = parse(withInside('<div role="dialog"><p>We value your privacy.</p></div>'));
    const before = document.documentElement.outerHTML;
    captureDocument(document, context);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says when, where and how the text was taken', () => {
    const { capture } = captureDocument(parse(page(paragraphs())), context);
    expect(capture).toMatchObject({
      address: 'https://daily.example/a',
      capturedAt: 7,
      origin: 'visit',
      language: 'en',
      signals: { httpStatus: null, title: `${HEADLINE} | The Daily`, documentKind: 'article' },
    });
  });

  it('bounds what it keeps of furniture', () => {
    const adverts = `<div>Advertisement</div><div role="dialog"><p>${'Cookies are stored. '.repeat(60)}</p></div>`;
    const { furniture } = captureOf(withInside(adverts.repeat(200)));
    expect(furniture).toHaveLength(200);
    expect(Math.max(...furniture.map((item) => item.text.length))).toBe(400);
  });

  it.each([
    ['nothing', ''],
    ['no text', '<div></div>'.repeat(500)],
    ['a frame set', '<frameset><frame src="a"></frameset>'],
    ['unclosed markup', `<h1>${HEADLINE}<p>${STORY[0]}<div><b><i><p>${STORY[1]}<table><td>${STORY[2]}`],
    ['deep nesting', `${'<div>'.repeat(400)}<p>${STORY[0]}`],
    ['overrides of direction', page(`<p>\u202e${STORY[0]}\u202c</p>`)],
    [
      'a field named like a member',
      `<form><input name="getAttribute"><input name="firstChild">${paragraphs()}</form>`,
    ],
    ['a picture named title', `<img name="title">${page(paragraphs())}`],
  ])('survives a document with %s', (_what, html) => {
    expect(captureOf(html).headline).not.toBe('');
  });

  it('takes an article whose headline is never closed', () => {
    const html = `<h1>${HEADLINE}${paragraphs(STORY.map((text) => `${text} ${text}`))}`;
    expect(captureOf(html).blocks).toHaveLength(STORY.length);
  });

  it('takes at most one sentence more than may be stored', () => {
    const long = `<p>${'One short sentence here. '.repeat(100)}</p>`.repeat(230);
    expect(flattenSentences(captureOf(page(long)).blocks)).toHaveLength(20_001);
  });

  it('cuts an endless headline', () => {
    const html = page(paragraphs()).replace(`<h1>${HEADLINE}`, `<h1>${'word '.repeat(1000)}`);
    expect(captureOf(html).headline).toHaveLength(1000);
  });
});

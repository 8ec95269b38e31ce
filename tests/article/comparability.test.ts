import { describe, expect, it } from 'vitest';
import { judgeComparability } from '../../lib/article/comparability';
import type { Block } from '../../lib/article/model';
import { capture, judge, paragraph, paragraphs, sentence, snapshot, WHOLE } from './comparability-samples';

describe('a text of which paragraphs are missing here and there', () => {
  const long = paragraphs(20);
  const everyOther = long.filter((_block, at) => at % 2 === 0);

  it('did not arrive whole where nothing new stands in it', () => {
    expect(judge(long, capture(everyOther))).toBe('half-loaded');
  });

  it('did not arrive whole where a long stretch of the middle is missing', () => {
    expect(judge(long, capture([...long.slice(0, 5), ...long.slice(11)]))).toBe('half-loaded');
  });

  it('did not arrive whole where a quarter is missing in two stretches', () => {
    expect(judge(long, capture([...long.slice(0, 4), ...long.slice(8, 14), ...long.slice(17)]))).toBe(
      'half-loaded',
    );
  });

  it('was cut where a note says so', () => {
    const text = 'Correction: we have taken out a chapter on the mayor, which rested on one source.';
    const note: Block = { kind: 'note', sentences: [text] };
    expect(judge(long, capture([note, ...long.slice(0, 5), ...long.slice(11)]))).toBe('comparable');
  });

  it('was cut at its end where a note says so', () => {
    const note: Block = { kind: 'note', sentences: ['Correction: what the mayor said is taken out.'] };
    expect(judge(WHOLE, capture([...WHOLE.slice(0, 7), note]))).toBe('comparable');
    expect(judge(WHOLE, capture(WHOLE.slice(0, 7)))).toBe('half-loaded');
  });

  it('was cut where something else was written', () => {
    expect(judge(long, capture([...everyOther, ...paragraphs(3, 60)]))).toBe('comparable');
  });
});

describe('edits stay comparable', () => {
  it.each([
    ['nothing changed', WHOLE],
    ['a changed word', [paragraph(sentence(0).replace('The', 'A'), sentence(1)), ...WHOLE.slice(1)]],
    ['a rewritten lede', [...paragraphs(2, 50), ...WHOLE.slice(2)]],
    [
      'an appended correction',
      [...WHOLE, paragraph('Correction: an earlier version gave the wrong number of cranes.')],
    ],
    ['a removed paragraph at the end', WHOLE.slice(0, -1)],
    ['two removed at the end', WHOLE.slice(0, -2)],
    ['scattered removals', WHOLE.filter((_block, at) => at % 3 !== 0)],
    ['three removed and others written instead', [...WHOLE.slice(0, 7), ...paragraphs(4, 60)]],
    ['another order', WHOLE.toReversed()],
    ['twice as much text', paragraphs(20)],
    [
      'a text written anew with the same quotations',
      WHOLE.map(({ sentences }, at) => paragraph(`Officials said ${sentences[0]}`, sentence(200 + at))),
    ],
  ])('%s', (_kind, later) => {
    expect(judge(WHOLE, capture(later))).toBe('comparable');
  });

  it('a paragraph taken out of four', () => {
    for (const gone of [0, 1, 2, 3]) {
      const four = paragraphs(4);
      expect(judge(four, capture(four.filter((_block, at) => at !== gone)))).toBe('comparable');
    }
  });

  it('short breaking news that grows', () => {
    expect(judge(paragraphs(3), capture(paragraphs(8)))).toBe('comparable');
    expect(judge(paragraphs(3), capture(paragraphs(12)))).toBe('comparable');
  });

  it('a live blog that grows without end', () => {
    expect(judge(paragraphs(40), capture(paragraphs(200), { documentKind: 'live-blog' }))).toBe('comparable');
  });

  it('a text that is whole although something stands in front of it', () => {
    expect(judge(WHOLE, capture(WHOLE, { obstacle: 'paywall' }))).toBe('comparable');
    expect(judge(WHOLE, capture([...paragraphs(1, 50), ...WHOLE.slice(1)], { obstacle: 'consent' }))).toBe(
      'comparable',
    );
  });

  it('a headline alone, where there never was a text', () => {
    expect(judge([], capture([]))).toBe('comparable');
  });
});

describe('what is no edit', () => {
  it.each([
    [404, 'removed'],
    [410, 'removed'],
    [451, 'removed'],
    [401, 'login'],
    [402, 'paywall'],
    [403, 'bot-wall'],
    [429, 'bot-wall'],
    [500, 'error-page'],
    [503, 'error-page'],
  ])('a page with status %i', (httpStatus, reason) => {
    expect(judge(WHOLE, capture(WHOLE, { httpStatus }))).toBe(reason);
  });

  it('names the obstacle rather than the status', () => {
    expect(judge(WHOLE, capture([], { httpStatus: 503, obstacle: 'bot-wall' }))).toBe('bot-wall');
  });

  it('an obstacle with what it left of the text', () => {
    expect(judge(WHOLE, capture(WHOLE.slice(0, 3), { obstacle: 'paywall' }))).toBe('paywall');
    expect(judge(WHOLE, capture(WHOLE.slice(0, 8), { obstacle: 'paywall' }))).toBe('paywall');
    expect(judge(WHOLE, capture([], { obstacle: 'bot-wall' }))).toBe('bot-wall');
  });

  it('half a body', () => {
    expect(judge(WHOLE, capture(WHOLE.slice(0, 5)))).toBe('half-loaded');
    expect(judge(WHOLE, capture(WHOLE.slice(0, 7)))).toBe('half-loaded');
  });

  it('half a body above the lines that stand under every article', () => {
    const vita = paragraph('Ada Lind writes about ports.');
    expect(judge([...WHOLE, vita], capture([...WHOLE.slice(0, 4), vita]))).toBe('half-loaded');
  });

  it('half of a body that is one block', () => {
    const sentences = Array.from({ length: 20 }, (_none, at) => sentence(at));
    expect(judge([paragraph(...sentences)], capture([paragraph(...sentences.slice(0, 9))]))).toBe(
      'half-loaded',
    );
  });

  it('a cut text that the page declares not to be free', () => {
    expect(judge(WHOLE, capture(WHOLE.slice(0, 3), { isAccessibleForFree: false }))).toBe('paywall');
    expect(judge(WHOLE, capture([], { isAccessibleForFree: false }))).toBe('paywall');
  });

  it('no text, or unrelated text under the same headline', () => {
    expect(judge(WHOLE, capture([]))).toBe('collapsed');
    expect(judge(WHOLE, capture(paragraphs(2, 80)))).toBe('collapsed');
  });

  it('another article at the same address', () => {
    expect(judge(WHOLE, capture(paragraphs(10, 80), {}, 'Council votes on tram line'))).toBe(
      'different-article',
    );
  });

  it('another article that shares a box with the former', () => {
    const box = paragraph(sentence(40));
    const later = capture([...paragraphs(10, 80), box], {}, 'Council votes on tram line');
    expect(judge([...WHOLE, box], later)).toBe('different-article');
  });

  it('another page of the article', () => {
    expect(judge(WHOLE, capture(paragraphs(10, 80), { pageNumber: 2 }))).toBe('other-page');
  });

  it('another page that opens with the same summary', () => {
    const summary = paragraph(sentence(60), sentence(61));
    const later = capture([summary, ...paragraphs(4, 80)], { pageNumber: 2 });
    expect(judge([summary, ...paragraphs(6)], later)).toBe('other-page');
  });

  it('a cut text whose summary is taken for its first paragraph', () => {
    const summary = sentence(60);
    const earlier = { ...snapshot(WHOLE), standfirst: summary };
    const later = capture([paragraph(summary), ...paragraphs(2), paragraph('Half price until Sunday.')]);
    expect(judgeComparability(earlier, later)).toEqual({ comparable: false, reason: 'half-loaded' });
  });

  it('the whole text after a teaser', () => {
    const teaser = [paragraph(sentence(0), `${sentence(1).slice(0, 30)}…`)];
    expect(judge([paragraph(sentence(0))], capture(WHOLE))).toBe('grown');
    expect(
      judge([...paragraphs(1), ...teaser], capture([...paragraphs(1), ...teaser, ...paragraphs(9, 1)])),
    ).toBe('grown');
    expect(judge([], capture(WHOLE))).toBe('grown');
  });

  it('a long article with another one appended', () => {
    expect(judge(paragraphs(40), capture(paragraphs(130)))).toBe('grown');
  });
});

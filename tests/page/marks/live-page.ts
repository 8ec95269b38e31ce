import type { Change, ChangesSinceRead } from '../../../lib/article/change';
import type { Capture } from '../../../lib/article/model';
import type { LiveCapture, LiveSentence } from '../../../lib/page/capture';
import type { TextSource } from '../../../lib/page/text-source';
import { normalizeText } from '../../../lib/text/normalize';

/** A capture of a plain page made by hand: the h1, .standfirst, and every p of the article, split after full stops. */
export function captureByHand(document: Document): LiveCapture {
  const headline = sourceOf(document.querySelector('h1'));
  const standfirst = sourceOf(document.querySelector('.standfirst'));
  const sentences: LiveSentence[] = [];
  const blocks = [...document.querySelectorAll('article p:not(.standfirst)')].map((paragraph) => {
    const source = sourceOf(paragraph) ?? { text: '', pieces: [] };
    const own = [...source.text.matchAll(/\S[^.]*\./g)].map(({ 0: text, index }) => ({ text, index }));
    for (const { text, index } of own) sentences.push({ source, start: index, end: index + text.length });
    return { kind: 'paragraph' as const, sentences: own.map(({ text }) => normalizeText(text).text) };
  });
  const capture: Capture = {
    headline: headline ? normalizeText(headline.text).text : 'A headline that is declared only',
    standfirst: standfirst && normalizeText(standfirst.text).text,
    blocks,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    capturedAt: 0,
    origin: 'visit',
    address: 'https://news.example/a',
    canonicalUrl: 'https://news.example/a',
    site: 'news.example',
    furniture: [],
    signals: {
      documentKind: 'article',
      httpStatus: 200,
      isAccessibleForFree: null,
      title: '',
      obstacle: null,
      pageNumber: null,
    },
  };
  return { capture, headline, standfirst, sentences };
}

/** The text under an element; what stands under [hidden] or in a button is left out, as inline furniture is. */
function sourceOf(element: Element | null): TextSource | null {
  if (!element) return null;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('[hidden],button')) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** A change with what a test does not care about filled in. */
export function change(given: Partial<Change>): Change {
  return {
    op: 'edited',
    part: 'body',
    kinds: ['wording'],
    details: [],
    earlier: [],
    later: [],
    after: null,
    suppressed: null,
    ...given,
  };
}

/** Sentence `index` of the body was `earlier`. */
export function edited(live: LiveCapture, index: number, earlier: string): Change {
  return change({ earlier: [{ text: earlier, index }], later: [{ text: sentenceAt(live, index), index }] });
}

export function added(live: LiveCapture, index: number): Change {
  return change({ op: 'added', kinds: ['added'], later: [{ text: sentenceAt(live, index), index }] });
}

/** A sentence stood behind sentence `after`. */
export function removed(earlier: string, after: number): Change {
  return change({ op: 'removed', kinds: ['removed'], earlier: [{ text: earlier, index: 0 }], after });
}

export function sentenceAt(live: LiveCapture, index: number): string {
  return live.capture.blocks.flatMap((block) => block.sentences)[index] ?? '';
}

export function since(...changes: readonly Change[]): ChangesSinceRead {
  return {
    articleId: 1,
    earlier: 0,
    later: 1,
    earlierAt: Date.UTC(2026, 2, 10, 14, 2),
    laterAt: Date.UTC(2026, 2, 11, 9, 12),
    disclosed: false,
    changes,
  };
}

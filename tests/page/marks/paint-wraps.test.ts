// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { stillReads } from '../../../lib/page/anchor';
import { createWrapPainter, WRAP } from '../../../lib/page/marks/paint-wraps';
import type { Paint } from '../../../lib/page/marks/painter';
import { textSegment } from '../../../lib/page/packed-text';

const PAGE = '<p>Cables were worn. About <b>2,500</b> dockers are affected. It holds.</p>';

let nodes: readonly Text[];

beforeEach(() => {
  document.body.innerHTML = PAGE;
  const paragraph = document.querySelector('p');
  nodes = [paragraph?.firstChild, document.querySelector('b')?.firstChild, paragraph?.lastChild] as Text[];
});

function paint(
  kind: Paint['kind'],
  ...stretches: readonly [node: number, start: number, end: number][]
): Paint {
  const anchor = stretches.map(([node, start, end]) => textSegment(nodes[node] as Text, start, end));
  return { kind, look: { tone: 'light', filled: true }, anchor };
}

const SENTENCE = paint.bind(null, 'edited', [0, 18, 24], [1, 0, 5], [2, 0, 22]);
const WORD = paint.bind(null, 'edited-word', [1, 0, 5]);

const wrapped = () =>
  [...document.querySelectorAll<HTMLElement>(WRAP)].map((element) => [
    element.textContent,
    element.dataset['marks'],
  ]);

describe('createWrapPainter', () => {
  it('wraps each stretch once and names every mark on it', () => {
    const painter = createWrapPainter(document);
    painter.paint([SENTENCE()]);
    painter.paint([WORD()]);
    expect(wrapped()).toEqual([
      ['About ', 'late-edition-edited'],
      ['2,500', 'late-edition-edited late-edition-edited-word'],
      [' dockers are affected.', 'late-edition-edited'],
    ]);
    expect(document.body.textContent).toBe(
      new DOMParser().parseFromString(PAGE, 'text/html').body.textContent,
    );
  });

  it('leaves the document as it was, node by node', () => {
    const children = [...(document.querySelector('p')?.childNodes ?? [])];
    const painter = createWrapPainter(document);
    painter.paint([SENTENCE(), WORD(), paint('added', [2, 23, 32])]);
    painter.clear();
    expect(document.body.innerHTML).toBe(PAGE);
    expect([...(document.querySelector('p')?.childNodes ?? [])]).toEqual(children);
    expect(nodes.map(({ data }) => data)).toEqual([
      'Cables were worn. About ',
      '2,500',
      ' dockers are affected. It holds.',
    ]);
  });

  it('says where an anchor stands while its nodes are split', () => {
    const painter = createWrapPainter(document);
    const sentence = SENTENCE();
    painter.paint([sentence]);
    expect(stillReads(painter.locate(sentence.anchor), sentence.anchor)).toBe(true);
    document.querySelector('b')?.replaceChildren('1,900');
    expect(stillReads(painter.locate(sentence.anchor), sentence.anchor)).toBe(false);
  });

  it('takes back what it can where the page has changed the text meanwhile', () => {
    const painter = createWrapPainter(document);
    painter.paint([SENTENCE()]);
    document.querySelector('p')?.append(' More.');
    document.querySelector(WRAP)?.remove();
    painter.clear();
    expect(document.querySelector(WRAP)).toBeNull();
    expect(document.body.textContent).toBe('Cables were worn. 2,500 dockers are affected. It holds. More.');
  });
});

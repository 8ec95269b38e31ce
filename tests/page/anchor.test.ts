// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Anchor, Quote } from '../../lib/page/anchor';
import { anchorByPosition, anchorByQuote, stillReads } from '../../lib/page/anchor';
import type { LiveSentence } from '../../lib/page/capture';
import { PackedText, textSegment } from '../../lib/page/packed-text';

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The stretch of the body's text that begins at `from` and ends behind `to`. */
function place(from: string, to = from): LiveSentence {
  let text = '';
  const pieces = textNodes(document.body).map((node) => {
    const piece = { node, start: text.length };
    text += node.data;
    return piece;
  });
  return { source: { text, pieces }, start: text.indexOf(from), end: text.indexOf(to) + to.length };
}

function pageText(): PackedText {
  return new PackedText(textNodes(document.body).map((node) => textSegment(node, 0, node.data.length)));
}

const read = (anchor: Anchor | null) => anchor?.map(({ data }) => data).join('') ?? null;

const SENTENCE = 'About 2,500 dockers are affected by the order.';

beforeEach(() => {
  document.body.innerHTML = `<p>Cables were worn. About <b>2,500</b>\n dockers are affected by <a href="#">the order</a>. It holds.</p>`;
});

describe('anchorByPosition', () => {
  it('finds a sentence over several text nodes', () => {
    const anchor = anchorByPosition(place('About', 'the order'), SENTENCE.slice(0, -1));
    expect(anchor?.map(({ data }) => data)).toEqual([
      'About ',
      '2,500',
      '\n dockers are affected by ',
      'the order',
    ]);
  });

  it('takes a sentence that differs in typography only', () => {
    document.body.innerHTML = '<p>“It’s over” – he said.</p>';
    expect(anchorByPosition(place('“It', 'said.'), '"It\'s over" - he said.')).not.toBeNull();
  });

  it.each([
    ['the text is not the sentence', () => place('Cables', 'worn.')],
    [
      'a node has changed',
      () => {
        const found = place('About', 'the order');
        textNodes(document.body)[1]?.replaceData(0, 1, '9');
        return found;
      },
    ],
    [
      'a node was taken out',
      () => {
        const found = place('About', 'the order');
        document.querySelector('b')?.remove();
        return found;
      },
    ],
  ])('finds nothing where %s', (_, found) => {
    expect(anchorByPosition(found(), SENTENCE.slice(0, -1))).toBeNull();
  });
});

describe('anchorByQuote', () => {
  const quote = (given: Partial<Quote> = {}): Quote => ({ text: SENTENCE, prefix: '', suffix: '', ...given });

  it('finds a sentence by its words, however its spaces and nodes are set', () => {
    expect(read(anchorByQuote(pageText(), quote()))).toBe('About 2,500\n dockers are affected by the order.');
  });

  it('finds nothing where a letter differs', () => {
    expect(anchorByQuote(pageText(), quote({ text: SENTENCE.replace('2,500', '5,200') }))).toBeNull();
  });

  it('takes the place whose neighbours fit, of several', () => {
    document.body.innerHTML = `<div>Teaser. ${SENTENCE} More.</div><p>Cables were worn. ${SENTENCE} It holds.</p>`;
    const anchor = anchorByQuote(pageText(), quote({ prefix: 'Cables were worn.', suffix: 'It holds.' }));
    expect(anchor?.[0]?.node.parentElement?.localName).toBe('p');
  });

  it('finds nothing where two places fit equally well', () => {
    document.body.innerHTML = `<p>${SENTENCE}</p><p>${SENTENCE}</p>`;
    expect(anchorByQuote(pageText(), quote())).toBeNull();
  });

  it.each([
    ['Nothing fits around it', '', null],
    ['a neighbour fits', 'Inspectors warned of cables.', 'He agreed.'],
  ])('takes a short sentence only where %s', (_, prefix, expected) => {
    document.body.innerHTML = '<p>Inspectors warned of cables. He agreed. Work goes on.</p>';
    expect(read(anchorByQuote(pageText(), quote({ text: 'He agreed.', prefix })))).toBe(expected);
  });

  it('gives up on words that stand everywhere', () => {
    document.body.innerHTML = '<p>Read more about this subject. </p>'.repeat(60);
    expect(anchorByQuote(pageText(), quote({ text: 'Read more about this subject.' }))).toBeNull();
  });
});

describe('stillReads', () => {
  it('holds while the characters stand there and no longer', () => {
    const anchor = anchorByPosition(place('About', 'the order'), SENTENCE.slice(0, -1)) ?? [];
    expect(stillReads(anchor, anchor)).toBe(true);
    document.querySelector('b')?.replaceChildren('5,200');
    expect(stillReads(anchor, anchor)).toBe(false);
  });
});

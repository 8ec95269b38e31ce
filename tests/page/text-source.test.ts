// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/page/collect-blocks';
import { sourceRange, spacedText, type TextSource } from '../../lib/page/text-source';

const MARKUP = '<p>One <b>bold</b> word,<br>then <button>x</button>more</p>';

function sourceOfBody(): TextSource {
  const source = collectBlocks(document.body).blocks[0]?.source;
  if (source === undefined) throw new Error('no text');
  return source;
}

const read = (source: TextSource, text: string) => {
  const start = source.text.indexOf(text);
  const range = sourceRange(source, start, start + text.length);
  return range === null ? null : String(range);
};

describe('sourceRange', () => {
  beforeEach(() => {
    document.body.innerHTML = MARKUP;
  });

  it.each([['One'], ['One bold'], ['bold'], ['ld wo'], ['word,'], ['more']])('finds “%s”', (text) => {
    expect(read(sourceOfBody(), text)).toBe(text);
  });

  it('begins and ends inside its own text where a line break stands between', () => {
    const source = sourceOfBody();
    const end = source.text.indexOf('\nthen');
    const range = sourceRange(source, 0, end);
    expect(range?.endContainer.textContent).toBe(' word,');
    expect(sourceRange(source, end, end + 5)?.startContainer.textContent).toBe('then ');
  });

  it('finds nothing for an empty stretch', () => {
    expect(sourceRange(sourceOfBody(), 3, 3)).toBeNull();
  });

  it('finds nothing once a node has changed', () => {
    const source = sourceOfBody();
    const node = source.pieces[1]?.node;
    if (node) node.data = 'bald';
    expect(read(source, 'One bold')).toBeNull();
    expect(read(source, 'more')).toBe('more');
  });

  it('finds nothing once a node has left the document', () => {
    const source = sourceOfBody();
    document.querySelector('b')?.remove();
    expect(read(source, 'bold')).toBeNull();
  });
});

describe('spacedText', () => {
  it('sets nodes apart that the markup runs together', () => {
    document.body.innerHTML = '<p><span>Published Monday</span><span>Updated Tuesday</span></p>';
    expect(spacedText(sourceOfBody())).toBe('Published Monday Updated Tuesday');
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectedQuote } from '../../lib/page/selected-quote';

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = `<article><h1>Bridge</h1>
    <p>The bridge will cost <b>41 mil\u00adlion</b> crowns. Half of it  comes from the state.</p>
    <p>The mayor was pleased.</p></article>`;
});

/** Selects from the first text to the second, wherever they stand. */
function select(from: string, to = from): void {
  const find = (text: string): [Text, number] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(text);
      if (at >= 0) return [node, at];
    }
    throw new Error(`Nothing says: ${text}`);
  };
  const [start, end] = [find(from), find(to)];
  document.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + to.length);
}

describe('what is selected', () => {
  it('is nothing at first', () => {
    expect(selectedQuote(document)).toBeNull();
  });

  it('is told with what stands around it in its paragraph', () => {
    select('crowns.');
    expect(selectedQuote(document)).toEqual({
      exact: 'crowns.',
      prefix: 'The bridge will cost 41 million',
      suffix: 'Half of it comes from the state.',
    });
  });

  it('may span paragraphs', () => {
    select('Half of it', 'The mayor');
    const quote = selectedQuote(document);
    expect(quote?.exact).toMatch(/^Half of it comes from the state\. The mayor$/);
    expect(quote?.suffix).toBe('was pleased.');
  });

  it('changes nothing in the page', () => {
    const before = document.body.outerHTML;
    select('41');
    selectedQuote(document);
    expect(document.body.outerHTML).toBe(before);
    expect(document.getSelection()?.toString()).toBe('41');
  });
});

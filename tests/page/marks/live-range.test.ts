// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { rangesOf } from '../../../lib/page/marks/live-range';
import { textSegment } from '../../../lib/page/packed-text';

it('makes no range of text that the page has shortened since it was placed', () => {
  document.body.innerHTML = '<p>About <b>2,500</b> dockers are affected.</p>';
  const texts = [...document.querySelectorAll('p, b')].flatMap((element) =>
    [...element.childNodes].filter((node): node is Text => node instanceof Text),
  );
  const anchor = texts.map((node) => textSegment(node, 0, node.data.length));
  expect(rangesOf(anchor).map(String).join('|')).toContain('2,500');
  for (const text of texts) if (text.data === '2,500') text.data = '9';
  expect(rangesOf(anchor).map(String)).toEqual(['About ', ' dockers are affected.']);
});

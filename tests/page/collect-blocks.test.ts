// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../lib/page/collect-blocks';
import { parse } from './documents';

const blocksOf = (html: string) => collectBlocks(parse(html).body).blocks;
const texts = (html: string) => blocksOf(html).map((block) => block.source.text.replace(/\s+/g, ' ').trim());

describe('collectBlocks', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['text beside elements', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
    ['inline markup as one text', '<p>O<b>n</b>e <a href="/x"><i>two</i></a>.</p>', ['One two.']],
    ['one line break as a space', '<p>One<br>two</p>', ['One two']],
    ['two line breaks as an end', '<div>One.<br> <br>Two.</div>', ['One.', 'Two.']],
    ['a row as one text', '<table><tr><td>Oats</td><td>412</td></tr></table>', ['Oats 412']],
    [
      'paragraphs in cells',
      '<table><tr><td><p>One.</p></td><td><p>Two.</p></td></tr></table>',
      ['One.', 'Two.'],
    ],
    ['custom elements as what is in them', '<x-story><p>One.</p></x-story>', ['One.']],
    [
      'nothing of scripts and fields',
      '<p>One.<script>x</script><button>OK</button></p><textarea>y</textarea>',
      ['One.'],
    ],
    [
      'nothing of templates and noscript',
      '<p>One.</p><template><p>x</p></template><noscript><p>y</p></noscript>',
      ['One.'],
    ],
    [
      'nothing hidden by its own markup',
      '<p hidden>x</p><p style="color: red; display : none">y</p><p>One.</p>',
      ['One.'],
    ],
    ['nothing that decorates', '<p><span aria-hidden="true">★</span>One.</p>', ['One.']],
  ])('takes %s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('counts what stands in links, bold and time elements', () => {
    const [block] = blocksOf('<p>At <time>noon</time> <b>all</b> of <a href="/x">them</a>.</p>');
    expect(block).toMatchObject({ length: 16, timeLength: 4, strongLength: 3, linkedLength: 4 });
  });

  it('tells which blocks a region holds', () => {
    const { regions, blocks } = collectBlocks(parse('<p>One.</p><div><p>Two.</p><p>Three.</p></div>').body);
    const div = regions.find((region) => region.element.localName === 'div');
    expect([div?.start, div?.end, blocks.length]).toEqual([1, 3, 3]);
  });

  it('counts fields up through the regions', () => {
    const { regions } = collectBlocks(parse('<div><form><input><button>x</button></form></div>').body);
    expect(regions.map((region) => region.controls)).toEqual([2, 2, 2]);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseRoot, proseWeights } from '../../lib/page/choose-root';
import { collectBlocks } from '../../lib/page/collect-blocks';
import { findArticleRoot } from '../../lib/page/find-article-root';
import { findReadabilityRoot } from '../../lib/page/readability-root';
import { parse } from './documents';
import { paragraphs, STORY } from './pages';

function rootIds(html: string): string[] {
  const collected = collectBlocks(parse(html).body);
  const weights = proseWeights(collected);
  const densest = chooseRoot(collected, weights);
  const root = densest === null ? [] : findArticleRoot(densest, collected, weights, -1);
  return root.map((region) => region.element.id);
}

const long = (count: number) => paragraphs(STORY.slice(0, count).map((text) => `${text} ${text}`));
const story = (from: number, to?: number) => paragraphs(STORY.slice(from, to));

describe('the root of an article', () => {
  it.each([
    ['the container of the paragraphs', `<main id="m"><div id="body">${story(0)}</div></main>`, ['body']],
    [
      'the innermost of mere wrappers',
      `<div id="a"><div id="b"><div id="body">${story(0)}</div></div></div>`,
      ['body'],
    ],
    [
      'what holds the chapters',
      `<div id="body"><section>${story(0, 3)}</section><section>${story(3)}</section></div>`,
      ['body'],
    ],
    [
      'the text and not the teasers',
      `<div id="body">${story(0)}</div><div id="more">${STORY.map((text) => `<div><h3>x</h3><p>${text}</p></div>`).join('')}</div>`,
      ['body'],
    ],
    [
      'the text and not a footer',
      `<div id="body">${story(0, 2)}</div><footer id="f">${story(0)}</footer>`,
      ['body'],
    ],
    [
      'the text and not an aside',
      `<div id="body">${story(0, 2)}</div><aside id="f">${story(0)}</aside>`,
      ['body'],
    ],
    [
      'also a sibling that carries on',
      `<div><div id="one">${long(6)}</div><p>x</p><div id="two">${long(3)}</div></div>`,
      ['one', 'two'],
    ],
    [
      'also a short sibling built alike',
      `<div><div id="one" class="part">${story(0)}</div><div id="two" class="part">${story(0, 1)}</div></div>`,
      ['one', 'two'],
    ],
    [
      'the parent of a part that its own paragraphs stand beside',
      `<div id="body">${story(0, 3)}<div id="part">${story(0)}</div></div>`,
      ['body'],
    ],
    [
      'no comments beside the text',
      `<div><div id="body">${story(0)}</div><div id="c"><h3>Comments</h3>${story(0, 3)}</div></div>`,
      ['body'],
    ],
    [
      'no comments longer than the text, where a heading counts them',
      `<div><div id="body">${story(0)}</div><section id="c"><h2>42 comments</h2>${long(5).repeat(5)}</section></div>`,
      ['body'],
    ],
    ['nothing where there is no prose', '<ul><li>One</li><li>Two</li></ul>', []],
  ])('is %s', (_what, html, ids) => {
    expect(rootIds(html)).toEqual(ids);
  });
});

describe('findReadabilityRoot', () => {
  it('finds the live element that holds what Readability kept', () => {
    const document = parse(`<div id="nav"><a href="/">Home</a></div><div id="body">${story(0)}</div>`);
    const root = findReadabilityRoot(document);
    expect(root?.ownerDocument).toBe(document);
    expect(
      document.getElementById('body')?.contains(root) || root?.contains(document.getElementById('body')),
    ).toBe(true);
  });

  it('finds nothing in a document without text', () => {
    expect(findReadabilityRoot(parse('<div></div>'))).toBeNull();
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/article/change';
import type { LiveCapture } from '../../../lib/page/capture';
import { articleRoot, connectedRoot } from '../../../lib/page/marks/article-root';
import { createFinder } from '../../../lib/page/marks/find-sentences';
import { rangesOf } from '../../../lib/page/marks/live-range';
import { shownChanges } from '../../../lib/page/marks/options';
import type { PlacedChange, Placement } from '../../../lib/page/marks/place-changes';
import { isPlacedStill, placeChanges } from '../../../lib/page/marks/place-changes';
import { added, captureByHand, change, edited, removed, since } from './live-page';

const PAGE = `<header>The Gazette</header><main><h1> Night shifts <em>halted</em> </h1><article>
  <p class="standfirst">Dockers brace for a slow spring.</p>
  <p>Cables were worn. About <b>2,500</b> dockers are affected. It <button>Share</button> holds for now.</p>
  <p>Shipping lines wait. The union was not asked.</p></article></main>`;

let live: LiveCapture;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  live = captureByHand(document);
});

function place(...changes: readonly Change[]): Placement {
  const path = articleRoot(document, live);
  const finder = createFinder(live, connectedRoot(document, path));
  return placeChanges(
    shownChanges(since(...changes), () => true),
    finder,
  );
}

function marked({ placed }: Placement): string[] {
  return placed.flatMap(({ sentences }) =>
    sentences.flatMap(({ anchor }) => rangesOf(anchor).map((range) => range.toString().trim())),
  );
}

const ends = (placed: PlacedChange | undefined) =>
  [placed?.gap?.after, placed?.gap?.before].map((anchor) => anchor?.map(({ data }) => data).join('') ?? null);

describe('placeChanges', () => {
  it('finds edited and added sentences under live ranges that read like them', () => {
    const found = place(edited(live, 1, 'About 5,200 dockers are affected.'), added(live, 4));
    expect(found.placed.map(({ kind }) => kind)).toEqual(['edited', 'added']);
    expect(marked(found)).toEqual(['About 2,500 dockers are affected.', 'The union was not asked.']);
  });

  it('takes one range around inline furniture on either side of it', () => {
    const found = place(added(live, 2));
    expect(marked(found)).toEqual(['It', 'holds for now.']);
  });

  it('finds headline and standfirst as a whole', () => {
    const field = (part: 'headline' | 'standfirst', text: string) =>
      change({ part, earlier: [{ text: 'Before', index: null }], later: [{ text, index: null }] });
    const found = place(
      field('headline', 'Night shifts halted'),
      field('standfirst', 'Dockers brace for a slow spring.'),
    );
    expect(marked(found)).toEqual(['Night shifts halted', 'Dockers brace for a slow spring.']);
  });

  it('marks every sentence of a split and tells a moved one from an edited one', () => {
    const split = change({
      op: 'split',
      earlier: [{ text: 'Shipping lines wait and the union was not asked.', index: 3 }],
      later: [
        { text: 'Shipping lines wait.', index: 3 },
        { text: 'The union was not asked.', index: 4 },
      ],
    });
    const moved = change({ ...added(live, 0), op: 'moved' });
    const found = place(split, moved);
    expect(found.placed.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['edited', 2],
      ['moved', 1],
    ]);
  });

  it.each([
    ['between two sentences', 0, ['Cables were worn.', 'About 2,500 dockers are affected.']],
    ['before the first', -1, [null, 'Cables were worn.']],
    ['behind the last', 4, ['The union was not asked.', null]],
  ])('finds the gap of a removed sentence %s', (_, after, expected) => {
    const { placed } = place(removed('It had promised an answer.', after));
    expect(placed[0]?.kind).toBe('removed');
    expect(ends(placed[0])).toEqual(expected);
  });

  it('lists what is not in the page and marks nothing for it', () => {
    const gone = change({ op: 'added', later: [{ text: 'This stands nowhere in the page.', index: 1 }] });
    const found = place(gone, removed('It had promised an answer.', 77));
    expect(found.placed).toEqual([]);
    expect(found.unplaced.map(({ index }) => index)).toEqual([0, 1]);
  });

  it('finds a sentence whose index has slipped', () => {
    const slipped = change({ op: 'added', later: [{ text: 'The union was not asked.', index: 2 }] });
    expect(marked(place(slipped))).toEqual(['The union was not asked.']);
  });

  it('finds sentences again after the page has rendered the article anew', () => {
    const before = place(edited(live, 1, 'x'), edited(live, 4, 'y'));
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
    expect(before.placed.every((placed) => isPlacedStill(placed, (anchor) => anchor))).toBe(false);
    const after = place(edited(live, 1, 'x'), edited(live, 4, 'y'));
    expect(marked(after)).toEqual(['About 2,500 dockers are affected.', 'The union was not asked.']);
    expect(after.placed.every((placed) => isPlacedStill(placed, (anchor) => anchor))).toBe(true);
  });

  it('does not mark words that the page has meanwhile changed again', () => {
    const changes = edited(live, 1, 'About 5,200 dockers are affected.');
    document.querySelector('b')?.replaceChildren('1,900');
    expect(place(changes).unplaced).toHaveLength(1);
  });
});

describe('shownChanges', () => {
  it('leaves out what a rule suppresses and what the reader does not count', () => {
    const shown = shownChanges(
      since(change({ suppressed: 'boilerplate' }), change({ kinds: ['typography'] }), change({})),
      ({ kinds }) => !kinds.includes('typography'),
    );
    expect(shown.map(({ index }) => index)).toEqual([2]);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WordPart } from '../../../lib/diff/word-diff';
import { diffWords } from '../../../lib/diff/word-diff';
import { changedWords } from '../../../lib/page/marks/changed-words';
import type { PlacedChange } from '../../../lib/page/marks/place-changes';
import { textSegment } from '../../../lib/page/packed-text';
import { change } from './live-page';

/** A placed change whose later sentences stand in text nodes of their own, cut where the page cuts them. */
function placed(earlier: readonly string[], ...later: readonly (readonly string[])[]): PlacedChange {
  const texts = later.map((nodes) => nodes.join('').replace(/\s+/g, ' ').trim());
  const side = (list: readonly string[]) => list.map((text, index) => ({ text, index }));
  return {
    change: change({ earlier: side(earlier), later: side(texts) }),
    index: 0,
    kind: 'edited',
    gap: null,
    sentences: later.map((nodes, at) => ({
      text: texts[at] ?? '',
      anchor: nodes.map((data) => textSegment(document.createTextNode(data), 0, data.length)),
    })),
  };
}

const diff = (a: string, b: string): WordPart[] => diffWords(a, b, 'en');
const words = (given: PlacedChange) =>
  changedWords(given, diff).map((anchor) => anchor.map(({ data }) => data).join('|'));

describe('changedWords', () => {
  it.each<[string, PlacedChange, string[]]>([
    ['a number', placed(['About 5,200 left.'], ['About ', '2,500', ' left.']), ['2,500']],
    ['words over two nodes', placed(['He left.'], ['He ', 'has ', 'now', ' left.']), ['has |now']],
    ['nothing where words only went', placed(['He has left.'], ['He left.']), []],
    ['nothing where the wording is the same', placed(['He left.'], ['He left.']), []],
    [
      'words in each half of a split',
      placed(['A came and then B went.'], ['A came early.'], ['Then B went late.']),
      ['early.', 'Then', 'late'],
    ],
    ['nothing where nearly every word is new', placed(['Nobody spoke.'], ['All were heard today.']), []],
    ['words across line breaks', placed(['It holds.'], ['It\n   firmly\n holds.']), ['firmly']],
  ])('finds %s', (_, given, expected) => {
    expect(words(given)).toEqual(expected);
  });

  it('takes neighbouring words together with the space between them', () => {
    const given = placed(['It holds.'], ['It really truly holds.']);
    const parts: WordPart[] = [
      { op: 'same', text: 'It ' },
      { op: 'added', text: 'really' },
      { op: 'same', text: ' ' },
      { op: 'added', text: 'truly' },
      { op: 'same', text: ' holds.' },
    ];
    expect(changedWords(given, () => parts).map((anchor) => anchor[0]?.data)).toEqual(['really truly']);
  });

  it('finds nothing where the page sets the sentence with other typography', () => {
    const given = placed(['He said "no".'], ['He said "yes".']);
    const curly = {
      ...given,
      sentences: [{ text: 'He said “yes”.', anchor: given.sentences[0]?.anchor ?? [] }],
    };
    const later = change({ ...given.change, later: [{ text: 'He said “yes”.', index: 0 }] });
    expect(words({ ...curly, change: later })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import { boundHidden, mergeHidden } from '../../lib/db/hidden-changes';

function furniture(text: string): Change {
  return {
    op: 'added',
    part: 'body',
    kinds: ['added'],
    details: [],
    earlier: [],
    later: [{ text, index: null }],
    after: null,
    suppressed: 'lists',
  };
}

const inText = (text: string): Change => ({
  ...furniture(text),
  later: [{ text, index: 3 }],
  suppressed: 'typography',
});
const many = Array.from({ length: 60 }, (_, at) =>
  furniture(`Related story ${String.fromCodePoint(0x4e00 + at)}`),
);

describe('boundHidden', () => {
  it('leaves out none that is shown or that stands in the text', () => {
    const shown = { ...inText('Twelve.'), suppressed: null };
    const changes = [...many, shown, ...Array.from({ length: 60 }, () => inText('It’s.'))];
    expect(boundHidden(changes).slice(25)).toEqual(changes.slice(60));
  });

  it('keeps a counter once', () => {
    expect(boundHidden([furniture('1,204 comments'), furniture('1,209 comments')])).toHaveLength(1);
  });
});

describe('mergeHidden', () => {
  it('brings nothing where all is known', () => {
    expect(mergeHidden([furniture('7 comments'), inText('It’s.')], [furniture('9 comments')])).toBeNull();
  });

  it('drops the oldest of the text around the article first', () => {
    const merged = mergeHidden([inText('It’s.'), ...many.slice(0, 24)], many.slice(30, 35));
    expect(merged).toHaveLength(25);
    expect(merged?.[0]).toEqual(inText('It’s.'));
    expect(merged?.slice(1, 2)).toEqual(many.slice(5, 6));
    expect(merged?.slice(-5)).toEqual(many.slice(30, 35));
  });
});

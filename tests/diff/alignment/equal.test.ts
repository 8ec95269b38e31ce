import { describe, expect, it } from 'vitest';
import { equalLinks } from '../../../lib/diff/alignment/equal';

/** A letter a sentence. */
const pairs = (earlier: string, later: string) =>
  equalLinks([...earlier], [...later]).map((link) => `${link.earlier}${link.later}`);

describe('equalLinks', () => {
  it.each([
    ['the same', 'abc', 'abc', ['00', '11', '22']],
    ['an insertion', 'abc', 'axbc', ['00', '12', '23']],
    ['a removal', 'abc', 'ac', ['00', '21']],
    ['a move', 'abcd', 'bcda', ['03', '10', '21', '32']],
    ['repeated sentences between unique ones', 'axbxc', 'axbxc', ['00', '11', '22', '33', '44']],
    ['repeated sentences only', 'xyxy', 'yxyx', ['01', '12', '23', '30']],
    ['nothing', 'abc', 'xyz', []],
  ])('links %s', (_tag, earlier, later, expected) => {
    expect(pairs(earlier, later)).toEqual(expected);
  });

  it('uses each sentence once', () => {
    const found = equalLinks([...'aaaa'], [...'aa']);
    expect(new Set(found.map((link) => link.earlier)).size).toBe(2);
    expect(new Set(found.map((link) => link.later)).size).toBe(2);
  });
});

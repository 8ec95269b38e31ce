import { describe, expect, it } from 'vitest';
import { excerptChange } from '../../lib/diff/excerpt';

const LONG =
  'In a statement that was published late on Thursday evening the port authority said that about 5,200 dockers would be affected by the order.';

describe('an excerpt of a change', () => {
  it('leaves short wordings whole', () => {
    expect(excerptChange('It cost 5.', 'It cost 9.', 'en', 40)).toEqual({
      earlier: 'It cost 5.',
      later: 'It cost 9.',
    });
  });

  it('shows the difference, with words before it, cut between words', () => {
    const { earlier, later } = excerptChange(LONG, LONG.replace('5,200', '2,500'), 'en', 60);
    expect(earlier).toBe('…authority said that about 5,200 dockers would be affected…');
    expect(later).toBe('…authority said that about 2,500 dockers would be affected…');
  });

  it('shows the beginning of a sentence that came or went', () => {
    expect(excerptChange('', LONG, 'en', 40)).toEqual({
      earlier: '',
      later: 'In a statement that was published late…',
    });
  });

  it.each([
    ['a word without end', 'a'.repeat(500), 'b'.repeat(500)],
    ['a script without spaces', '港'.repeat(300), `${'港'.repeat(200)}湾${'港'.repeat(99)}`],
    ['surrogate pairs', '𝒳'.repeat(200), '𝒴'.repeat(200)],
    ['a difference at the very end', `${LONG} Yes`, `${LONG} No`],
  ])('keeps to its length for %s', (_, before, after) => {
    const { earlier, later } = excerptChange(before, after, null, 60);
    for (const text of [earlier, later]) {
      expect(text.length).toBeLessThanOrEqual(60);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(earlier).not.toBe(later);
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WordPart } from '../../lib/diff/word-diff';
import { diffWords } from '../../lib/diff/word-diff';

function shown(parts: readonly WordPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return parts.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join('');
}

function side(parts: readonly WordPart[], without: WordPart['op']): string {
  return parts
    .filter((part) => part.op !== without)
    .map((part) => part.text)
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['a changed number', 'About 5,200 came.', 'About 2,500 came.', 'About [-5,200-]{+2,500+} came.'],
    ['an added word', 'a boat sank', 'a red boat sank', 'a{+ red+} boat sank'],
    ['an added clause', 'He left.', 'He left, officials said.', 'He left{+, officials said+}.'],
    ['whole words', 'the walking man', 'the walked man', 'the [-walking-]{+walked+} man'],
    [
      'a rewritten clause as one change',
      'He was on a boat when it broke.',
      'He was in the water as it broke.',
      'He was [-on a boat when-]{+in the water as+} it broke.',
    ],
    ['words of a script without spaces', '市长周一辞职', '市长周二辞职', '市长[-周一-]{+周二+}辞职'],
    ['nothing', 'Same.', 'Same.', 'Same.'],
    ['everything', '', 'New.', '{+New.+}'],
    ['both empty', '', '', ''],
  ])('shows %s', (_tag, earlier, later, expected) => {
    expect(shown(diffWords(earlier, later, null))).toBe(expected);
  });

  it('reads as both texts, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('a', 'b ', 'ä', '市', '长', '. ', '\u00a0', '😀'))
        .map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const parts = diffWords(earlier, later, null);
        expect(side(parts, 'added')).toBe(earlier);
        expect(side(parts, 'removed')).toBe(later);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('replaces the whole text where it has more different words than can be told apart', () => {
    const words = (from: number) => Array.from({ length: 60_000 }, (_, at) => `w${from + at}`).join(' ');
    const [earlier, later] = [words(0), words(100_000)];
    expect(diffWords(earlier, later, null).map((part) => part.op)).toEqual(['removed', 'added']);
  });

  it('shows the same difference however slow the machine is', () => {
    const earlier = 'Although there are still some Iraqis who want the troops to remain, most do not.';
    const later = 'Although some Iraqis still want the troops to remain, most of them do not.';
    const expected = diffWords(earlier, later, null);
    let now = 0;
    const clock = vi.spyOn(Date.prototype, 'getTime').mockImplementation(() => (now += 60_000));
    expect(diffWords(earlier, later, null)).toEqual(expected);
    clock.mockRestore();
  });
});

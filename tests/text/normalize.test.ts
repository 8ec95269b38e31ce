import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../lib/text/normalize';

/** What the source holds between the ends of a stretch of the normalised text. */
function sourceOf(source: string, start: number, end: number): string {
  const normalized = normalizeText(source);
  return source.slice(normalized.sourceStart(start), normalized.sourceEnd(end));
}

describe('normalizeText', () => {
  it.each([
    ['collapses white space', '  One\n\t two\u00a0\u2003three\u0085four ', 'One two three four'],
    ['removes soft hyphens', 'pre\u00adsi\u00addent', 'president'],
    ['removes zero-width characters', '\ufeffno\u200bthing\u2060', 'nothing'],
    ['removes overrides of direction', 'a \u202egnp\u202c b\u200f', 'a gnp b'],
    ['removes control characters', 'a\u0000b\u0092c', 'abc'],
    ['composes', 'Cafe\u0301 A\u030angstro\u0308m', 'Café Ångström'],
    ['composes across what it removes', 'Cafe\u200b\u0301', 'Café'],
    ['composes Hangul', '\u1112\u1161\u11ab', '한'],
    ['keeps quotation marks and dashes', '“a” – ‘b’ — «c» "d"…', '“a” – ‘b’ — «c» "d"…'],
    ['keeps the joiners that Persian is written with', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps the joiners inside emoji', '👩\u200d👧', '👩\u200d👧'],
    ['removes joiners elsewhere', 'no\u200cthing \u200d', 'nothing'],
    ['leaves nothing of nothing', ' \u200b\n ', ''],
  ])('%s', (_what, source, expected) => {
    expect(normalizeText(source).text).toBe(expected);
  });

  it('leads back to the source', () => {
    const source = '\n  The pre\u00adsi\u00addent of the\u00a0 Cafe\u0301  left. ';
    expect(normalizeText(source).text).toBe('The president of the Café left.');
    expect(sourceOf(source, 4, 13)).toBe('pre\u00adsi\u00addent');
    expect(sourceOf(source, 21, 25)).toBe('Cafe\u0301');
    expect(sourceOf(source, 0, 31)).toBe(source.trim());
  });

  it('leaves a heap of marks on one character as it is', () => {
    const heap = `a${'\u0301\u0316'.repeat(100_000)}`;
    expect(normalizeText(`e\u0301 ${heap}`).text).toBe(`é ${heap}`);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'é',
          'e',
          '\u0301',
          '\u0316',
          ' ',
          '  ',
          '\u00a0',
          '\u00ad',
          '\u200b',
          '\u200d',
          '\u200c',
          '\ufeff',
          '\u0627',
          '👩',
          '\u1100',
          '\u1161',
          '\u061c',
          '\u202e',
          'Å',
          '\n',
        ),
        { maxLength: 40 },
      )
      .map((pieces) => pieces.join('')),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text } = normalizeText(source);
        expect(normalizeText(text).text).toBe(text);
        expect(text).toBe(text.trim());
        expect(text.normalize('NFC')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps every stretch to a stretch of the source with the same characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, a, b) => {
        const { text, sourceStart, sourceEnd } = normalizeText(source);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const from = sourceStart(start);
        const to = sourceEnd(end);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(source.length);
        if (start === end) return;
        expect(to).toBeGreaterThan(from);
        // A stretch that begins or ends inside a composed character takes in all of it.
        const back = normalizeText(source.slice(from, to)).text;
        expect(back).toContain(normalizeText(text.slice(start, end)).text.replace(/^\p{M}+/u, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'x',
    ' ',
    '\u00a0 ',
    '\u202e',
    '\u202ea',
    'e\u0301 ',
    'a\u0301\u0316',
    '\u200d',
    '\ud800',
    '\u1100\u1161',
  ])('is not held up by 300,000 characters of %j', (unit) => {
    const source = unit.repeat(300_000 / unit.length);
    const before = performance.now();
    normalizeText(source);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

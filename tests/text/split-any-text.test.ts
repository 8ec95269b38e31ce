import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/text/split';
import { ENGLISH, OTHERS } from './split-cases';

const prose = fc
  .array(
    fc.constantFrom(
      ...'. . . | . |? |! |… |.” |.“ |“|”|"|\'|’|» |« |(|) |[3]| |\u00a0|Dr.|U.S.|3|27|Dec|word|Word|iPhone|The|said |。|「|」|؟|😀|\u0301'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('the spans of splitSentences', () => {
  it('stand in order and cover every character but white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string({ unit: 'binary' })),
        fc.constantFrom(null, 'en', 'de'),
        (text, language) => {
          let end = 0;
          for (const span of splitSentences(text, language)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.text).toBe(span.text.trim());
            expect(span.text).not.toBe('');
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('are as many for straight as for curly quotation marks, and for plain as for fixed spaces', () => {
    const plain = (text: string): string =>
      text
        .replace(/[“”«»]/g, '"')
        .replace(/’/g, "'")
        .replace(/\u00a0/g, ' ');
    fc.assert(
      fc.property(
        prose.map((text) => text.replace(/[«»]/g, '”')),
        (text) => {
          expect(splitSentences(plain(text), 'en').length).toBe(splitSentences(text, 'en').length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('do not move when another sentence of the block changes', () => {
    const cases = [...ENGLISH, ...Object.values(OTHERS).flat()];
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...cases), (edited, kept) => {
        const block = `${edited.replaceAll(' | ', ' ')} It stood so. ${kept.replaceAll(' | ', ' ')}`;
        const found = splitSentences(block, 'en').map((span) => span.text);
        const alone = splitSentences(`It stood so. ${kept.replaceAll(' | ', ' ')}`, 'en').map(
          (span) => span.text,
        );
        expect(found.slice(-alone.length + 1)).toEqual(alone.slice(1));
      }),
    );
  });
});

describe('splitSentences on what is no text', () => {
  const length = 300_000;
  it.each([
    'x',
    '"',
    '.',
    '. ',
    '.”',
    ' ',
    '\u00a0 ',
    '\u202e',
    'Mr. Smith ',
    'The cat sat. ',
    '!😀',
    '1. ',
    '。',
    'a\u0301\u0316',
    '([',
  ])('is not held up by 300,000 characters of %j', (unit) => {
    const text = unit.repeat(length / unit.length);
    const before = performance.now();
    splitSentences(text, null);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

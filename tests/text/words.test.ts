import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonWords, wordPieces } from '../../lib/text/words';

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

describe('comparisonWords', () => {
  it.each([
    ['folds case and punctuation', 'The Mayor, again, said: "No."', ['the', 'mayor', 'again', 'said', 'no']],
    ['keeps numbers whole', '5,200 of 3.5 at 14:02', ['5,200', 'of', '3.5', 'at', '14:02']],
    ['keeps apostrophes inside words', 'don’t and l’homme', ["don't", 'and', "l'homme"]],
    ['cuts hyphenated words', 'un-level', ['un', 'level']],
    ['pairs the characters of scripts without spaces', '市长辞职', ['市长', '长辞', '辞职']],
    ['reads both scripts of a mixed text', 'GDP增长', ['gdp', '增长']],
    ['has nothing for punctuation alone', '— … !', []],
  ])('%s', (_tag, text, words) => {
    expect(comparisonWords(text)).toEqual(words);
  });
});

describe('wordPieces', () => {
  it.each([
    ['words, spaces and marks apart', 'Yes, 5,200.', null, ['Yes', ',', ' ', '5,200', '.']],
    ['scripts without spaces by dictionary', '市长辞职。', 'zh', ['市长', '辞职', '。']],
    ['under a language that is none', '市长', 'not a language!', ['市长']],
  ])('cuts %s', (_tag, text, language, pieces) => {
    expect(wordPieces(text, language)).toEqual(pieces);
  });

  it('cuts a text in Latin script as it cuts the same text beside another script', () => {
    for (const character of [...range(0, 0x24f), ...range(0x2000, 0x2070), '€', 'ɐ', 'Ж']) {
      const text = `a${character}b 1${character}2 ${character}3${character}${character}c`;
      expect(wordPieces(`${text}(Ж`, null)).toEqual([...wordPieces(text, null), '(', 'Ж']);
    }
  });

  it('compares a text in Latin script by the words it has beside another script', () => {
    for (const character of [...range(0, 0x24f), ...range(0x2000, 0x2070), '€', 'ɐ', 'Ж', '̈']) {
      const text = `a${character}b 1${character}2 ${character}3${character}${character}c`;
      expect(comparisonWords(`${text} Ж`)).toEqual([...comparisonWords(text), 'ж']);
    }
  });

  it('joins back to the text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(null, 'en', 'ja', 'th'),
        (text, language) => {
          expect(wordPieces(text, language).join('')).toBe(text);
        },
      ),
    );
  });
});

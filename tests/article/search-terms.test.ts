import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyHash } from '../../lib/article/key-hash';
import { findPhrase, indexTermsOf, parseQuery, queryTerms, termsOf } from '../../lib/article/search-terms';
import { makeTermSets, mayHave, partitionOf } from '../../lib/article/term-set';

describe('termsOf', () => {
  it.each([
    ['Eleven were FOR it.', ['eleven', 'were', 'for', 'it']],
    ['Café, naïve Ångström', ['cafe', 'naive', 'angstrom']],
    ['Straße, Łódź, Ærø, İstanbul, Δρόμος', ['strasse', 'lodz', 'aero', 'istanbul', 'δρομοσ']],
    ['5,200 don’t', ['5', '200', 'don', 't']],
    ['東京タワー 2024', ['東', '京', 'タ', 'ワ', 'ー', '2024']],
    ['서울시 Йод', ['서울시', 'иод']],
    ['—…!', []],
  ])('reads %j', (text, terms) => {
    expect(termsOf(text).map(({ term }) => term)).toEqual(terms);
  });

  it('tells where each word stands in the text as it is', () => {
    const text = 'Ein Café – ﬁn.';
    expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ein', 'Café', 'ﬁn']);
  });
});

describe('indexTermsOf', () => {
  it.each([
    [
      ['The mayor spoke.', 'the MAYOR left'],
      ['the', 'mayor', 'spoke', 'left'],
    ],
    [
      ['Café 12', 'cafe'],
      ['cafe', '12'],
    ],
    [
      ['私は', 'は私'],
      ['私', 'は', '私は', 'は私'],
    ],
    [
      ['京', '都'],
      ['京', '都'],
    ],
    [['東京 town'], ['東', '京', '東京', 'town']],
  ])('keeps of %j every word once, and pairs within a text', (texts, terms) => {
    expect([...indexTermsOf(texts)].toSorted()).toEqual(terms.toSorted());
  });

  it('keeps the words that a search finds in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const searched = texts.flatMap((text) => queryTerms([termsOf(text).map(({ term }) => term)]));
        expect(new Set(searched)).toEqual(indexTermsOf(texts));
      }),
    );
  });
});

describe('parseQuery', () => {
  it.each([
    ['mayor bridge', [['mayor'], ['bridge']]],
    ['"the mayor" bridge', [['the', 'mayor'], ['bridge']]],
    [
      '„die Brücke“ «le pont»',
      [
        ['die', 'brucke'],
        ['le', 'pont'],
      ],
    ],
    ['"never closed', [['never', 'closed']]],
    ['5,200', [['5', '200']]],
    ['東京', [['東', '京']]],
  ])('reads %j', (typed, query) => {
    expect(parseQuery(typed)).toEqual(query);
  });

  it.each(['', '   ', '"" – !'])('finds no words in %j', (typed) => {
    expect(parseQuery(typed)).toBeNull();
  });

  it('bounds what is typed', () => {
    expect(parseQuery('word '.repeat(10_000))?.length).toBe(20);
  });
});

describe('findPhrase', () => {
  it.each([
    ['The mayor of the town. The mayor!', ['the', 'mayor'], ['The mayor', 'The mayor']],
    ['The old mayor', ['the', 'mayor'], []],
    ['Ein Café-Besuch', ['cafe', 'besuch'], ['Café-Besuch']],
    ['私は東京に住む', ['東', '京'], ['東京']],
    ['京東', ['東', '京'], []],
  ])('in %j', (text, phrase, found) => {
    expect(findPhrase(text, phrase).map(([start, end]) => text.slice(start, end))).toEqual(found);
  });
});

/** What folding, case, composition and the shortcut for plain texts could get wrong. */
const LETTERS = Array.from('abIiKzÉéßŒﬁΣσςİı½²५東京のคำ ﷽אئ́̈ʼ\u00a0«»’“”–…‐\u200b\u2028 .-_\n');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }).map((letters) => letters.join('')),
);

describe('any text', () => {
  it('is found by each of its words, and by all of them together', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const terms = termsOf(text);
        for (const { term, start, end } of terms) {
          expect(findPhrase(text, [term])).toContainEqual([start, end]);
        }
        const [first, last] = [terms[0], terms.at(-1)];
        if (!first || !last) return;
        const all = terms.map(({ term }) => term);
        expect(findPhrase(text, all)).toEqual([[first.start, last.end]]);
      }),
    );
  });

  it('has the same words beside a letter that is not plain', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(termsOf(`${text} é`).slice(0, -1)).toEqual(termsOf(`${text} `));
        expect([...indexTermsOf([`${text} é`])].filter((term) => term !== 'e').toSorted()).toEqual(
          [...indexTermsOf([text])].filter((term) => term !== 'e').toSorted(),
        );
      }),
    );
  });
});

/** Whether all words may be in the sets. */
function mayHaveAll(sets: ReturnType<typeof makeTermSets>, words: readonly string[]): boolean {
  return words.map(keyHash).every((hash) => {
    const set = sets[partitionOf(hash)];
    return set && mayHave(set, hash);
  });
}

describe('term sets', () => {
  it('has every term of the texts, and next to none besides', () => {
    const words = Array.from({ length: 600 }, (_, at) => `word${at}`);
    const sets = makeTermSets(new Set(words));
    const bytes = sets.reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeGreaterThanOrEqual(900);
    expect(bytes).toBeLessThan(910);
    expect(mayHaveAll(sets, words)).toBe(true);
    const others = Array.from({ length: 20_000 }, (_, at) => `other${at}`);
    const wrong = others.filter((word) => mayHaveAll(sets, [word])).length;
    expect(wrong / others.length).toBeLessThan(0.006);
  });

  it('tells pairs of characters apart in scripts without spaces', () => {
    const sets = makeTermSets(indexTermsOf(['私は東京に住む']));
    const has = (typed: string) => mayHaveAll(sets, queryTerms(parseQuery(typed) ?? []));
    expect(['東京', '東京に', '住'].map(has)).toEqual([true, true, true]);
    expect(['京東', '大阪'].map(has)).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('names', () => {
  it.each([
    [
      'en',
      'Fire destroyed the Peterson Museum.',
      'Fire destroyed the Petersen Museum.',
      ['name: Peterson > Petersen'],
    ],
    ['en', 'The mayor thanked Jon Snowden.', 'The mayor thanked John Snowden.', ['name: Jon > John']],
    ['en', 'Bashar al-Assad fled.', 'Bashar al-Asad fled.', ['name: Assad > Asad']],
    ['sv', 'Priset gick till Eva Berg.', 'Priset gick till Anna Ek.', ['name: Eva Berg > Anna Ek']],
    [
      'de',
      'Das Gutachten schrieb Prof. Dr. Karl Huber aus Wien.',
      'Das Gutachten schrieb Prof. Dr. Karl Hofer aus Wien.',
      ['name: Huber > Hofer'],
    ],
    ['de', 'Minister Karl Huber trat zurück.', 'Minister Karl Hofer trat zurück.', ['name: Huber > Hofer']],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'en', 'Trees fell.', 'Roofs fell.'],
    ['German nouns', 'de', 'Die Stadt plant Steuern.', 'Die Stadt plant Abgaben.'],
    ['titles', 'en', 'Police met Smith.', 'Police met Mr. Smith.'],
    ['headlines with capitals', 'en', 'Storm Brings Heavy Rain To Coast', 'Storm Brings Heavy Snow To Coast'],
    ['the English pronoun', 'en', 'It is what I’m told.', 'It is what was told.'],
    ['scripts without capitals', 'zh', '市长辞职。', '主席辞职。'],
  ])('finds none in %s', (_tag, language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).not.toContain('name');
  });
});

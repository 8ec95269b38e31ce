import { describe, expect, it } from 'vitest';
import { guessLanguage, lexiconOf } from '../../../lib/diff/kinds/lexicon/languages';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The council voted for the plan and it was the end of the harbour.'],
    ['de', 'Der Rat stimmte für den Plan, und das war das Ende des Hafens.'],
    ['fr', 'Le conseil a voté pour le plan et c’est la fin du port.'],
    ['es', 'El consejo votó por el plan y es el fin del puerto de la ciudad.'],
    ['sv', 'Rådet röstade för planen och det är slutet för hamnen som vi känner den.'],
    ['ru', 'Совет проголосовал за план, и это был конец порта, как его знали в городе.'],
    ['zh', '市议会通过了计划。'],
    ['ja', '市議会は計画を可決した。'],
    [null, '12 34 56'],
  ])('says %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('lexiconOf', () => {
  it('goes by the first part of the tag', () => {
    expect(lexiconOf('en-GB')).toBe(lexiconOf('EN'));
    expect(lexiconOf('pt_BR')).toBe(lexiconOf('pt'));
    expect(lexiconOf('tlh')).toBeNull();
    expect(lexiconOf(null)).toBeNull();
  });
});

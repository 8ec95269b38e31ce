import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOfText, lexiconOf } from '../../../lib/diff/kinds/lexicon/languages';

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
    ['en', 'The council said that the sign 港 was on the ship and in the harbour of the town.'],
    ['ko', '시의회는 계획을 통과시켰다.'],
    ['th', 'สภาเมืองผ่านแผนแล้ว'],
    ['he', 'מועצת העיר אישרה את התוכנית.'],
    ['ar', 'وافق مجلس المدينة على الخطة.'],
    ['fa', 'شورای شهر این برنامه را تصویب کرد و کشتی‌ها رفتند.'],
    [null, '12 34 56'],
  ])('says %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('languageOfText', () => {
  const german = 'Der Rat stimmte für den Plan, und das war das Ende des Hafens in der Stadt.';

  it.each([
    ['the declared one', 'de-AT', 'de-AT', german],
    ['another where the text is plainly in it', 'de', 'en', german],
    ['another by its script', 'ja', 'en', '市議会は計画を可決した。'],
    ['the declared one where its words are not known', 'tlh', 'tlh', german],
    ['the declared one where the text tells nothing', 'fr', 'fr', '12 34 56'],
    ['a guess where none is declared', 'de', null, german],
  ])('answers %s', (_tag, expected, declared, text) => {
    expect(languageOfText(text, declared)).toBe(expected);
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

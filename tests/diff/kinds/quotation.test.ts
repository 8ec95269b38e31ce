import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('quotations', () => {
  it.each([
    [
      'en',
      '“We will go,” he said.',
      '“We have gone,” he said.',
      ['quotation: We will go > We have gone', 'modality: will go > have gone'],
    ],
    ['de', '„Wir gehen“, sagte Meier.', '„Wir laufen“, sagte Meier.', ['quotation: Wir gehen > Wir laufen']],
    [
      'fr',
      '« Nous partons », a déclaré Anne.',
      '« Nous restons », a déclaré Anne.',
      ['quotation: Nous partons > Nous restons'],
    ],
    [
      'sv',
      '– Jag är glad, säger hon.',
      '– Jag är ledsen, säger hon.',
      ['quotation: Jag är glad > Jag är ledsen'],
    ],
    ['en', 'It was a ‘good’ day.', 'It was a ‘bad’ day.', ['quotation: good > bad']],
    ['en', 'It was a "good" day.', 'It was a good day.', ['quotation: good > ']],
    [
      'en',
      'It was “sad and … odd,” he said.',
      'It was “sad and odd,” he said.',
      ['quotation: sad and … odd > sad and odd'],
    ],
    [
      'en',
      'nobody would come,” he said.',
      'nobody had come,” he said.',
      ['quotation: nobody would come > nobody had come', 'modality: would > had'],
    ],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it('does not take apostrophes for quotation marks', () => {
    expect(ask("The players' bus wasn't late.", "The players' bus wasn't there.").kinds).toEqual(['wording']);
  });
});

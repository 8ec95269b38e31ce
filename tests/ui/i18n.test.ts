import './extension-stub';
import { afterEach, describe, expect, it } from 'vitest';
import type { MessageKey } from '../../lib/platform/i18n';
import { displayLocale, message, pluralMessage } from '../../lib/platform/i18n';
import { speak } from './extension-stub';

afterEach(() => speak('en', 'en-GB'));

describe('message', () => {
  it('puts substitutions in their places', () => {
    expect(message('detailChanged', 'number', '5', '2')).toBe('number 5 to 2');
  });

  it('answers the key where there is no message', () => {
    expect(message('noSuchKey' as MessageKey)).toBe('noSuchKey');
  });
});

describe('pluralMessage', () => {
  it('takes the form that fits the count', () => {
    expect(pluralMessage('articles', 1)).toBe('1 article');
    expect(pluralMessage('articles', 12_345)).toBe('12,345 articles');
  });

  it('writes the count as the language does', () => {
    speak('de', 'de-DE');
    expect(pluralMessage('articlesKept', 12_345)).toBe('12.345 Artikel sind aufbewahrt');
  });
});

describe('displayLocale', () => {
  it.each([
    ['en', 'en-US', 'en-US'],
    ['de', 'de-AT', 'de-AT'],
    ['en', 'fr', 'en'],
  ] as const)('with messages in %s and a browser in %s is %s', (catalogue, ui, expected) => {
    speak(catalogue, ui);
    expect(displayLocale()).toBe(expected);
  });
});

import { anyPhrase } from './phrases';
import type { PromotionWords } from './promotion-vocabulary';
import { ARABIC } from './words/arabic';
import { CHINESE } from './words/chinese';
import { DUTCH } from './words/dutch';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { GERMAN } from './words/german';
import { HEBREW } from './words/hebrew';
import { ITALIAN } from './words/italian';
import { JAPANESE } from './words/japanese';
import { POLISH } from './words/polish';
import { PORTUGUESE } from './words/portuguese';
import { RUSSIAN } from './words/russian';
import { SCANDINAVIAN } from './words/scandinavian';
import { SPANISH } from './words/spanish';
import { TURKISH } from './words/turkish';

export type PromotionPatterns = Readonly<Record<Exclude<keyof PromotionWords, 'polite'>, RegExp>>;

const BY_LANGUAGE: Readonly<Record<string, PromotionWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  no: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  pl: POLISH,
  ru: RUSSIAN,
  tr: TURKISH,
  ar: ARABIC,
  he: HEBREW,
  zh: CHINESE,
  ja: JAPANESE,
};

const SENTENCE_START = '(?:^|[.!?…:;–—]\\s+|[。！？、]\\s*|[.!?][”“"’»)]\\s*|\\n\\s*)[¿¡„“"]?';

const compiled = new Map<string, PromotionPatterns>();

/**
 * Patterns for texts of a language (BCP 47). English is always among them: boxes come from abroad more often than texts.
 * Null, an unknown language, means all of them.
 */
export function promotionPatterns(language: string | null): PromotionPatterns {
  const code = language?.toLowerCase().split('-')[0] ?? '';
  const key = language === null ? 'all' : code in BY_LANGUAGE ? code : 'en';
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const words =
    key === 'all' ? [...new Set(Object.values(BY_LANGUAGE))] : [ENGLISH, BY_LANGUAGE[key] ?? ENGLISH];
  const patterns = compile([...new Set(words)]);
  compiled.set(key, patterns);
  return patterns;
}

function compile(words: readonly PromotionWords[]): PromotionPatterns {
  const pattern = (part: keyof PromotionWords) =>
    new RegExp(`(?:${anyPhrase(...words.map((each) => each[part] ?? '')).source})`, 'iu');
  const opening = `${SENTENCE_START}(?:(?:please|so|now|and|bitte)\\s+)?${pattern('request').source}`;
  return {
    offer: new RegExp(pattern('offer').source, 'giu'),
    hint: new RegExp(pattern('hint').source, 'giu'),
    journalism: pattern('journalism'),
    reader: pattern('reader'),
    formal: new RegExp(`(?<!^|[.!?…:–—„“"»]\\s{0,2})${pattern('formal').source}`, 'u'),
    publisher: pattern('publisher'),
    request: new RegExp(`${opening}|${pattern('polite').source}`, 'iu'),
    ease: pattern('ease'),
  };
}

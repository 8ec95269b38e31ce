import { comparisonWords } from '../../../text/words';
import { CHINESE, JAPANESE, KOREAN, THAI } from './asian';
import { DUTCH, ENGLISH, GERMAN, NORWEGIAN, SWEDISH } from './germanic';
import type { Lexicon } from './lexicon';
import { ARABIC, BULGARIAN, HEBREW, POLISH, RUSSIAN } from './other';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance';

/** By the first part of a BCP 47 tag. */
const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['nl', DUTCH],
  ['sv', SWEDISH],
  ['no', NORWEGIAN],
  ['nb', NORWEGIAN],
  ['nn', NORWEGIAN],
  ['da', NORWEGIAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['ru', RUSSIAN],
  ['bg', BULGARIAN],
  ['pl', POLISH],
  ['zh', CHINESE],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['th', THAI],
  ['ar', ARABIC],
  ['he', HEBREW],
]);

/** The first part of a BCP 47 tag, lower case; null for null. */
export function baseLanguage(language: string | null): string | null {
  return language?.split(/[-_]/)[0]?.toLowerCase() || null;
}

/** The words of a language; null where the project has none. */
export function lexiconOf(language: string | null): Lexicon | null {
  return LEXICONS.get(baseLanguage(language) ?? '') ?? null;
}

/** Scripts that tell the language, in this order; Persian and Urdu have letters that Arabic lacks. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, leastShare: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['th', /\p{Script=Thai}/gu, 0.3],
  ['he', /\p{Script=Hebrew}/gu, 0.3],
  ['fa', /[پچژگکیہے]/gu, 0.02],
  ['ar', /\p{Script=Arabic}/gu, 0.3],
];

/** At least so many of a text's words must be frequent words of the language. */
const LEAST_SHARE = 0.08;
/** Words looked at; more do not change the answer. */
const SAMPLE_WORDS = 400;

/** The language of a text by its script or its frequent words, BCP 47; null where none of those known fits. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_WORDS * 12);
  return languageOfScript(sample) ?? languageOfWords(sample);
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const shareOf = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  return SCRIPTS.find(([, script, leastShare]) => shareOf(script) >= leastShare)?.[0] ?? null;
}

function languageOfWords(sample: string): string | null {
  const words = sampleWords(sample);
  let best: { language: string; share: number } | null = null;
  for (const [language, lexicon] of LEXICONS) {
    const share = commonShare(words, lexicon);
    if (share > (best?.share ?? LEAST_SHARE)) best = { language, share };
  }
  return best?.language ?? null;
}

function sampleWords(sample: string): string[] {
  return comparisonWords(sample).slice(0, SAMPLE_WORDS);
}

function commonShare(words: readonly string[], { common }: Lexicon): number {
  return words.filter((word) => common.has(word)).length / Math.max(1, words.length);
}

/** A text with less than half the frequent words of what it is declared to be is in another language. */
const WRONG_SHARE = 0.5;

/**
 * The language a text is in, BCP 47: what is declared, unless the text is plainly in another one, as under a template that
 * says "en" everywhere. A declared language of which the project has no words is believed.
 */
export function languageOfText(text: string, declared: string | null): string | null {
  const guessed = guessLanguage(text);
  const [own, other] = [lexiconOf(declared), lexiconOf(guessed)];
  if (declared === null) return guessed;
  if (own === null || other === null || own === other) return declared;
  const words = sampleWords(text.slice(0, SAMPLE_WORDS * 12));
  const isByScript = other.common.size === 0;
  return isByScript || commonShare(words, own) < WRONG_SHARE * commonShare(words, other) ? guessed : declared;
}

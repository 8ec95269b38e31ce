import { comparisonWords } from '../../../text/words';
import { DUTCH, ENGLISH, GERMAN, NORWEGIAN, SWEDISH } from './germanic';
import type { Lexicon } from './lexicon';
import { ARABIC, BULGARIAN, CHINESE, HEBREW, JAPANESE, POLISH, RUSSIAN } from './other';
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

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;

/** At least so many of a text's words must be frequent words of the language. */
const LEAST_SHARE = 0.08;
/** Words looked at; more do not change the answer. */
const SAMPLE_WORDS = 400;

/** The language of a text by its frequent words, BCP 47; null where none of those known fits. */
export function guessLanguage(text: string): string | null {
  if (KANA.test(text)) return 'ja';
  if (HAN.test(text)) return 'zh';
  const words = comparisonWords(text.slice(0, SAMPLE_WORDS * 12)).slice(0, SAMPLE_WORDS);
  let best: { language: string; share: number } | null = null;
  for (const [language, lexicon] of LEXICONS) {
    if (lexicon.common.size === 0) continue;
    const share = words.filter((word) => lexicon.common.has(word)).length / Math.max(1, words.length);
    if (share > (best?.share ?? LEAST_SHARE)) best = { language, share };
  }
  return best?.language ?? null;
}

import type { PromotionPatterns } from './promotion-words';
import { withoutQuotations } from './quotations';

/**
 * How much a text is the publisher's appeal to its readers: to subscribe, sign up, give, follow, install. News speaks of
 * such things too, but seldom to "you", seldom as "we", and seldom as a request; all that it quotes is left aside.
 */
export interface PromotionSigns {
  /** How many different things are offered or asked for, at most three. */
  readonly offers: number;
  /** The publisher speaks as "we". */
  readonly isOwnVoice: boolean;
  /** The reader is addressed. */
  readonly isToReader: boolean;
  /** The reader is asked to do something. */
  readonly asks: boolean;
  /** Journalism itself, stories, readers are spoken of. */
  readonly isOfJournalism: boolean;
  readonly isEasy: boolean;
  readonly score: number;
  readonly words: number;
  /** Share of the text in sentences that address, ask or offer, from 0 to 1. */
  readonly share: number;
}

/** Weights of the signs. */
const OFFER = 2;
const ASK = 1.5;
const VOICE = 1;
const HINT = 0.5;
const MAX_OFFERS = 3;
const MAX_HINTS = 4;

/** The country is no pronoun. */
const COUNTRY = /\bUS\b|\bU\.S\./g;

/** A price by the week, month or year. */
const PRICE =
  /(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$£€]|cents?|pence|p\b|dollars?|pounds?|euros?|eur|chf|fr\.|kr|cent))\s?(?:a|an|per|each|every|\/|pro|im|je|par|por|al|ao|il|all['’]|i|om|om de)\s?(?:day|week|month|year|tag|woche|monat|jahr|semaine|mois|an|semana|mes|año|mês|ano|mese|settimana|anno|maand|måneden|månad|md)/iu;

/** An address to write to, a name to follow. */
const ADDRESS = /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}|(?<![\p{L}\d])@\w{3,}/u;

/** What a text shows that speaks to nobody: most of all news. */
const SILENT: PromotionSigns = {
  offers: 0,
  isOwnVoice: false,
  isToReader: false,
  asks: false,
  isOfJournalism: false,
  isEasy: false,
  score: 0,
  words: 0,
  share: 0,
};

/** Longer blocks are texts of their own; characters. */
const MAX_LENGTH = 1_500;

export function promotionSigns(text: string, patterns: PromotionPatterns): PromotionSigns {
  if (text.length > MAX_LENGTH) return SILENT;
  const own = withoutQuotations(text).replace(COUNTRY, ' ');
  const isOwnVoice = patterns.publisher.test(own);
  const isToReader = patterns.reader.test(own) || patterns.formal.test(own);
  const asks = patterns.request.test(own);
  if (!isOwnVoice && !isToReader && !asks) return SILENT;
  const isOfJournalism = patterns.journalism.test(own);
  const isEasy = patterns.ease.test(own);
  const offers = offersIn(own, patterns);
  const voices = [isOwnVoice, isToReader, isOfJournalism].filter(Boolean).length;
  const hints = distinct(own, patterns.hint, MAX_HINTS) + (isEasy ? 1 : 0);
  return {
    offers,
    isOwnVoice,
    isToReader,
    asks,
    isOfJournalism,
    isEasy,
    score: offers * OFFER + voices * VOICE + (asks ? ASK : 0) + hints * HINT,
    words: countWords(text),
    share: appealingShare(text, patterns),
  };
}

const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/gu;
/** A word of Chinese or Japanese is about so long; characters. */
const IDEOGRAPHS_PER_WORD = 2;

function countWords(text: string): number {
  return text.split(/\s+/).length + Math.floor((text.match(IDEOGRAPH)?.length ?? 0) / IDEOGRAPHS_PER_WORD);
}

function offersIn(own: string, patterns: PromotionPatterns): number {
  const others = [PRICE, ADDRESS].filter((offer) => offer.test(own)).length;
  return Math.min(distinct(own, patterns.offer, MAX_OFFERS) + others, MAX_OFFERS);
}

const SENTENCE_BREAK = /(?<=[.!?…؟])\s+|(?<=[。！？])/u;

function appealingShare(text: string, patterns: PromotionPatterns): number {
  const sentences = text.split(SENTENCE_BREAK);
  if (sentences.length === 1) return 1;
  const appealing = sentences.filter((sentence) => appeals(withoutQuotations(sentence), patterns));
  const lengthOf = (list: readonly string[]) => list.reduce((sum, sentence) => sum + sentence.length, 0);
  return lengthOf(appealing) / lengthOf(sentences);
}

function appeals(sentence: string, patterns: PromotionPatterns): boolean {
  const { publisher, reader, formal, request, offer } = patterns;
  return (
    [publisher, reader, formal, request].some((sign) => sign.test(sentence)) ||
    distinct(sentence, offer, 1) > 0
  );
}

function distinct(text: string, pattern: RegExp, limit: number): number {
  return Math.min(new Set(text.toLowerCase().match(pattern)).size, limit);
}

/** Whether a text addresses its reader or speaks as "we", outside of what it quotes. */
export function isPersonal(signs: PromotionSigns): boolean {
  return signs.isOwnVoice || signs.isToReader;
}

/** A paragraph of news with one such sentence in it stays news. */
const MIN_SHARE = 0.5;
/** Longer blocks are texts of their own; words. */
const MAX_WORDS = 150;
/** In an article that itself says "you" or "we", a paragraph must show an offer and two more signs. */
const THRESHOLD = 4;
/** What it must reach where neither the reader is addressed nor the publisher speaks. */
const IMPERSONAL_THRESHOLD = 5;
/** So few words that offer something and ask for it say nothing else. */
const FEW_WORDS = 10;
const FEW_WORDS_THRESHOLD = 3.5;
/** In an article told in the third person the change of voice is itself a sign. */
const VOICE_THRESHOLD = 2.5;
/** Longer texts hit more words by chance: beyond so many words they must reach one point more for each so many. */
const FREE_WORDS = 50;
const WORDS_PER_POINT = 30;
/** The same for what only breaks the voice. */
const VOICE_FREE_WORDS = 30;
const VOICE_WORDS_PER_POINT = 15;

/** Whether a bare paragraph is an appeal to the reader. `isThirdPerson`: the article around it says neither you nor we. */
export function isPromotion(signs: PromotionSigns, isThirdPerson: boolean): boolean {
  if (signs.words > MAX_WORDS || !(isPersonal(signs) || signs.asks)) return false;
  if (signs.share < MIN_SHARE) return false;
  if (isThirdPerson && breaksVoice(signs)) return true;
  if (signs.offers === 0) return false;
  if (signs.asks && signs.words <= FEW_WORDS && signs.score >= FEW_WORDS_THRESHOLD) return true;
  const threshold = isPersonal(signs) ? THRESHOLD : IMPERSONAL_THRESHOLD;
  return signs.score >= threshold + Math.max(0, signs.words - FREE_WORDS) / WORDS_PER_POINT;
}

function breaksVoice(signs: PromotionSigns): boolean {
  const { isOwnVoice, isToReader, isOfJournalism, asks, offers, isEasy } = signs;
  const threshold = VOICE_THRESHOLD + Math.max(0, signs.words - VOICE_FREE_WORDS) / VOICE_WORDS_PER_POINT;
  if (signs.score < threshold) return false;
  if (isOwnVoice) return asks || isToReader || offers > 0 || isOfJournalism;
  // A sentence may open with "Share" or "Support" and yet be news: then only what is offered tells.
  return offers > 0 || (isToReader && isOfJournalism && (asks || isEasy));
}

/** Whether it may be one where its surroundings say so: a box of its own, or appeals on both sides. */
export function mayBePromotion(signs: PromotionSigns): boolean {
  return signs.words <= MAX_WORDS && (isPersonal(signs) || signs.asks);
}

import { withoutQuotations } from './phrases';
import type { PromotionPatterns } from './promotion-words';

/**
 * How much a text is the publisher's appeal to its readers: to subscribe, sign up, give, follow, install. News speaks of
 * such things too, but seldom to "you", seldom as "we", and seldom as a request; all that it quotes is left aside.
 */
interface PromotionSigns {
  /** How many different things are offered or asked for, at most three. */
  readonly offers: number;
  /** The reader is addressed, or the publisher speaks as "we". */
  readonly isPersonal: boolean;
  /** The reader is asked to do something. */
  readonly asks: boolean;
  readonly score: number;
}

/** Longer blocks are texts of their own; characters. */
const MAX_LENGTH = 900;

/** Weights of the signs. */
const OFFER = 2;
const ASK = 1.5;
const VOICE = 1;
const HINT = 0.5;
const MAX_OFFERS = 3;
const MAX_HINTS = 4;

/** What a bare paragraph amid the text must reach: an offer and two more signs. */
const THRESHOLD = 4;
/** What it must reach where neither the reader is addressed nor the publisher speaks. */
const IMPERSONAL_THRESHOLD = 5;
/** Longer texts hit more words by chance: beyond so many words they must reach one point more for each so many. */
const FREE_WORDS = 50;
const WORDS_PER_POINT = 30;

/** The country is no pronoun. */
const COUNTRY = /\bUS\b|\bU\.S\./g;

function promotionSigns(text: string, patterns: PromotionPatterns): PromotionSigns {
  const own = withoutQuotations(text).replace(COUNTRY, ' ');
  const offers = distinct(own, patterns.offer, MAX_OFFERS);
  const hints = distinct(own, patterns.hint, MAX_HINTS);
  const [voice, reader, asks] = [
    patterns.publisher.test(own),
    patterns.reader.test(own),
    patterns.request.test(own),
  ];
  const voices = [voice, reader, patterns.journalism.test(own)].filter(Boolean).length;
  const ease = patterns.ease.test(own) ? HINT : 0;
  return {
    offers,
    isPersonal: voice || reader,
    asks,
    score: offers * OFFER + hints * HINT + voices * VOICE + (asks ? ASK : 0) + ease,
  };
}

function distinct(text: string, pattern: RegExp, limit: number): number {
  return Math.min(new Set(text.toLowerCase().match(pattern)).size, limit);
}

/** Whether a bare paragraph is an appeal to the reader. */
export function isPromotion(text: string, patterns: PromotionPatterns): boolean {
  if (text.length > MAX_LENGTH) return false;
  const signs = promotionSigns(text, patterns);
  if (signs.offers === 0 || !(signs.isPersonal || signs.asks)) return false;
  return signs.score >= (signs.isPersonal ? THRESHOLD : IMPERSONAL_THRESHOLD) + lengthPenalty(text);
}

/** Whether it may be one where its surroundings say so: a box of its own, or appeals before it. */
export function mayBePromotion(text: string, patterns: PromotionPatterns): boolean {
  if (text.length > MAX_LENGTH) return false;
  const signs = promotionSigns(text, patterns);
  return signs.isPersonal || signs.asks;
}

function lengthPenalty(text: string): number {
  const words = text.split(/\s+/).length;
  return Math.max(0, words - FREE_WORDS) / WORDS_PER_POINT;
}

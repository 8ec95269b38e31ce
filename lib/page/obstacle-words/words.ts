import type { Obstacle } from '../../article/model';
import { BOT_WALL } from './bot-wall';
import { CONSENT } from './consent';
import { ERROR_PAGE } from './error-page';
import { LOGIN } from './login';
import { PAYWALL } from './paywall';
import { REMOVED } from './removed';

/**
 * Per obstacle: matches text that says so, in Arabic, Chinese, Danish, Dutch, English, French, German, Hebrew, Italian,
 * Japanese, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish or Turkish. Formulas, not sentences of one site: what server software, the law or the trade
 * makes many sites say. For text with white space collapsed and typographic apostrophes made straight.
 */
export const OBSTACLE_WORDS: Readonly<Record<Obstacle, RegExp>> = {
  'bot-wall': anyOf(BOT_WALL),
  consent: anyOf(CONSENT),
  'error-page': anyOf(ERROR_PAGE),
  login: anyOf(LOGIN),
  paywall: anyOf(PAYWALL),
  removed: anyOf(REMOVED),
};

function anyOf(phrases: readonly RegExp[]): RegExp {
  return new RegExp(phrases.map((phrase) => phrase.source).join('|'), 'iu');
}

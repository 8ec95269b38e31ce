import type { Obstacle } from '../article/model';
import { OBSTACLE_WORDS } from './obstacle-words';
import { readStatements, type Statement } from './statements';

/** An article this long has not been kept back: no cut, wall or error leaves as much. Characters, about 650 words. */
const UNHINDERED = 4000;
/** What is left of an article behind an error, a bot wall or a log-in: less than a paragraph or two. Characters. */
const SHORT = 800;
/** A notice that the article is gone may stand over a standfirst and a list of others. */
const SHORT_WITH_NOTICE = 1500;

/** Frames and forms of the services that tell people from programs. */
const CAPTCHA =
  'iframe[src*="captcha" i], iframe[src*="challenges.cloudflare.com"], [id^="px-captcha"], [class~="g-recaptcha"], [class~="h-captcha"], [class~="cf-turnstile"], form[action*="captcha" i], form#challenge-form, script[src*="/cdn-cgi/challenge-platform/"]';

/**
 * What stands between the reader and the article, by structure and wording together; null where nothing does. A long
 * article is never held back: banners, promotions and log-in boxes around it are none of our business.
 * `articleTextLength` is that of the extracted blocks, characters.
 */
export function findObstacle(document: Document, articleTextLength: number): Obstacle | null {
  if (!document.body || articleTextLength >= UNHINDERED) return null;
  const statements = readStatements(document);
  const found = (Object.keys(TESTS) as Obstacle[]).find((obstacle) =>
    TESTS[obstacle]({ document, articleTextLength, statements }),
  );
  return found ?? null;
}

interface Look {
  readonly document: Document;
  readonly articleTextLength: number;
  readonly statements: readonly Statement[];
}

/** In this order: a wall speaks of errors too, an error page of logging in. */
const TESTS: Readonly<Record<Obstacle, (look: Look) => boolean>> = {
  'bot-wall': (look) =>
    look.articleTextLength < SHORT &&
    (says(look, 'bot-wall', isHeading) ||
      (says(look, 'bot-wall', isProminent) &&
        (look.document.querySelector(CAPTCHA) !== null || isNearlyEmpty(look)))),
  removed: (look) =>
    look.articleTextLength < SHORT_WITH_NOTICE &&
    says(look, 'removed', (one) => one.place !== 'frame' && one.text.length < 300),
  'error-page': (look) =>
    look.articleTextLength < SHORT &&
    (says(look, 'error-page', isHeading) || (says(look, 'error-page', isProminent) && isNearlyEmpty(look))),
  paywall: isCut,
  login: (look) =>
    look.articleTextLength < SHORT &&
    look.document.querySelector('input[type="password" i]') !== null &&
    (says(look, 'login', isHeading) || (says(look, 'login', isProminent) && isNearlyEmpty(look))),
  consent: (look) =>
    look.articleTextLength < SHORT / 2 &&
    says(look, 'consent', isProminent) &&
    hasButton(look.document) &&
    isNearlyEmpty(look),
};

function says(look: Look, obstacle: Obstacle, where: (statement: Statement) => boolean): boolean {
  return look.statements.some((one) => where(one) && OBSTACLE_WORDS[obstacle].test(one.text));
}

function isHeading(statement: Statement): boolean {
  return statement.place === 'heading' && statement.text.length < 120;
}

function isProminent(statement: Statement): boolean {
  return statement.place !== 'frame' && statement.text.length < 600;
}

/** Whether the whole document says little: an interstitial, not a page with furniture around a short article. */
function isNearlyEmpty(look: Look): boolean {
  return look.statements.reduce((sum, one) => sum + one.text.length, 0) < 2 * SHORT_WITH_NOTICE;
}

function hasButton(document: Document): boolean {
  return document.querySelector('button, [role="button"], input[type="submit" i], form') !== null;
}

/**
 * Whether a call to pay or log in stands where the text breaks off: no prose follows it. Under a text of more than a
 * teaser it must stand with the prose, not in an overlay elsewhere, for the text under an overlay is all there.
 */
function isCut(look: Look): boolean {
  const calls = look.statements.filter(
    (one) => one.place !== 'frame' && one.text.length < 500 && OBSTACLE_WORDS.paywall.test(one.text),
  );
  return calls.some((call) => {
    const following = look.statements.filter((one) => one.isProse && one.index > call.index + 3);
    if (look.articleTextLength < SHORT) return following.length < 4;
    const preceding = look.statements.filter((one) => one.isProse && one.index < call.index);
    return following.length === 0 && preceding.some((one) => call.index - one.index <= 8);
  });
}

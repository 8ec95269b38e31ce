import type { Obstacle } from '../article/model';
import { OBSTACLE_WORDS } from './obstacle-words/words';
import { readStatements, type Statement } from './statements';

/** Where what is left of an article behind an obstacle is at most so long. Characters; a paragraph of news has 200 to 400. */
const LEFT_BY: Readonly<Record<Obstacle, number>> = {
  'bot-wall': 800,
  'error-page': 800,
  login: 800,
  consent: 400,
  // The notice itself, a standfirst, or teasers of other articles taken for text.
  removed: 800,
  // Metered sites show up to four paragraphs.
  paywall: 1500,
};
/** As long may the teaser be where the page itself says that the article is not free. */
const DECLARED_PAYWALL = 4000;

/** An interstitial says no more than this in all, with its menu and footer. Characters. */
const NEARLY_EMPTY = 3000;

/** Frames and forms of the services that tell people from programs. */
const CAPTCHA =
  'iframe[src*="captcha" i], iframe[src*="challenges.cloudflare.com"], [id^="px-captcha"], [class~="g-recaptcha"], [class~="h-captcha"], [class~="cf-turnstile"], form[action*="captcha" i], form#challenge-form, script[src*="/cdn-cgi/challenge-platform/"]';
const BUTTON = 'button, [role="button"], input[type="submit" i], form';

/**
 * What stands between the reader and the article, by structure and wording together; null where nothing does. A text of
 * some length is never held back: banners, promotions and log-in boxes around it are none of our business.
 *
 * @param articleTextLength of the extracted blocks, characters.
 * @param isAccessibleForFree as the document declares it.
 */
export function findObstacle(
  document: Document,
  articleTextLength: number,
  isAccessibleForFree: boolean | null = null,
): Obstacle | null {
  if (!document.body || articleTextLength >= DECLARED_PAYWALL) return null;
  const statements = readStatements(document);
  const look: Look = {
    document,
    statements,
    isNearlyEmpty: lengthOf(statements) < NEARLY_EMPTY,
    articleTextLength,
  };
  const longest = isAccessibleForFree === false ? { ...LEFT_BY, paywall: DECLARED_PAYWALL } : LEFT_BY;
  return ORDER.find((obstacle) => articleTextLength < longest[obstacle] && TESTS[obstacle](look)) ?? null;
}

interface Look {
  readonly document: Document;
  readonly articleTextLength: number;
  readonly statements: readonly Statement[];
  readonly isNearlyEmpty: boolean;
}

/** A wall speaks of errors too, an error page of logging in. */
const ORDER: readonly Obstacle[] = ['bot-wall', 'removed', 'error-page', 'paywall', 'login', 'consent'];

const TESTS: Readonly<Record<Obstacle, (look: Look) => boolean>> = {
  'bot-wall': (look) =>
    isHeadline(look, 'bot-wall') ||
    (isSaid(look, 'bot-wall') && (look.isNearlyEmpty || look.document.querySelector(CAPTCHA) !== null)),
  removed: isNotice,
  'error-page': (look) =>
    isHeadline(look, 'error-page') || (isSaid(look, 'error-page') && look.isNearlyEmpty),
  paywall: isCut,
  login: (look) =>
    look.document.querySelector('input[type="password" i]') !== null &&
    (isHeadline(look, 'login') || (isSaid(look, 'login') && look.isNearlyEmpty)),
  consent: (look) =>
    isSaid(look, 'consent') && look.isNearlyEmpty && look.document.querySelector(BUTTON) !== null,
};

/** Whether the title or a heading says so and little else: "Access denied", not "Access denied to thousands of voters". */
function isHeadline({ statements }: Look, obstacle: Obstacle): boolean {
  return statements
    .filter((one) => one.place === 'heading' && one.text.length < 150)
    .flatMap((one) => one.text.split(/\s[|–—·»-]\s/))
    .some((part) => (OBSTACLE_WORDS[obstacle].exec(part)?.[0].length ?? 0) > part.length * 0.6);
}

/** Whether the document says so in its text. */
function isSaid({ statements }: Look, obstacle: Obstacle): boolean {
  return statements.some(
    (one) => one.place === 'body' && one.text.length < 600 && OBSTACLE_WORDS[obstacle].test(one.text),
  );
}

/** Whether a short notice says that the article is gone; amid prose such a line is about another one. */
function isNotice({ statements }: Look): boolean {
  return statements.some(
    (one) =>
      one.place !== 'frame' &&
      one.text.length < 200 &&
      OBSTACLE_WORDS.removed.test(one.text) &&
      !statements.slice(Math.max(0, one.index - 3), one.index).some((before) => before.isProse),
  );
}

/** A call stands this near below the last paragraph: a picture, a label or a button may come between. Statements. */
const NEAR = 8;

/** Whether a call to pay or log in stands where the prose breaks off: shown, and no prose follows it in the same part. */
function isCut({ statements }: Look): boolean {
  const calls = statements.filter(
    (one) => one.place !== 'frame' && one.text.length < 400 && OBSTACLE_WORDS.paywall.test(one.text),
  );
  return calls.some((call) => {
    if (!isShown(call.box)) return false;
    const last = statements.findLast((one) => one.isProse && one.index < call.index);
    if (!last) return true;
    const part = commonAncestor(last.box, call.box);
    const follows = statements.some((one) => one.isProse && one.index > call.index && part.contains(one.box));
    return call.index - last.index <= NEAR && !follows;
  });
}

/** Parsed documents have no layout; there every call counts. */
function isShown(box: Element): boolean {
  return (
    box.ownerDocument.defaultView === null || box.checkVisibility?.({ visibilityProperty: true }) !== false
  );
}

function commonAncestor(one: Element, other: Element): Element {
  let part = one;
  while (!part.contains(other) && part.parentElement) part = part.parentElement;
  return part;
}

function lengthOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, one) => sum + one.text.length, 0);
}

import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';

/** Rules of lib/diff, lib/db and lib/page; what several of them mean to a reader is one thing. */
const RULE_WORDS = new Map<string, MessageKey>([
  ['boilerplate', 'ruleBoilerplate'],
  ['typography', 'ruleTypography'],
  ['stamp', 'ruleStamp'],
  ['script-remains', 'ruleScript'],
  ['headline-repeat', 'ruleHeadline'],
  ['caption', 'rulePicture'],
  ['credit', 'rulePicture'],
  ['media', 'rulePicture'],
  ['advert', 'rulePromotion'],
  ['promotion', 'rulePromotion'],
  ['label', 'ruleLabel'],
  ['marks', 'ruleLabel'],
  ['orphan-heading', 'ruleLabel'],
  ['read-more', 'ruleOtherArticles'],
  ['link', 'ruleOtherArticles'],
  ['link-list', 'ruleOtherArticles'],
  ['other-article', 'ruleOtherArticles'],
  ['teaser', 'ruleOtherArticles'],
  ['byline', 'ruleAuthor'],
  ['author', 'ruleAuthor'],
  ['sign-off', 'ruleAuthor'],
  ['embed', 'ruleEmbed'],
  ['already-listed', 'ruleAlreadyListed'],
  ['way-of-looking', 'ruleWayOfLooking'],
  ['unstable', 'ruleUnstable'],
  ['reader', 'ruleReader'],
  ['headline-test', 'ruleHeadlineTest'],
  ['flip-flop', 'ruleFlipFlop'],
  ['live-entry', 'ruleLiveEntry'],
  ['standfirst-layout', 'ruleStandfirst'],
  ['form', 'ruleForm'],
  ['box', 'ruleBox'],
]);

/** The rule that hid a difference, in words: "Stands on several articles of this site". A rule
 * without words (of a later release, in an archive) is named. */
export function ruleInWords(rule: string): string {
  const known = RULE_WORDS.get(rule);
  return known ? message(known) : message('ruleNamed', rule.replaceAll('-', ' '));
}

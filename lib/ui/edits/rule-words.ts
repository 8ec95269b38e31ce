import type { MessageKey } from '../../platform/i18n';
import { message } from '../../platform/i18n';

const RULE_WORDS = new Map<string, MessageKey>([
  ['boilerplate', 'ruleBoilerplate'],
  ['typography', 'ruleTypography'],
]);

/** The rule that hid a difference, in words: "Stands on several articles of this site". A rule without words is named. */
export function ruleInWords(rule: string): string {
  const known = RULE_WORDS.get(rule);
  return known ? message(known) : message('ruleNamed', rule.replaceAll('-', ' '));
}

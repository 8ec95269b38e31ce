import { displayLocale, pluralMessage } from '../platform/i18n';
import { exactTime, timeInWords } from './time';

const HOUR_MS = 3_600_000;

/**
 * Has the browser make what counts and times are worded with, while a page waits for its first answer. The first number takes Chromium
 * some 15 ms after its start, the first time Firefox two on every page.
 */
export function prepareWords(now: number): void {
  const clock = { now, locale: displayLocale() };
  pluralMessage('edits', 2);
  timeInWords(now - HOUR_MS, clock);
  exactTime(now, clock);
}

import type { Instant } from './model';
import type { RecheckHistory } from './scheduling';

const FIRST_MS = 30 * 60_000;
const LONGEST_MS = 40 * 86_400_000;

/** When an article is checked next; null to stop. Half an hour after an edit, then ever a fifth later. */
export function nextRecheckAt(history: RecheckHistory, now: Instant): Instant | null {
  const last = history.changedAt.at(-1) ?? 0;
  const quiet = history.checkedAt.filter((at) => at > last).length;
  const interval = FIRST_MS * 1.2 ** quiet;
  return interval < LONGEST_MS ? now + interval : null;
}

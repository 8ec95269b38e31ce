import type { Instant } from './model';
import type { RecheckHistory } from './scheduling';

/** An edit that was found: made after one look and by the next. */
export interface FoundEdit {
  readonly after: Instant;
  readonly by: Instant;
}

/** What an article's history says once times that cannot be true are left out. */
export interface EditRecord {
  /** When the article first stood, as far as known. */
  readonly bornAt: Instant;
  /** The reading and every look since, oldest first; never empty, none ahead of now. */
  readonly looks: readonly Instant[];
  /** Oldest first. */
  readonly edits: readonly FoundEdit[];
}

/** No newspaper stood on the web before; an earlier date of publication is an empty field. */
const FIRST_PLAUSIBLE = Date.UTC(1992, 0);

/**
 * The record of an article at `now`. A time ahead of now was written under a wrong clock and is left out; an article of
 * which no time is left is taken for one that is read now. So a clock that is set back costs one young article's checks.
 */
export function editRecord(history: RecheckHistory, now: Instant): EditRecord {
  const isPast = (time: Instant): boolean => time <= now;
  const checks = history.checkedAt.filter(isPast).sort((a, b) => a - b);
  const readAt = Math.min(history.firstReadAt, checks[0] ?? now, now);
  const { publishedAt } = history;
  const isKnown = publishedAt !== null && publishedAt >= FIRST_PLAUSIBLE;
  const looks = [readAt, ...checks];
  const edits = history.changedAt.filter(isPast).map((by) => ({ after: lookBefore(by, looks), by }));
  return { bornAt: isKnown ? Math.min(publishedAt, readAt) : readAt, looks, edits };
}

function lookBefore(time: Instant, looks: readonly Instant[]): Instant {
  return looks.findLast((look) => look < time) ?? time;
}

import { type EditHazard, editHazard } from './edit-hazard';
import type { EditRecord } from './edit-record';
import { editRecord } from './edit-record';
import type { Instant } from './model';
import { recheckPrice } from './recheck-price';
import type { RecheckHistory, SiteRecord } from './scheduling';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Bounds of the pause between two checks. Publishers need rest; a reader wants to hear within days. */
const SHORTEST_PAUSE_MS = 15 * MINUTE_MS;
const LONGEST_PAUSE_MS = 4 * DAY_MS;
const LONGEST_PAUSE_FOLLOWED_MS = 2 * DAY_MS;
/** An overdue check is due at once. */
const SOONEST_MS = MINUTE_MS;

/** After so many days without an edit an article is no longer checked. */
const QUIET_DAYS = 40;
const QUIET_DAYS_FOLLOWED = 400;
/** A longer pause tells that nobody looked (a closed laptop, a clock set forward), not that nothing changed. */
const LONGEST_COUNTED_PAUSE_MS = 5 * DAY_MS;

/** Found edits per article read, over all sites; what a site of which nothing is known is expected to do. */
const USUAL_EDITS = 0.5;
/** As many articles must have been read on a site until its own record weighs as much as that of all sites. */
const USUAL_ARTICLES = 20;
/** Of the difference between sites this much carries over to the next article, as a power. */
const SITE_WEIGHT = 0.3;
/** However little or much a site edits, its record counts as this share of the usual at least and at most. */
const LEAST_SITE_SHARE = 0.2;
const LARGEST_SITE_SHARE = 5;

/** The first steps of the sum over hours; later ones grow with the time summed over. */
const STEP_HOURS = 0.25;
const STEP_SHARE = 0.2;

function siteFactor({ articles, edits }: SiteRecord): number {
  const share =
    (edits + USUAL_ARTICLES * USUAL_EDITS) / ((Math.max(articles, 0) + USUAL_ARTICLES) * USUAL_EDITS);
  return Math.min(LARGEST_SITE_SHARE, Math.max(LEAST_SITE_SHARE, share)) ** SITE_WEIGHT;
}

/** For how long the article was watched without an edit: the pauses between looks since the last one. */
function quietMs({ looks, edits }: EditRecord): number {
  const since = edits.at(-1)?.by ?? Number.NEGATIVE_INFINITY;
  const quiet = looks.filter((look) => look >= since);
  return quiet.reduce((sum, look, i) => {
    const pause = look - (quiet[i - 1] ?? look);
    return sum + Math.min(pause, LONGEST_COUNTED_PAUSE_MS);
  }, 0);
}

/** When the price of a check is reached; `longestMs` after the look at the latest. */
function dueAt(lookedAt: Instant, hazard: EditHazard, price: number, longestMs: number): Instant {
  const latest = lookedAt + longestMs;
  let time = lookedAt;
  let sum = 0;
  while (time < latest) {
    const hours = Math.min(
      Math.max(STEP_HOURS, ((time - lookedAt) / HOUR_MS) * STEP_SHARE),
      hazard.finestStep,
    );
    const gain = Math.sqrt(hazard.at(time + (hours * HOUR_MS) / 2)) * hours;
    if (sum + gain >= price) return time + ((price - sum) / gain) * hours * HOUR_MS;
    sum += gain;
    time += hours * HOUR_MS;
  }
  return latest;
}

/**
 * When an article is checked next, always later than `now`; null when it has been quiet for so long that it is no longer
 * checked. Goes by the hazard of an edit (edit-hazard.ts): the article's age, its edits so far, the hours and days on
 * which newsrooms work, and how often its site edits. `now` may be later than the last look.
 *
 * Safe under a wrong clock: times ahead of now are left out, and a leap forward neither ends the checks nor repeats them.
 * A time that was computed under a clock set a year ahead is of no use; no answer lies more than four days ahead.
 */
export function nextRecheckAt(history: RecheckHistory, now: Instant): Instant | null {
  const record = editRecord(history, now);
  const isFollowed = history.followed === true;
  if (quietMs(record) >= (isFollowed ? QUIET_DAYS_FOLLOWED : QUIET_DAYS) * DAY_MS) return null;
  const hazard = editHazard(record, {
    siteFactor: siteFactor(history.site),
    utcOffsetMinutes: history.utcOffsetMinutes ?? 0,
    isLiveBlog: history.documentKind === 'live-blog',
  });
  const lookedAt = record.looks.at(-1) ?? now;
  const longestMs = isFollowed ? LONGEST_PAUSE_FOLLOWED_MS : LONGEST_PAUSE_MS;
  const due = dueAt(lookedAt, hazard, recheckPrice(record, hazard), longestMs);
  return Math.max(due, lookedAt + SHORTEST_PAUSE_MS, now + SOONEST_MS);
}

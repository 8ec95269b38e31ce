import type { Article, Instant } from './model';
import type { Watch } from './watch';

/** What is known of the other articles of a site: how many, how many of them were edited, and how often. */
export interface SiteRecord {
  readonly articles: number;
  readonly articlesEdited: number;
  readonly edits: number;
}

/** What a schedule goes by; times in the past of `now`, oldest first. */
export interface RecheckHistory {
  readonly firstReadAt: Instant;
  readonly publishedAt: Instant | null;
  readonly checkedAt: readonly Instant[];
  readonly changedAt: readonly Instant[];
  readonly site: SiteRecord;
  readonly documentKind?: Article['documentKind'];
  readonly followed?: boolean;
  /** Of the newsroom's clock from UTC, east positive; 0 where unknown. The reader's own is the best guess. */
  readonly utcOffsetMinutes?: number;
}

/** The time of the next recheck; null to stop. */
export type Schedule = (history: RecheckHistory, now: Instant) => Instant | null;

/** What a step of a watch depends on besides the watch. */
export interface StepContext {
  readonly now: Instant;
  readonly article: Pick<Article, 'firstReadAt' | 'publishedAt' | 'documentKind'>;
  readonly site: SiteRecord;
  readonly schedule: Schedule;
}

/** Trouble or absence that lasts longer than this ends the checks; as long as an article without edits is watched. */
export const PATIENCE_MS = 40 * 86_400_000;

/** No schedule asks for more than once in a minute, or for the day after the patience has ended. */
const SOONEST_MS = 60_000;

/** The watch with the time at which its article is checked next; at rest where the schedule ends. */
export function scheduled(watch: Watch, { now, article, site, schedule }: StepContext): Watch {
  if (watch.state === 'stopped') return watch;
  const history = historyOf(watch, { now, article, site });
  // An article that was taken up again may be too old for any schedule that knows its age.
  const at =
    schedule(history, now) ?? (watch.againAt ? schedule({ ...history, publishedAt: null }, now) : null);
  if (at === null) return ended(watch, 'quiet', now);
  const nextRecheckAt = Math.min(Math.max(at, now + SOONEST_MS), now + PATIENCE_MS);
  return { ...watch, nextRecheckAt, endedAt: null };
}

/** What the schedule goes by: no time ahead of now, and nothing from before the article was taken up again. */
function historyOf(
  { checkedAt, changedAt, followed, againAt = 0 }: Watch,
  { now, article, site }: Omit<StepContext, 'schedule'>,
): RecheckHistory {
  const past = (times: readonly Instant[]) =>
    times.filter((time) => time >= againAt).map((time) => Math.min(time, now));
  return {
    firstReadAt: Math.min(Math.max(article.firstReadAt, againAt), now),
    // A time of publication may lie ahead: an embargo, or a publisher's mistake.
    publishedAt: article.publishedAt === null ? null : Math.min(article.publishedAt, now),
    checkedAt: past(checkedAt),
    changedAt: past(changedAt),
    site,
    documentKind: article.documentKind,
    followed,
  };
}

/** The checks have come to an end. */
export function ended(watch: Watch, state: Watch['state'], now: Instant): Watch {
  return { ...watch, state, nextRecheckAt: null, endedAt: now };
}

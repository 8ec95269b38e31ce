import type { NotComparableReason } from './change';
import type { Article, Instant } from './model';
import type { FetchFailure, RecheckEventKind, Validators, Watch } from './watch';
import { NO_VALIDATORS, TIMES_LIMIT } from './watch';

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

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The reader's page may take this long to bring its whole text; the first fetch waits for it. */
const BASELINE_DELAY_MS = 45_000;
/** A first answer "not found" is asked again after this long before it is believed. */
const GONE_CONFIRM_MS = HOUR_MS;
/** Failures in a row double the wait from the first to the second. */
const FIRST_RETRY_MS = 15 * MINUTE_MS;
const LAST_RETRY_MS = DAY_MS;
/** What is gone is looked for daily at first, then weekly. */
const GONE_RETRY_MS = 7 * DAY_MS;
/** Trouble or absence that lasts longer than this ends the checks; as long as an article without edits is watched. */
const PATIENCE_MS = 40 * DAY_MS;
/** Fetches in a row that cannot be held against what the reader saw, until it is believed that none ever can. */
const BASELINE_TRIES = 4;
/** Times further ahead than this come from a clock that was wrong. */
const CLOCK_SLACK_MS = DAY_MS;

/** A watch of an article that was just read for the first time. */
export function newWatch(articleId: number, address: string): Watch {
  return {
    articleId,
    address,
    host: hostOf(address),
    state: 'watching',
    followed: false,
    nextRecheckAt: null,
    checkedAt: [],
    changedAt: [],
    validators: NO_VALIDATORS,
    lanes: null,
    needsBaseline: true,
    trouble: null,
    missingSince: null,
    endedAt: null,
    untold: null,
  };
}

/** Whom to be polite to: the host and port of an address. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host ?? '';
}

/**
 * The reader was at the article; what was found is in the watch already. A visit takes up a watch that had come to an
 * end, unless the reader ended it.
 */
export function afterVisit(watch: Watch, context: StepContext): Watch {
  if (watch.state === 'stopped') return watch;
  const next = scheduled({ ...takenUp(watch, context.now), trouble: null, missingSince: null }, context);
  if (next.nextRecheckAt === null || !next.needsBaseline) return next;
  return { ...next, nextRecheckAt: Math.min(next.nextRecheckAt, context.now + BASELINE_DELAY_MS) };
}

/** The server answered with the article, or said that it is as before. */
export function afterAnswer(watch: Watch, changed: boolean, context: StepContext): Watch {
  const { now } = context;
  // The first fetch tells nothing about edits: it is no check.
  const looked = watch.needsBaseline ? watch : withLook(watch, now, changed);
  const found = { ...looked, needsBaseline: false, trouble: null, missingSince: null };
  return scheduled({ ...found, state: watch.state === 'stopped' ? 'stopped' : 'watching' }, context);
}

/** Notes a look that could be compared. */
export function withLook(watch: Watch, now: Instant, changed: boolean): Watch {
  const add = (times: readonly Instant[]) => [...times, now].slice(-TIMES_LIMIT);
  return {
    ...watch,
    checkedAt: add(watch.checkedAt),
    changedAt: changed ? add(watch.changedAt) : watch.changedAt,
  };
}

/** The server sent something that cannot be held against the article. */
export function afterNotComparable(watch: Watch, reason: NotComparableReason, context: StepContext): Watch {
  const troubled = withTrouble(watch, reason, context.now);
  const { count } = troubled.trouble;
  if (watch.lanes === null && count >= BASELINE_TRIES) return ended(troubled, 'unwatchable', context.now);
  return retried(troubled, doubled(HOUR_MS, count), context);
}

/** The request failed. `retryAfterMs` is the server's own wish; null where it has none. */
export function afterFailure(
  watch: Watch,
  reason: FetchFailure,
  retryAfterMs: number | null,
  context: StepContext,
): Watch {
  const troubled = withTrouble(watch, reason, context.now);
  const wait = doubled(FIRST_RETRY_MS, troubled.trouble.count);
  return retried(troubled, Math.max(wait, retryAfterMs ?? 0), context);
}

/** The server says that the article is not there. Believed when it says so again an hour later. */
export function afterGone(watch: Watch, context: StepContext): Watch {
  const { now } = context;
  if (watch.state === 'stopped') return watch;
  const missingSince = sane(watch.missingSince, now) ?? now;
  const missing = { ...withTrouble(watch, 'removed', now), missingSince };
  const absence = now - missingSince;
  if (absence < GONE_CONFIRM_MS) return { ...missing, nextRecheckAt: missingSince + GONE_CONFIRM_MS };
  const nextRecheckAt =
    absence > PATIENCE_MS ? null : now + Math.min(Math.max(absence, DAY_MS), GONE_RETRY_MS);
  const endedAt = nextRecheckAt === null ? now : null;
  const gone = { ...missing, state: 'gone' as const, nextRecheckAt, endedAt };
  return watch.state === 'gone' ? gone : withEvent(gone, 'gone', now);
}

/** What the reader may say about an article's watch. */
export const WATCH_WISHES = ['usual', 'follow', 'stop'] as const;
export type WatchWish = (typeof WATCH_WISHES)[number];

/** The reader wants it watched, watched for longer, or not watched. */
export function afterWish(watch: Watch, wish: WatchWish, context: StepContext): Watch {
  if (wish === 'stop') return { ...ended(watch, 'stopped', context.now), followed: false };
  const wanted = { ...takenUp(watch, context.now), followed: wish === 'follow', trouble: null };
  return scheduled(wanted, context);
}

function takenUp(watch: Watch, now: Instant): Watch {
  return watch.state === 'watching' ? watch : { ...watch, state: 'watching', againAt: now };
}

/** Notes what has to be told. What was not told before is told along with it. */
export function withEvent(watch: Watch, kind: RecheckEventKind, at: Instant): Watch {
  return { ...watch, untold: { kinds: [...new Set([...(watch.untold?.kinds ?? []), kind])], at } };
}

/** Asked somewhere else from now on; what the old address said of its version does not hold there. */
export function withAddress(watch: Watch, address: string): Watch {
  return { ...watch, address, host: hostOf(address), validators: NO_VALIDATORS };
}

/** Remembers what the last answer said of its version. */
export function withValidators(watch: Watch, validators: Validators): Watch {
  return { ...watch, validators };
}

/** Brings times that a wrong clock has written back to `now`, and has the article checked by what is left of them. */
export function afterClockChange(watch: Watch, context: StepContext): Watch {
  const { now } = context;
  const saneTimes = (times: readonly Instant[]) => times.map((time) => sane(time, now) ?? now);
  const sober: Watch = {
    ...watch,
    checkedAt: saneTimes(watch.checkedAt),
    changedAt: saneTimes(watch.changedAt),
    missingSince: sane(watch.missingSince, now),
    trouble: watch.trouble && { ...watch.trouble, since: sane(watch.trouble.since, now) ?? now },
  };
  const endedAhead = watch.endedAt !== null && watch.endedAt > now + CLOCK_SLACK_MS;
  const isAsleep = watch.nextRecheckAt !== null && watch.nextRecheckAt > now + CLOCK_SLACK_MS;
  if (watch.state === 'stopped' || !(endedAhead || isAsleep)) return sober;
  return scheduled({ ...sober, state: 'watching' }, context);
}

function sane(time: Instant | null, now: Instant): Instant | null {
  return time !== null && time > now + CLOCK_SLACK_MS ? now : time;
}

type TroubledWatch = Watch & { readonly trouble: NonNullable<Watch['trouble']> };

function withTrouble(watch: Watch, reason: TroubledWatch['trouble']['reason'], now: Instant): TroubledWatch {
  const before = watch.trouble;
  const since = before ? (sane(before.since, now) ?? now) : now;
  return { ...watch, trouble: { reason, since, count: (before?.count ?? 0) + 1 } };
}

function doubled(firstMs: number, count: number): number {
  return Math.min(firstMs * 2 ** Math.min(count - 1, 20), LAST_RETRY_MS);
}

/** Due again after `waitMs`, or later where the schedule says so; no more at all after weeks of trouble. */
function retried(watch: TroubledWatch, waitMs: number, context: StepContext): Watch {
  const { now } = context;
  if (watch.state === 'stopped') return watch;
  if (now - watch.trouble.since > PATIENCE_MS) return ended(watch, 'unwatchable', now);
  if (watch.state === 'gone') return { ...watch, nextRecheckAt: now + Math.max(waitMs, DAY_MS) };
  const next = watch.needsBaseline ? watch : scheduled(withLook(watch, now, false), context);
  if (!watch.needsBaseline && next.nextRecheckAt === null) return { ...watch, ...endOf(next) };
  return { ...watch, nextRecheckAt: Math.max(now + waitMs, next.nextRecheckAt ?? 0) };
}

function endOf({ state, nextRecheckAt, endedAt }: Watch): Pick<Watch, 'state' | 'nextRecheckAt' | 'endedAt'> {
  return { state, nextRecheckAt, endedAt };
}

function ended(watch: Watch, state: Watch['state'], now: Instant): Watch {
  return { ...watch, state, nextRecheckAt: null, endedAt: now };
}

/** No schedule asks for more than once in a minute, or for the day after the patience has ended. */
const SOONEST_MS = MINUTE_MS;

function scheduled(watch: Watch, { now, article, site, schedule }: StepContext): Watch {
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

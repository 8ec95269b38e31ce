import type { NotComparableReason } from './change';
import type { Instant } from './model';
import type { StepContext } from './scheduling';
import { ended, PATIENCE_MS, scheduled } from './scheduling';
import type { FetchFailure, RecheckEventKind, Validators, Watch } from './watch';
import { NO_VALIDATORS, TIMES_LIMIT } from './watch';
import { sane } from './watch-clock';

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
/** Fetches in a row that cannot be held against what the reader saw, until it is believed that none ever can. */
const BASELINE_TRIES = 4;

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

/** What the reader has said about an article's watch; 'usual' where they have said nothing, or nothing is watched. */
export function wishOf(watch: Pick<Watch, 'state' | 'followed'> | undefined): WatchWish {
  if (watch?.state === 'stopped') return 'stop';
  return watch?.followed ? 'follow' : 'usual';
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

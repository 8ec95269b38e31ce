import type { Instant } from './model';
import type { StepContext } from './scheduling';
import { scheduled } from './scheduling';
import type { Watch } from './watch';

/** Times further ahead than this come from a clock that was wrong. */
const CLOCK_SLACK_MS = 86_400_000;

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

/** A time, or `now` where a wrong clock has written it. */
export function sane(time: Instant | null, now: Instant): Instant | null {
  return time !== null && time > now + CLOCK_SLACK_MS ? now : time;
}

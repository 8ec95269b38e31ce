import { judgeComparability } from '../article/comparability';
import type { Instant } from '../article/model';
import { nextRecheckAt } from '../article/recheck-schedule';
import type { Settings } from '../article/settings';
import { isCounted } from '../article/settings';
import type { Engine } from '../db/engine';
import { circulationOf } from '../diff/circulation';
import { compareTexts } from '../diff/compare';
import { isCorrectionNote } from '../text/correction-note';

/** The pure engine as the database's transaction calls it. */
export function engineFor(settings: Settings): Engine {
  return {
    judge: judgeComparability,
    compare: compareTexts,
    counts: (change) => isCounted(change, settings),
    isNote: isCorrectionNote,
    isCirculating: (looks) => circulationOf(looks).values.length > 0,
    schedule: (history, now) => nextRecheckAt({ ...history, utcOffsetMinutes: utcOffset(now) }, now),
  };
}

/** The reader's clock from UTC at a time, in minutes, east positive; most newsrooms a reader follows keep about the same. */
function utcOffset(now: Instant): number {
  return -new Date(now).getTimezoneOffset();
}

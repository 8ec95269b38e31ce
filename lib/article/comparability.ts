import type { Comparability, NotComparableReason } from './change';
import { keepingOf } from './keeping';
import type { Capture, CaptureSignals, Snapshot } from './model';

/**
 * Whether a capture can be held against an earlier snapshot of the same article, decided before anything is compared. A
 * teaser, an error page or half a body is not an edit; a removed paragraph, a correction or a rewritten lede is.
 */
export function judgeComparability(earlier: Snapshot, later: Capture): Comparability {
  const reason = findReason(earlier, later);
  return reason === null ? { comparable: true } : { comparable: false, reason };
}

function findReason(earlier: Snapshot, later: Capture): NotComparableReason | null {
  const { signals } = later;
  if (signals.httpStatus !== null && signals.httpStatus >= 400)
    return reasonOfStatus(signals.httpStatus, signals);
  const kept = keepingOf(earlier, later);
  // An obstacle in front of a text that is all there keeps nothing back.
  if (signals.obstacle !== null && kept.earlierShare < 0.9) return signals.obstacle;
  if (kept.laterCount === 0) return signals.isAccessibleForFree === false ? 'paywall' : 'collapsed';
  return null;
}

function reasonOfStatus(status: number, signals: CaptureSignals): NotComparableReason {
  if (signals.obstacle !== null) return signals.obstacle;
  if (status === 404 || status === 410 || status === 451) return 'removed';
  if (status === 401) return 'login';
  if (status === 402) return 'paywall';
  return status === 403 || status === 429 ? 'bot-wall' : 'error-page';
}

import { canonicalUrl } from './canonical-url';
import type { Capture, Instant } from './model';

/**
 * A capture that a page sent, with what is not for a page to say: when it was taken, that it comes from a visit, and (as
 * far as its address does not bear it out) which article it shows.
 */
export function asVisit(capture: Capture, now: Instant): Capture {
  const declared = { canonical: capture.canonicalUrl, ogUrl: null };
  return { ...capture, ...canonicalUrl(capture.address, declared), capturedAt: now, origin: 'visit' };
}

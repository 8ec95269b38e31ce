import type { Capture } from '../../lib/article/model';
import type { NotRecordedReason } from '../../lib/article/outcome';
import { parseCapture } from '../../lib/article/parse-capture';
import type { LiveCapture } from '../../lib/page/capture';
import { captureDocument } from '../../lib/page/capture';
import { detectArticle } from '../../lib/page/detect';
import { isOtherDocument } from '../../lib/page/other-document';
import { hasPasswordField } from '../../lib/page/password-field';

/** Captures the document in front of the reader, or says why it cannot. */
export function captureLive(): LiveCapture | NotRecordedReason {
  try {
    // Looked at again here: the field may have come since the small script looked.
    if (hasPasswordField(document)) return 'password-field';
    const context = {
      address: location.href,
      now: Date.now(),
      origin: 'visit',
      httpStatus: httpStatus(),
    } as const;
    const live = captureDocument(document, context);
    const objection = findObjection(live.capture);
    if (objection) return objection;
    // The background would refuse it, and the popup could not say why.
    return parseCapture(live.capture) ? live : 'too-large';
  } catch (error) {
    console.debug('Late Edition:', error);
    return 'failed';
  }
}

/**
 * Why there is nothing to send. A wall or an error page at an article's address is no article either, and is sent all the
 * same: the background tells the reader that it could not be compared, and why.
 */
function findObjection(capture: Capture): NotRecordedReason | null {
  const { signals, blocks } = capture;
  if (signals.obstacle !== null || (signals.httpStatus ?? 0) >= 400) return null;
  const objection = detectArticle(document, location.href);
  if (objection) return objection;
  if (isOtherDocument(document, capture)) return 'not-an-article';
  return blocks.length === 0 ? 'no-text' : null;
}

/** HTTP status of the navigation; null where the browser keeps it from us (0) or does not tell. */
function httpStatus(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.responseStatus || null;
}

import type { NotRecordedReason } from '../../lib/article/outcome';
import { parseCapture } from '../../lib/article/parse-capture';
import type { LiveCapture } from '../../lib/page/capture';
import { captureDocument } from '../../lib/page/capture';
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
    if (live.capture.blocks.length === 0) return 'no-text';
    // The background would refuse it, and the popup could not say why.
    return parseCapture(live.capture) ? live : 'too-large';
  } catch (error) {
    console.debug('Late Edition:', error);
    return 'failed';
  }
}

/** HTTP status of the navigation; null where the browser keeps it from us (0) or does not tell. */
function httpStatus(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.responseStatus || null;
}

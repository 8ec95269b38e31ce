import type { Capture } from '../article/model';
import type { CaptureOutcome, NotRecordedReason } from '../article/outcome';
import type { LiveCapture } from './capture';
import type { Clock } from './settle';
import { browserClock, sampleProse, waitForSettledText } from './settle';
import { whenVisible } from './when-visible';

/** What a visit needs from outside the page. */
export interface VisitPorts {
  /** Captures the document now, or says why it cannot. */
  readonly capture: () => LiveCapture | NotRecordedReason;
  /** Hands a capture to the background; null where the background cannot be reached. */
  readonly send: (capture: Capture, again: boolean) => Promise<CaptureOutcome | null>;
  readonly giveUp: (reason: NotRecordedReason) => void;
  /** Shows an outcome on the text it was captured from. */
  readonly show: (live: LiveCapture, outcome: CaptureOutcome) => void;
}

/** A body may still grow this long after the first capture: slow scripts, "continue reading", lazy parts. */
const GROWTH_MS = 20_000;
const GROWTH_STEP_MS = 500;

/** Growth by less than a sentence is a counter or a ticker. */
const GROWTH_CHARACTERS = 60;

/**
 * One reading of one article: waits until the page is in view and its text stands still, captures it, and captures it
 * again where the body turns out to have been incomplete. Ends quietly when the signal aborts.
 */
export async function runVisit(
  document: Document,
  ports: VisitPorts,
  signal: AbortSignal,
  clock: Clock = browserClock,
): Promise<void> {
  try {
    await whenVisible(document, signal);
    for (let again = false; ; again = true) {
      if (!(await captureSettled(document, ports, again, signal, clock))) return;
      if (!(await hasGrown(document, signal, clock))) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function captureSettled(
  document: Document,
  ports: VisitPorts,
  again: boolean,
  signal: AbortSignal,
  clock: Clock,
): Promise<boolean> {
  const settled = await waitForSettledText(document, signal, clock);
  // Who has turned to another tab meanwhile has not read it. A body that grows later is part of what they had before them.
  if (!again) await whenVisible(document, signal);
  const live = settled ? ports.capture() : 'never-settled';
  if (typeof live === 'string') {
    if (!again) ports.giveUp(live);
    return false;
  }
  const outcome = await ports.send(live.capture, again);
  signal.throwIfAborted();
  if (outcome) ports.show(live, outcome);
  return outcome !== null;
}

async function hasGrown(document: Document, signal: AbortSignal, clock: Clock): Promise<boolean> {
  const { length } = sampleProse(document);
  for (let waited = 0; waited < GROWTH_MS; waited += GROWTH_STEP_MS) {
    await clock.wait(GROWTH_STEP_MS, signal);
    if (sampleProse(document).length > length + GROWTH_CHARACTERS) return true;
  }
  return false;
}

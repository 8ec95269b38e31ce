import type { CaptureOutcome } from '../../article/outcome';
import type { LiveCapture } from '../capture';
import { drawMarks } from './draw-marks';
import type { DrawnMarks, MarkOptions } from './options';

type ChangedOutcome = Extract<CaptureOutcome, { state: 'changed' }>;

/** Shows what a reading came to in the page, and takes it back. */
export interface Display {
  /** Draws the marks of an outcome on the text it was captured from, in place of those drawn before. */
  show(live: LiveCapture, outcome: CaptureOutcome): Promise<void>;
  /** Draws another outcome on the text shown last. */
  revise(outcome: CaptureOutcome): Promise<void>;
  /** As DrawnMarks.show; false where nothing is drawn. */
  showChange(index: number | null): boolean;
}

/** Loads how the reader wants an outcome's marks, from settings that may have changed since. */
export type LoadOptions = (live: LiveCapture, outcome: ChangedOutcome) => Promise<MarkOptions>;

/** A display for one reading; everything it drew goes when the signal aborts. */
export function createDisplay(loadOptions: LoadOptions, signal: AbortSignal): Display {
  let drawn: DrawnMarks | null = null;
  let latest: LiveCapture | null = null;
  let shown = 0;

  const show = async (live: LiveCapture, outcome: CaptureOutcome): Promise<void> => {
    latest = live;
    shown += 1;
    const turn = shown;
    const counts = outcome.state === 'changed' && outcome.counted > 0;
    const options = counts ? await loadOptions(live, outcome) : null;
    signal.throwIfAborted();
    // Another outcome has come while the settings for this one were loaded.
    if (turn !== shown) return;
    drawn?.remove();
    drawn = counts && options ? drawMarks(live, outcome.since, options) : null;
    if (drawn && options) options.on.placed(drawn.marked);
  };

  return {
    show,
    revise: async (outcome) => {
      if (latest) await show(latest, outcome);
    },
    showChange: (index) => drawn?.show(index) ?? false,
  };
}

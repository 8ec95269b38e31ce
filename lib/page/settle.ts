/**
 * When the text of a page stands still. Pages bring their body late, tick and rewrite themselves; what counts is the
 * prose, so the measure is the text of paragraphs and their like, sampled at a steady pace.
 */

/** Two equal samples this far apart are stillness; a page ready at load is settled after one such step. */
const STEP_MS = 200;

/** A page that never stands still is given up after this long; the slowest of 130 real pages settled in 3 s. */
const BUDGET_MS = 8_000;

/** Sampling stops reading here: whether 200,000 or more characters stand still is told by the first 200,000. */
const MAX_SAMPLED_LENGTH = 200_000;

export interface Clock {
  now(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};

/** Waits until the prose stands still: true; false when the budget runs out first. Rejects when the signal aborts. */
export async function waitForSettledText(
  document: Document,
  signal: AbortSignal,
  clock: Clock = browserClock,
): Promise<boolean> {
  const end = clock.now() + BUDGET_MS;
  let sample = sampleProse(document);
  while (clock.now() < end) {
    await clock.wait(STEP_MS, signal);
    const next = sampleProse(document);
    if (next.print === sample.print) return true;
    sample = next;
  }
  return false;
}

export interface ProseSample {
  /** Characters of prose seen. */
  readonly length: number;
  /** Tells two states apart: length and a rolling hash of the prose. */
  readonly print: string;
}

/** A cheap print of the document's paragraphs, list items and headings. */
export function sampleProse(document: Document): ProseSample {
  let length = 0;
  let hash = 0;
  for (const element of document.querySelectorAll('p, li, h1, h2, blockquote, article > div')) {
    const text = element.textContent;
    length += text.length;
    for (let i = 0; i < text.length; i += 7) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    if (length > MAX_SAMPLED_LENGTH) break;
  }
  return { length, print: `${length}:${hash}` };
}

import type { NotRecordedReason } from '../article/outcome';

/** How one look at the document ended: an article, or why not. */
export type Look = () => NotRecordedReason | null;

/**
 * When the document is looked at again after load, for bodies that arrive late: three more looks, then never again.
 * A client-rendered page has its text within 5 s of load or brings it on a click that changes the location.
 */
const LOOK_AGAIN_MS: readonly number[] = [400, 1_500, 5_000];

/** Looks until the document is an article, then calls back once; answers the last reason on request. */
export function lookForArticle(
  look: Look,
  found: () => void,
  signal: AbortSignal,
): () => NotRecordedReason | null {
  let reason = look();
  const lookAgain = (step: number): void => {
    if (signal.aborted) return;
    if (reason === null) {
      found();
      return;
    }
    const pause = LOOK_AGAIN_MS[step];
    if (pause === undefined) return;
    setTimeout(() => {
      reason = look();
      lookAgain(step + 1);
    }, pause);
  };
  lookAgain(0);
  return () => reason;
}

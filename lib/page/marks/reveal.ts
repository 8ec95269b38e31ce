import type { Box } from './marker-spot';
import { scrollerOf } from './surroundings';

/** A sentence is brought to this share of the window's height: room for a sticky header over it, for its note under it. */
const RESTING_SHARE = 0.3;
/** From here to there nothing needs to move. */
const COMFORTABLE = { from: 0.12, to: 0.6 } as const;
/** Over longer ways, smooth scrolling only makes the reader wait. */
const MAX_SMOOTH_WINDOWS = 4;

/** Scrolls so that the lines stand in the upper half of the window; at once where the reader wants no motion. */
export function reveal(element: Element, lines: () => readonly Box[], view: Window): void {
  const scroller = scrollerOf(element, view);
  if (scroller) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [first] = lines();
  const last = lines().at(-1);
  if (!first || !last) return;
  const { innerHeight } = view;
  const isComfortable =
    first.top >= innerHeight * COMFORTABLE.from && last.bottom <= innerHeight * COMFORTABLE.to;
  if (isComfortable) return;
  const by = first.top - innerHeight * RESTING_SHARE;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = Math.abs(by) > innerHeight * MAX_SMOOTH_WINDOWS;
  (scroller ?? view).scrollBy({ top: by, behavior: isCalm || isFar ? 'instant' : 'smooth' });
}

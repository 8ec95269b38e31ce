import type { Anchor } from '../anchor';
import { rangesOf } from './live-range';
import type { Paint, Painter } from './painter';
import { markName } from './painter';
import type { PaintKind } from './palette';

/** Marks that lie over others. */
const PRIORITIES: { readonly [K in PaintKind]?: number } = { 'edited-word': 1 };

/** Whether a window has the CSS Custom Highlight API. */
export function hasHighlights(view: Window & typeof globalThis): boolean {
  return 'Highlight' in view && 'highlights' in view.CSS;
}

/** Draws by the CSS Custom Highlight API: no node of the page is touched. */
export function createHighlightPainter(view: Window & typeof globalThis): Painter {
  const drawn = new Map<string, Highlight>();

  function highlightFor({ kind, look }: Paint): Highlight {
    const name = markName(kind, look);
    let highlight = drawn.get(name);
    if (!highlight) {
      highlight = new view.Highlight();
      highlight.priority = PRIORITIES[kind] ?? 0;
      view.CSS.highlights.set(name, highlight);
      drawn.set(name, highlight);
    }
    return highlight;
  }

  return {
    paint(paints) {
      for (const paint of paints) {
        const highlight = highlightFor(paint);
        for (const range of rangesOf(paint.anchor)) highlight.add(range);
      }
    },
    locate: (anchor: Anchor) => anchor,
    clear() {
      for (const [name, highlight] of drawn) {
        highlight.clear();
        view.CSS.highlights.delete(name);
      }
      drawn.clear();
    },
  };
}

import { build } from './build';
import { rectsOf } from './live-range';
import type { Paint, Painter } from './painter';
import { LINES } from './palette';

/**
 * Draws lines in our own layer, for forced colours: there Chromium paints every highlight like selected text, whatever
 * its rule says, and only the lines under the words shall remain.
 */
export function createLinePainter(document: Document, container: HTMLElement): Painter {
  let paints: readonly Paint[] = [];

  function position(): void {
    const origin = container.getBoundingClientRect();
    const lines = paints.flatMap(({ kind, anchor }) => rectsOf(anchor).map((rect) => ({ kind, rect })));
    container.replaceChildren(
      ...lines.map(({ kind, rect }) => {
        const line = build(document, 'div', { class: 'under' });
        line.style.left = `${rect.left - origin.left}px`;
        line.style.top = `${rect.bottom - origin.top}px`;
        line.style.width = `${rect.width}px`;
        line.style.borderBottom = `${LINES[kind].width} ${LINES[kind].style}`;
        return line;
      }),
    );
  }

  return {
    paint(more) {
      paints = [...paints, ...more];
      position();
    },
    locate: (anchor) => anchor,
    position,
    clear() {
      paints = [];
      container.replaceChildren();
    },
  };
}

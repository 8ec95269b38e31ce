import type { Anchor } from '../anchor';
import { rectsOf } from './live-range';
import type { Box } from './marker-spot';
import type { PlacedChange } from './place-changes';

/** Finds the marked sentence under a point or inside an element. */
export interface HitTest {
  at(x: number, y: number): PlacedChange | null;
  /** The first change marked inside an element, such as a focused link. */
  within(element: Element): PlacedChange | null;
}

/** An element with more marked sentences than this (a page without paragraphs) is asked by the caret instead. */
const MAX_MEASURED = 24;

type Caret = { readonly node: Node; readonly offset: number } | null;

/**
 * Asks the elements under the point, which works where text cannot be selected and where a transparent link covers the
 * text; the rectangles of the few sentences in them decide, so that the space beside a line is no hit.
 */
export function createHitTest(
  document: Document,
  placed: readonly PlacedChange[],
  locate: (anchor: Anchor) => Anchor,
): HitTest {
  const byElement = new Map<Element, Set<PlacedChange>>();
  for (const change of placed) {
    for (const { anchor } of change.sentences) {
      for (const { node } of locate(anchor)) {
        const element = node.parentElement;
        if (element) byElement.set(element, (byElement.get(element) ?? new Set()).add(change));
      }
    }
  }

  function isUnder(change: PlacedChange, x: number, y: number): boolean {
    return change.sentences.some(({ anchor }) => rectsOf(locate(anchor)).some((box) => holds(box, x, y)));
  }

  function atCaret(candidates: Iterable<PlacedChange>, x: number, y: number): PlacedChange | null {
    const caret = caretAt(document, x, y);
    if (caret === null) return null;
    for (const change of candidates) {
      if (
        change.sentences.some(({ anchor }) => locate(anchor).some((segment) => holdsCaret(segment, caret)))
      ) {
        return isUnder(change, x, y) ? change : null;
      }
    }
    return null;
  }

  return {
    at(x, y) {
      for (const element of document.elementsFromPoint(x, y)) {
        const candidates = byElement.get(element);
        if (!candidates) continue;
        const found =
          candidates.size > MAX_MEASURED
            ? atCaret(candidates, x, y)
            : [...candidates].find((change) => isUnder(change, x, y));
        if (found) return found;
      }
      return null;
    },
    within(element) {
      const [first] = byElement.get(element) ?? [];
      if (first) return first;
      for (const [parent, [change]] of byElement) if (change && element.contains(parent)) return change;
      return null;
    },
  };
}

function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function holdsCaret({ node, start, end }: Anchor[number], caret: NonNullable<Caret>): boolean {
  return node === caret.node && start <= caret.offset && caret.offset <= end;
}

/** caretPositionFromPoint came to Chromium with 128. */
function caretAt(document: Document, x: number, y: number): Caret {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

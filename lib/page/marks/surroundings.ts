import type { Box } from './marker-spot';

/** The block-level element around a node: the nearest one that does not lie in a line of text. */
export function blockAround(node: Node, view: Window): Element | null {
  let element = node.parentElement;
  while (element !== null && /^(?:inline$|contents$|ruby)/.test(view.getComputedStyle(element).display)) {
    element = element.parentElement;
  }
  return element;
}

/** Where the text of a block may stand: its box without border and padding. */
export function contentBox(block: Element, view: Window): Box {
  const { left, right, top, bottom } = block.getBoundingClientRect();
  const style = view.getComputedStyle(block);
  const side = (name: 'Left' | 'Right') =>
    Number.parseFloat(style[`padding${name}`]) + Number.parseFloat(style[`border${name}Width`]) || 0;
  return { left: left + side('Left'), right: right - side('Right'), top, bottom };
}

/**
 * Whether nothing of the page stands in a box but the ground on which the block itself lies; null outside the window,
 * where the browser does not tell.
 */
export function isFreeAround(block: Element, ignored: Element, view: Window, box: Box): boolean | null {
  const { document, innerHeight } = view;
  if (box.top < 0 || box.bottom > innerHeight || box.left < 0) return null;
  const middle = (box.top + box.bottom) / 2;
  const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  return xs.every((x) => {
    const top = document.elementsFromPoint(x, middle).find((element) => element !== ignored);
    return top === undefined || top.contains(block);
  });
}

/** The nearest ancestor that scrolls by itself, the document's own scrolling left out; null where none does. */
export function scrollerOf(block: Element, view: Window): Element | null {
  const { body, documentElement } = view.document;
  for (let element = block.parentElement; element !== null; element = element.parentElement) {
    if (element === body || element === documentElement) return null;
    const scrolls = /auto|scroll|hidden|clip/.test(view.getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight + 1) return element;
  }
  return null;
}

/**
 * The z-index at which the article lies in the page: of its outermost ancestor that has one. Markers take it, so that
 * they lie over the article and under a sticky header.
 */
export function depthOf(root: Element, view: Window): number {
  let depth = 0;
  for (let element: Element | null = root; element !== null; element = element.parentElement) {
    const { zIndex, position } = view.getComputedStyle(element);
    if (zIndex !== 'auto' && position !== 'static') depth = Number(zIndex) || 0;
  }
  return Math.max(depth, 1);
}

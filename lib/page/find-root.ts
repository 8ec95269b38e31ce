import { Readability } from '@mozilla/readability';

/** Elements that Readability may look at before it gives up: one pass over so many takes about 200 ms. */
const MAX_ELEMENTS = 40_000;

/**
 * The element of the live document under which the article stands, as Readability sees it; null where it finds none.
 * Readability works on a clone and rearranges it; the text nodes it keeps lead back to the live ones.
 */
export function findReadabilityRoot(document: Document): Element | null {
  if (document.body === null) return null;
  const clone = document.cloneNode(true) as Document;
  const liveText = pairTextNodes(document, clone);
  const kept = parseClone(clone);
  if (kept === null) return null;
  const weights = new Map<Element, number>();
  let total = 0;
  const walker = clone.createTreeWalker(kept, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = liveText.get(node)?.parentElement;
    const length = node.textContent?.trim().length ?? 0;
    if (!parent || length === 0) continue;
    total += length;
    weights.set(parent, (weights.get(parent) ?? 0) + length);
  }
  return commonAncestor(weights, total);
}

function pairTextNodes(live: Document, clone: Document): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  const a = live.createTreeWalker(live, NodeFilter.SHOW_TEXT);
  const b = clone.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
  for (let x = a.nextNode(), y = b.nextNode(); x && y; x = a.nextNode(), y = b.nextNode()) pairs.set(y, x);
  return pairs;
}

function parseClone(clone: Document): Node | null {
  try {
    const reader = new Readability<Node>(clone, {
      serializer: (node) => node,
      disableJSONLD: true,
      maxElemsToParse: MAX_ELEMENTS,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null; // Readability throws on documents with too many elements, and on some broken ones.
  }
}

/** The deepest element that holds nine tenths of the weight: a stray block kept elsewhere does not widen the root. */
function commonAncestor(weights: Map<Element, number>, total: number): Element | null {
  const sums = new Map<Element, number>();
  for (const [element, weight] of weights) {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
    }
  }
  let best: Element | null = null;
  for (const [element, sum] of sums) {
    if (sum < total * 0.9) continue;
    if (best === null || best.contains(element)) best = element;
  }
  return best;
}

import { Readability } from '@mozilla/readability';

/** Elements that Readability may look at before it gives up: one pass over so many takes about 200 ms. */
const MAX_ELEMENTS = 40_000;

/** Share of the kept text that the root must hold: a stray block kept elsewhere does not widen it. */
const ROOT_SHARE = 0.9;

/**
 * The element of the live document under which the article stands, as Readability sees it; null where it finds none.
 * A second opinion for documents in which choose-root.ts finds no prose. Readability works on a clone and rearranges it; the
 * text nodes it keeps lead back to the live ones.
 */
export function findReadabilityRoot(document: Document): Element | null {
  const clone = document.cloneNode(true) as Document;
  const liveText = pairTextNodes(document, clone);
  const kept = parseClone(clone);
  return kept === null
    ? null
    : commonAncestor(textNodes(clone, kept).flatMap((node) => liveText.get(node) ?? []));
}

function textNodes(document: Document, root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The nodes of the clone with the live ones they were made from. */
function pairTextNodes(live: Document, clone: Document): Map<Text, Text> {
  const own = textNodes(live, live);
  return new Map(
    textNodes(clone, clone).flatMap((node, index) => {
      const original = own[index];
      return original === undefined ? [] : [[node, original] as const];
    }),
  );
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

/** The deepest element that holds most of the nodes' text. */
function commonAncestor(nodes: readonly Text[]): Element | null {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const node of nodes) {
    const length = node.data.trim().length;
    total += length;
    if (length === 0) continue;
    for (let at = node.parentElement; at !== null; at = at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + length);
    }
  }
  let best: Element | null = null;
  for (const [element, sum] of sums) {
    if (sum >= total * ROOT_SHARE && (best === null || best.contains(element))) best = element;
  }
  return best;
}

import type { TextSegment } from '../packed-text';
import { PackedText, textSegment } from '../packed-text';
import { isLeftOut } from '../visibility';

/** A root with more text than this is not searched: 1 M characters take about 40 ms. */
const MAX_CHARACTERS = 1_000_000;

/** The text under a root as it stands now, for finding sentences again. Null where there is too much of it. */
export function readPageText(root: Node): PackedText | null {
  const document = root.ownerDocument;
  if (document === null) return null;
  const segments: TextSegment[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, readable);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node)) continue;
    length += node.data.length;
    if (length > MAX_CHARACTERS) return null;
    segments.push(textSegment(node, 0, node.data.length));
  }
  return new PackedText(segments);
}

function readable(node: Node): number {
  if (isText(node)) return NodeFilter.FILTER_ACCEPT;
  return isLeftOut(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}

/** Across documents and worlds, where instanceof does not hold. */
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

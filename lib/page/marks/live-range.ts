import type { Anchor } from '../anchor';
import type { TextSegment } from '../packed-text';

/** Nodes looked at between two stretches of one sentence; inline furniture is smaller. */
const MAX_STEPS = 60;

/**
 * Live ranges that cover an anchor and nothing else: one where its text nodes follow each other, several where text that
 * is not the sentence's stands between them (a share button, a footnote). What the page has shortened since has none: it is
 * placed anew a moment later.
 */
export function rangesOf(anchor: Anchor): Range[] {
  const ranges: Range[] = [];
  let last: TextSegment | null = null;
  for (const segment of anchor) {
    if (segment.end > segment.node.data.length) continue;
    const range = last && follows(last, segment) ? ranges.at(-1) : undefined;
    if (range) range.setEnd(segment.node, segment.end);
    else ranges.push(rangeOf(segment));
    last = segment;
  }
  return ranges;
}

/** Client rectangles of an anchor, one per line fragment, those without extent left out. */
export function rectsOf(anchor: Anchor): DOMRect[] {
  return rangesOf(anchor)
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);
}

function rangeOf({ node, start, end }: TextSegment): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Whether nothing but white space stands between the end of one segment and the start of the next. */
function follows(before: TextSegment, after: TextSegment): boolean {
  if (before.node === after.node) return isBlank(after.node.data.slice(before.end, after.start));
  if (!isBlank(before.node.data.slice(before.end)) || !isBlank(after.node.data.slice(0, after.start)))
    return false;
  const document = before.node.ownerDocument;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = before.node;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const node = walker.nextNode();
    if (node === after.node) return true;
    if (node === null || !isBlank(node.nodeValue ?? '')) return false;
  }
  return false;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

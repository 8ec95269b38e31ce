import type { TextQuote } from '../article/passage';
import { normalizeText } from '../text/normalize';

/** Characters around a selection that tell it from the same words elsewhere in the article. */
const CONTEXT_LENGTH = 120;

/** What a selection may touch and still be a passage; longer ones are cut, and refused later. */
const MAX_LENGTH = 20_000;

const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dd, dt, td, pre, div, section, article, body';

/** What the reader has selected, with what stands around it in its paragraphs; null where nothing is selected. */
export function selectedQuote(document: Document): TextQuote | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  // As it is rendered: with line breaks between paragraphs, which the range's own text has not.
  const exact = normalizeText(selection.toString().slice(0, MAX_LENGTH)).text;
  if (exact === '') return null;
  const range = selection.getRangeAt(0);
  return { exact, prefix: textBefore(range), suffix: textAfter(range) };
}

function textBefore({ startContainer, startOffset }: Range): string {
  const before = rangeOver(startContainer);
  before.setEnd(startContainer, startOffset);
  return normalizeText(before.toString().slice(-CONTEXT_LENGTH)).text;
}

function textAfter({ endContainer, endOffset }: Range): string {
  const after = rangeOver(endContainer);
  after.setStart(endContainer, endOffset);
  return normalizeText(after.toString().slice(0, CONTEXT_LENGTH)).text;
}

/** A range over the paragraph that a node stands in. */
function rangeOver(node: Node): Range {
  const element = node instanceof Element ? node : node.parentElement;
  const range = node.ownerDocument?.createRange() ?? new Range();
  range.selectNodeContents(element?.closest(BLOCKS) ?? node);
  return range;
}

/** One live text node and where its data begins in the source's text. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Text as it stands in the document, tied to its live text nodes. `text` is the data of the nodes one after the other,
 * white space and all; where a line break or a left-out element stood, it has characters that belong to no piece.
 */
export interface TextSource {
  readonly text: string;
  /** In document order, `start` ascending, never overlapping. */
  readonly pieces: readonly TextPiece[];
}

/** The text with a space between its nodes: a style sheet may set elements apart where the markup does not. */
export function spacedText(source: TextSource): string {
  return source.pieces.map((piece) => piece.node.data.trim()).join(' ');
}

/**
 * The live range of `source.text.slice(start, end)`, both offsets in UTF-16 units.
 * Null where the nodes no longer hold that text: they were changed, or taken out of the document.
 */
export function sourceRange(source: TextSource, start: number, end: number): Range | null {
  const first = pieceAt(source.pieces, start, 'start');
  const last = pieceAt(source.pieces, end, 'end');
  if (first === null || last === null || end <= start) return null;
  if (!isUntouched(source, first, last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(Math.max(start - first.start, 0), first.node.data.length));
  range.setEnd(last.node, Math.min(Math.max(end - last.start, 0), last.node.data.length));
  return range;
}

/**
 * The piece that holds an offset. An offset between two pieces goes to the later one at the start of a range and to the
 * earlier one at its end, so that no range begins or ends outside its own text.
 */
function pieceAt(pieces: readonly TextPiece[], offset: number, side: 'start' | 'end'): TextPiece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    const isBefore = piece !== undefined && (side === 'start' ? piece.start <= offset : piece.start < offset);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1] ?? null;
  if (side === 'end' || piece === null) return piece;
  return offset < piece.start + piece.node.data.length ? piece : (pieces[low] ?? piece);
}

function isUntouched(source: TextSource, first: TextPiece, last: TextPiece): boolean {
  const { pieces, text } = source;
  for (let at = pieces.indexOf(first); at <= pieces.indexOf(last); at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !piece.node.isConnected) return false;
    if (!text.startsWith(piece.node.data, piece.start)) return false;
  }
  return true;
}

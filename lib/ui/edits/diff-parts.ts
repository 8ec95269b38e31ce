import type { WordPart } from '../../diff/word-diff';

/**
 * Word parts for reading: what was replaced stands together, removed before added, instead of word by word with only
 * spaces between. Read without the removed (or the added) parts it is still exactly the one text (or the other).
 */
export function readableParts(parts: readonly WordPart[]): WordPart[] {
  const out: WordPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) out.push({ op: 'removed', text: removed });
    if (added) out.push({ op: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    if (part.op === 'removed') removed += part.text;
    else if (part.op === 'added') added += part.text;
    else if (removed && added && isGap(part, parts[index + 1])) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  }
  flush();
  return out;
}

/** The parts of one side: the earlier text with what went, or the later text with what came. */
export function partsOfSide(parts: readonly WordPart[], side: 'earlier' | 'later'): WordPart[] {
  const absent = side === 'earlier' ? 'added' : 'removed';
  return parts.filter((part) => part.op !== absent);
}

/**
 * Below this share of common text, removed and added words interleaved in one line cannot be read any more, and the two
 * wordings are set one under the other. Found by looking at edited sentences of real articles.
 */
const MIN_SHARED = 0.4;

/** Whether both wordings can be read in one line. */
export function readsInOneLine(parts: readonly WordPart[]): boolean {
  const lengthOf = (...ops: WordPart['op'][]) =>
    parts.reduce((sum, part) => (ops.includes(part.op) ? sum + part.text.length : sum), 0);
  const longer = Math.max(lengthOf('same', 'removed'), lengthOf('same', 'added'));
  return longer === 0 || lengthOf('same') / longer >= MIN_SHARED;
}

function isGap(part: WordPart, next: WordPart | undefined): boolean {
  return next !== undefined && next.op !== 'same' && part.text.trim() === '';
}

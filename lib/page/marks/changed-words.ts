import type { Change } from '../../article/change';
import type { WordPart } from '../../diff/word-diff';
import type { Anchor } from '../anchor';
import { PackedText, pack } from '../packed-text';
import type { PlacedChange } from './place-changes';

/**
 * The words of a change's later text that are not in its earlier one, as stretches of the page. None where nearly every
 * word is new: then the mark of the sentence says it all.
 */
export function changedWords(
  placed: PlacedChange,
  diffWords: (earlier: string, later: string) => readonly WordPart[],
): Anchor[] {
  const { change, sentences } = placed;
  if (!isReworded(change)) return [];
  const parts = diffWords(joined(change.earlier), joined(change.later));
  if (!hasMuchInCommon(parts)) return [];
  const added = addedSpans(parts);
  let offset = 0;
  return change.later.flatMap(({ text }) => {
    const start = offset;
    offset += pack(text).length;
    const sentence = sentences.find((candidate) => candidate.text === text);
    return sentence ? stretches(sentence.anchor, text, added, start) : [];
  });
}

/** Whether a change has an earlier wording that differs from the later one. */
export function isReworded(change: Change): boolean {
  return (
    change.earlier.length > 0 && change.later.length > 0 && joined(change.earlier) !== joined(change.later)
  );
}

/** Below this share of common text, removed and added words mixed in one line can no longer be read. */
const MIN_SHARED = 0.4;

/** Whether enough of two wordings is the same for their difference to be told word by word. */
export function hasMuchInCommon(parts: readonly WordPart[]): boolean {
  const lengthOf = (...ops: WordPart['op'][]) =>
    parts.reduce((sum, { op, text }) => (ops.includes(op) ? sum + text.length : sum), 0);
  const longer = Math.max(lengthOf('same', 'removed'), lengthOf('same', 'added'));
  return longer === 0 || lengthOf('same') / longer >= MIN_SHARED;
}

/** One side of a change as one text. */
export function joined(side: Change['later']): string {
  return side.map(({ text }) => text).join(' ');
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Added parts of the later text, in packed characters; parts of white space alone are left out, and neighbours with only
 * a space between them are one.
 */
function addedSpans(parts: readonly WordPart[]): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const { op, text } of parts) {
    if (op === 'removed') continue;
    const end = offset + pack(text).length;
    const last = spans.at(-1);
    if (op === 'added' && end > offset) {
      if (last?.end === offset) spans.splice(-1, 1, { start: last.start, end });
      else spans.push({ start: offset, end });
    }
    offset = end;
  }
  return spans;
}

/** The spans that fall into a sentence beginning at `start`; none where the page's typography differs from the text's. */
function stretches(anchor: Anchor, text: string, spans: readonly Span[], start: number): Anchor[] {
  const packed = new PackedText(anchor);
  if (packed.text !== pack(text)) return [];
  const end = start + packed.text.length;
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => packed.slice(Math.max(span.start, start) - start, Math.min(span.end, end) - start))
    .filter((stretch) => stretch.length > 0);
}

import type { Change } from '../../../article/change';
import type { WordPart } from '../../../diff/word-diff';
import { diffWords } from '../../../diff/word-diff';
import { partsOfSide, readableParts } from '../../edits/diff-parts';

/** The marked words of one side of a change, a list of parts per sentence. */
export interface MarkedChange {
  readonly earlier: readonly (readonly WordPart[])[];
  readonly later: readonly (readonly WordPart[])[];
}

/**
 * The words that differ between the two sides of a change, sentence by sentence: a split sentence is compared with its parts
 * as one text, wherever they stand. A side alone is marked as a whole, what only moved not at all.
 */
export function markChange(change: Change, language: string | null): MarkedChange {
  const [before, after] = [textsOf(change.earlier), textsOf(change.later)];
  const parts = readableParts(diffWords(before.join(' '), after.join(' '), language));
  return {
    earlier: cutAt(partsOfSide(parts, 'earlier'), before),
    later: cutAt(partsOfSide(parts, 'later'), after),
  };
}

/** Marks of changes as they are asked for: a long comparison shows a few of them at a time. */
export class Marks {
  readonly changes: readonly Change[];
  readonly language: string | null;
  readonly #known = new Map<number, MarkedChange>();

  constructor(changes: readonly Change[], language: string | null) {
    this.changes = changes;
    this.language = language;
  }

  /** The parts of a sentence on one side of the changes given by position; null where none of them holds it. */
  partsOf(
    positions: readonly number[],
    side: 'earlier' | 'later',
    index: number | null,
  ): readonly WordPart[] | null {
    for (const position of positions) {
      const at = this.changes[position]?.[side].findIndex((sentence) => sentence.index === index) ?? -1;
      if (at >= 0) return this.#marked(position)?.[side][at] ?? null;
    }
    return null;
  }

  #marked(position: number): MarkedChange | undefined {
    const change = this.changes[position];
    if (!this.#known.has(position) && change) this.#known.set(position, markChange(change, this.language));
    return this.#known.get(position);
  }
}

function textsOf(sentences: Change['earlier']): string[] {
  return sentences.map((sentence) => sentence.text);
}

/** Parts of a text made of sentences with a space between, cut at the sentences. */
function cutAt(parts: readonly WordPart[], sentences: readonly string[]): WordPart[][] {
  const queue = [...parts];
  const cut = sentences.map((sentence) => {
    const taken = take(queue, sentence.length);
    take(queue, 1);
    return taken;
  });
  return cut;
}

/** Takes so many characters off the front of `queue`. */
function take(queue: WordPart[], length: number): WordPart[] {
  const taken: WordPart[] = [];
  for (let rest = length; rest > 0; ) {
    const part = queue.shift();
    if (!part) break;
    taken.push({ op: part.op, text: part.text.slice(0, rest) });
    if (part.text.length > rest) queue.unshift({ op: part.op, text: part.text.slice(rest) });
    rest -= part.text.length;
  }
  return taken;
}

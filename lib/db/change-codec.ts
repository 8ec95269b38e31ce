import type { Change, ChangeDetail, ChangedSentence, ChangeKind } from '../article/change';
import type { ArticleText } from '../article/model';
import { flattenSentences } from '../article/sentences';

/**
 * A sentence of a change as stored: the flat index where the snapshot has just this text there; -1 where it is the
 * snapshot's headline or standfirst; else the text itself, with the index where it has one.
 */
type SentenceRecord = number | string | readonly [index: number, text: string];

/** A change as stored. */
export type ChangeRecord = readonly [
  op: Change['op'],
  part: Change['part'],
  kinds: readonly ChangeKind[],
  earlier: readonly SentenceRecord[],
  later: readonly SentenceRecord[],
  after: number | null,
  suppressed: string | null,
  details: readonly (readonly [kind: ChangeKind, earlier: string, later: string])[],
];

/** A text that changes may refer to: field by part, sentences by flat index. */
export interface Referents {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly sentences: readonly string[];
}

/** Makes every change keep its texts in full. */
export const NO_REFERENTS: Referents = { headline: null, standfirst: null, sentences: [] };

export function referentsOf(text: ArticleText): Referents {
  const sentences = flattenSentences(text.blocks).map((sentence) => sentence.text);
  return { headline: text.headline, standfirst: text.standfirst, sentences };
}

export function encodeChange(change: Change, earlier: Referents, later: Referents): ChangeRecord {
  const { op, part, kinds, after, suppressed, details } = change;
  return [
    op,
    part,
    kinds,
    change.earlier.map((sentence) => encodeSentence(sentence, part, earlier)),
    change.later.map((sentence) => encodeSentence(sentence, part, later)),
    after,
    suppressed,
    details.map((detail) => [detail.kind, detail.earlier, detail.later] as const),
  ];
}

export function decodeChange(record: ChangeRecord, earlier: Referents, later: Referents): Change {
  const [op, part, kinds, before, now, after, suppressed, details] = record;
  return {
    op,
    part,
    kinds,
    details: details.map(([kind, was, is]): ChangeDetail => ({ kind, earlier: was, later: is })),
    earlier: before.map((sentence) => decodeSentence(sentence, part, earlier)),
    later: now.map((sentence) => decodeSentence(sentence, part, later)),
    after,
    suppressed,
  };
}

function encodeSentence(
  sentence: ChangedSentence,
  part: Change['part'],
  referents: Referents,
): SentenceRecord {
  const { index, text } = sentence;
  if (index === null) return fieldOf(part, referents) === text ? -1 : text;
  return referents.sentences[index] === text ? index : [index, text];
}

function decodeSentence(record: SentenceRecord, part: Change['part'], referents: Referents): ChangedSentence {
  if (typeof record === 'string') return { text: record, index: null };
  if (typeof record !== 'number') return { text: record[1], index: record[0] };
  const text = record === -1 ? fieldOf(part, referents) : referents.sentences[record];
  if (text === null || text === undefined) throw new Error('change refers to a sentence that is not there');
  return { text, index: record === -1 ? null : record };
}

function fieldOf(part: Change['part'], referents: Referents): string | null {
  return part === 'body' ? null : referents[part];
}

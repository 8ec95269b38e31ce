import type { Pair } from '../../article/change';
import type { Block, BlockKind } from '../../article/model';
import { flattenSentences } from '../../article/sentences';
import type { CompareOptions } from './options';

/** A sentence of the body with what is needed to report it. */
export interface BodySentence {
  readonly text: string;
  /** Flat index in the whole list, hidden sentences counted. */
  readonly index: number;
  /** Index and kind of its block. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Whether it is all of its block. */
  readonly isWholeBlock: boolean;
  /** Rule that hides its block; null where it is shown. */
  readonly rule: string | null;
}

/** The sentences of the body, and those of them that are the article. */
export interface BodyText {
  readonly shown: readonly BodySentence[];
  readonly hidden: readonly BodySentence[];
}

/** A pair with its sentences in place of their indexes. */
export interface SentencePair {
  readonly op: Pair['op'];
  readonly earlier: readonly BodySentence[];
  readonly later: readonly BodySentence[];
}

/** Parts the sentences of the article from those that a rule hides. */
export function readBody(blocks: readonly Block[], options: CompareOptions): BodyText {
  const rules = blocks.map((block) => options.suppressBlock?.(block) ?? null);
  const all = flattenSentences(blocks).map(({ text, block }, index) => ({
    text,
    index,
    block,
    kind: blocks[block]?.kind ?? 'paragraph',
    isWholeBlock: blocks[block]?.sentences.length === 1,
    rule: rules[block] ?? null,
  }));
  return {
    shown: all.filter((sentence) => sentence.rule === null),
    hidden: all.filter((sentence) => sentence.rule !== null),
  };
}

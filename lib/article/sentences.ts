import type { Block } from './model';

/** A sentence and the block it stands in. */
export interface PlacedSentence {
  readonly text: string;
  /** Index of the block. */
  readonly block: number;
}

/** The sentences of all blocks in reading order; the flat index used by changes and marks is the index in this list. */
export function flattenSentences(blocks: readonly Block[]): PlacedSentence[] {
  return blocks.flatMap((block, index) => block.sentences.map((text) => ({ text, block: index })));
}

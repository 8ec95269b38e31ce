import type { Block, Furniture } from '../../article/model';

export interface CompareOptions {
  /** BCP 47, null where unknown. */
  readonly language: string | null;
  /** Names the rule that hides a block, null for a block of the article. */
  readonly suppressBlock?: (block: Block) => string | null;
  /** What the captures held to be no part of the article. */
  readonly earlierFurniture?: readonly Furniture[];
  readonly laterFurniture?: readonly Furniture[];
}

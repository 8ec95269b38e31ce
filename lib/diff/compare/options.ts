import type { Block, CaptureSignals, Furniture } from '../../article/model';

export interface CompareOptions {
  /** BCP 47, null where unknown. */
  readonly language: string | null;
  /** Names the rule that hides a block, null for a block of the article. */
  readonly suppressBlock?: (block: Block) => string | null;
  /** In a live blog, whole new entries are suppressed; an article where it is left out. */
  readonly documentKind?: CaptureSignals['documentKind'];
  /** What the captures held to be no part of the article. */
  readonly earlierFurniture?: readonly Furniture[];
  readonly laterFurniture?: readonly Furniture[];
}

import type { RawBlock } from './collect-blocks';

/** A reason why a block inside the article's root is no part of the article. */
export interface FurnitureRule {
  /** Shown to the reader and stored with what it hid. */
  readonly name: string;
  readonly holds: (block: RawBlock) => boolean;
}

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  { name: 'caption', holds: (block) => block.kind === 'caption' },
  { name: 'link-line', holds: (block) => block.linkedLength > block.source.text.trim().length * 0.8 },
];

/** The name of the first rule that holds for the block; null where it belongs to the article. */
export function furnitureRule(block: RawBlock): string | null {
  return FURNITURE_RULES.find((rule) => rule.holds(block))?.name ?? null;
}

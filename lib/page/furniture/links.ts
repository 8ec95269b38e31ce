import type { SceneBlock } from '../scene';

/** Share of a block's letters in links that makes it a link. */
const LINK = 0.8;

/** Whether a block is nothing but links. */
export function isLinkBlock(block: SceneBlock): boolean {
  return block.raw.linkedLength >= block.raw.length * LINK;
}

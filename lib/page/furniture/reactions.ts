import type { Region } from '../collect-blocks';
import type { SceneBlock } from '../scene';
import type { Box } from './box';
import { isLinkBlock } from './links';

/**
 * A list in which every item is a text with something to press or to count under it: an arrow to reply, a thumb and how
 * often it went up. So readers' comments are set, under whatever heading.
 */
export function isReactionList({ region, blocks }: Box): boolean {
  if (!/^[uo]l$/.test(region.element.localName)) return false;
  const items = Map.groupBy(blocks, ({ raw }) => itemOf(raw.region, region));
  return items.size > 1 && [...items].every(([item, within]) => item !== null && endsInReaction(within));
}

function endsInReaction(blocks: readonly SceneBlock[]): boolean {
  const last = blocks.at(-1);
  return blocks.length > 1 && last !== undefined && isReaction(last);
}

/** No words, but a sign or a link; figures alone may be a result. */
function isReaction(block: SceneBlock): boolean {
  if (/\p{L}/u.test(block.text)) return false;
  return /\p{Extended_Pictographic}/u.test(block.text) || isLinkBlock(block);
}

/** The item of the list that a region stands in; null where it stands in none. */
function itemOf(within: Region, list: Region): Region | null {
  for (let at: Region | null = within; at !== null; at = at.parent) if (at.parent === list) return at;
  return null;
}

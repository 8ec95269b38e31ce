import type { SceneBlock } from '../scene';

/** Share of a block's letters in links that makes it a link. */
const LINK = 0.8;

/** Whether a block is nothing but links, and the time that may stand beside each. */
export function isLinkBlock({ raw }: SceneBlock): boolean {
  return raw.linkedLength > 0 && raw.linkedLength >= (raw.length - raw.timeLength) * LINK;
}

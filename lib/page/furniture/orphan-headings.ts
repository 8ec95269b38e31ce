import type { Region } from '../collect-blocks';
import type { Scene, SceneBlock } from '../scene';
import { isLinkBlock } from './links';

/** Marks headings under which nothing of the article is left: of related texts, comments, boxes; and over lists of links. */
export function markOrphanHeadings(scene: Scene, name: string): void {
  const { blocks } = scene;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.rule !== null || block.raw.kind !== 'heading' || block.isNote) continue;
    if (!hasText(blocks, index, block) || opensLinks(blocks, index)) block.rule = name;
  }
}

/** Whether the items of a list of links follow at once. What comes behind the list is under the heading before. */
function opensLinks(blocks: readonly SceneBlock[], index: number): boolean {
  const [first, second] = [blocks[index + 1], blocks[index + 2]];
  if (first?.raw.kind !== 'list-item' || second?.raw.kind !== 'list-item') return false;
  const list = first.raw.region.element.closest('ul, ol');
  return list?.contains(second.raw.region.element) === true && isLinkBlock(first) && isLinkBlock(second);
}

/** Whether a block of the article follows in the heading's own container. */
function hasText(blocks: readonly SceneBlock[], index: number, heading: SceneBlock): boolean {
  const end = outerBoxOf(heading)?.end ?? Number.POSITIVE_INFINITY;
  for (let next = index + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.at >= end) return false;
    if (block.rule === null) return true;
  }
  return false;
}

/** The innermost region that holds something behind the heading. */
export function outerBoxOf(heading: SceneBlock): Region | null {
  let region: Region | null = heading.raw.region;
  while (region !== null && region.end === heading.at + 1) region = region.parent;
  return region;
}

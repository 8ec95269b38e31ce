import type { Region } from './collect-blocks';
import { BLOCK_RULES } from './furniture/block-rules';
import { REGION_RULES } from './furniture/region-rules';
import { RUN_RULES } from './furniture/run-rules';
import { blocksIn, type Scene } from './scene';

/** Rules whose containers hold other people's words: not even a correction note in them is the article's. */
const FOREIGN = new Set(['navigation', 'dialog', 'comments', 'other-article']);

/**
 * Marks each block of the scene that is no part of the article with the name of the rule that says so: first rules about
 * containers, then about single blocks, then about blocks in a row.
 */
export function markFurniture(scene: Scene): void {
  for (const region of scene.regions) markRegion(scene, region);
  for (const block of scene.blocks) {
    if (block.rule !== null || block.isNote) continue;
    block.rule = BLOCK_RULES.find((rule) => rule.holds(block, scene))?.name ?? null;
  }
  for (const rule of RUN_RULES) rule.mark(scene, rule.name);
}

function markRegion(scene: Scene, region: Region): void {
  const blocks = blocksIn(scene, region).filter((block) => block.rule === null);
  if (blocks.length === 0) return;
  const rule = REGION_RULES.find((each) => each.holds(region, blocks, scene));
  if (rule === undefined) return;
  for (const block of blocks) if (!block.isNote || FOREIGN.has(rule.name)) block.rule = rule.name;
}

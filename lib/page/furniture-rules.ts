import type { Region } from './collect-blocks';
import { BLOCK_RULES } from './furniture/block-rules';
import { makeBox } from './furniture/box';
import { BOX_RULES } from './furniture/box-rules';
import { markBoxedText } from './furniture/boxed-text';
import { landmarkRule } from './furniture/landmark-rules';
import { markOtherVoice } from './furniture/other-voice';
import { RUN_RULES } from './furniture/run-rules';
import { markSetApart } from './furniture/set-apart';
import { blocksIn, type Scene, type SceneBlock } from './scene';

/** Rules that also take the pictures and fields in a container, not just a label beside them. */
const HOLDERS = new Set([
  'media',
  'form',
  'aside',
  'dialog',
  'advert',
  'other-article',
  'link-list',
  'teaser',
]);

/** Containers of other people's words: not even a correction note in them is the article's. */
const FOREIGN = new Set(['navigation', 'dialog', 'comments', 'other-article']);

/**
 * Marks each block of the scene that is no part of the article with the name of the rule that says so. First what the
 * markup says of itself, then what single blocks say, then boxes from the inside out, then blocks in a row. What is left of
 * boxes amid the text is told apart, not taken away.
 */
export function markFurniture(scene: Scene): void {
  for (const region of scene.regions)
    markRegion(scene, region, blocksIn(scene, region), landmarkRule(region, scene));
  for (const block of scene.blocks) {
    if (block.rule !== null || block.isNote) continue;
    block.rule = BLOCK_RULES.find((rule) => rule.holds(block, scene))?.name ?? null;
  }
  for (const region of scene.regions.toReversed()) markBox(scene, region);
  for (const rule of RUN_RULES) rule.mark(scene, rule.name);
  markBoxedText(scene);
  markOtherVoice(scene);
  markSetApart(scene);
}

function markBox(scene: Scene, region: Region): void {
  const blocks = blocksIn(scene, region);
  if (blocks.every((block) => block.rule !== null)) return;
  const box = makeBox(region, blocks, scene);
  markRegion(scene, region, box.rest, BOX_RULES.find((rule) => rule.holds(box))?.name ?? null);
}

function markRegion(scene: Scene, region: Region, blocks: readonly SceneBlock[], rule: string | null): void {
  if (rule === null) return;
  if (blocks.some((block) => block.isProse) || HOLDERS.has(rule)) scene.taken.add(region.element);
  for (const block of blocks) if (!block.isNote || FOREIGN.has(rule)) block.rule ??= rule;
}

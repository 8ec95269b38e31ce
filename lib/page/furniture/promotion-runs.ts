import type { Scene, SceneBlock } from '../scene';
import { isBareLabel } from './labels';
import { mayBePromotion } from './promotions';

/** Paragraphs of one appeal between two that are plainly part of it. */
const MAX_GAP = 2;

/** Marks the rest of an appeal of several paragraphs: what stands between two of them in the same voice, and its labels. */
export function markPromotionRuns(scene: Scene, name: string): void {
  const { blocks } = scene;
  let last = -1;
  blocks.forEach((block, index) => {
    if (block.rule !== 'promotion') return;
    const gap = blocks.slice(last + 1, index);
    const isRun = last >= 0 && gap.length <= MAX_GAP && gap.every((each) => belongs(each, scene));
    if (isRun) for (const each of gap) each.rule ??= name;
    last = index;
  });
  for (const [index, block] of blocks.entries()) {
    if (block.rule !== 'promotion') continue;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (before && isBeside(before, block) && isAppealLabel(before)) before.rule = name;
    if (after && isBeside(after, block) && isEndLabel(after)) after.rule = name;
  }
}

/** The publisher's own voice, or a short line, in an article that else has no such voice. */
function belongs(block: SceneBlock, scene: Scene): boolean {
  if (block.rule !== null) return true;
  if (block.isNote || !scene.isThirdPerson) return false;
  if (!block.isProse) return isBareLabel(block) && !block.text.endsWith(':');
  const { isOwnVoice, isOfJournalism } = block.signs;
  return isOwnVoice || (isOfJournalism && mayBePromotion(block.signs));
}

/** A short line in the same container. */
function isBeside(label: SceneBlock, block: SceneBlock): boolean {
  return (
    isBareLabel(label) && label.raw.region.parent === block.raw.region.parent && !label.text.endsWith(':')
  );
}

/** "A message from our editors", "AN IMPORTANT UPDATE". */
function isAppealLabel(label: SceneBlock): boolean {
  const isInCapitals = label.text === label.text.toUpperCase() && /\p{Lu}{3}/u.test(label.text);
  return isInCapitals || label.signs.isOwnVoice || label.signs.isOfJournalism;
}

/** What is left of a button or a row of them. */
function isEndLabel(label: SceneBlock): boolean {
  return label.signs.words <= 3 && label.raw.strongLength === 0;
}

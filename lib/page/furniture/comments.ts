import { containerOf, formOf } from '../flow';
import type { Scene, SceneBlock } from '../scene';
import { isCommentCount, isCommentHeading } from './comment-heading';
import { isHeadingLike } from './labels';
import { outerBoxOf } from './orphan-headings';

/** Share of the prose that must stand before such a heading: comments come behind the text. */
const MIN_SHARE_BEFORE = 0.5;
const MIN_SHARE_BEFORE_LINE = 0.85;
/** Where a heading that counts them opens a box of its own, they may be longer than the text. */
const MIN_SHARE_BEFORE_COUNT = 0.05;

/** Marks what stands under a heading over comments, in the heading's own container. */
export function markComments(scene: Scene, name: string): void {
  const { blocks } = scene;
  const total = proseLength(blocks);
  for (const [index, block] of blocks.entries()) {
    if (!opensComments(block, scene)) continue;
    if (proseLength(blocks.slice(0, index)) < total * leastBefore(block)) continue;
    for (const each of commentsUnder(block, blocks.slice(index), scene)) each.rule ??= name;
  }
}

function leastBefore(block: SceneBlock): number {
  if (block.raw.kind !== 'heading') return MIN_SHARE_BEFORE_LINE;
  const opensBox = outerBoxOf(block)?.start === block.at;
  return opensBox && isCommentCount(block.text) ? MIN_SHARE_BEFORE_COUNT : MIN_SHARE_BEFORE;
}

/** A heading anywhere; a mere line, which may be a counter, only behind the text. */
function opensComments(block: SceneBlock, scene: Scene): boolean {
  if (block.raw.kind !== 'heading' && block.at <= scene.lastInFlow) return false;
  return isHeadingLike(block) && isCommentHeading(block.text);
}

function commentsUnder(heading: SceneBlock, following: readonly SceneBlock[], scene: Scene): SceneBlock[] {
  const box = outerBoxOf(heading);
  if (box === null) return [];
  const isAmidText = [...scene.flow.containers].some((container) => box.element.contains(container.element));
  return following.filter((each) => each.at < box.end && !(isAmidText && isFlowParagraph(each, scene)));
}

/** Under a heading amid the text itself only what is built otherwise than the text can be comments. */
function isFlowParagraph({ raw }: SceneBlock, { flow }: Scene): boolean {
  const container = containerOf(raw.region);
  return container !== null && flow.containers.has(container) && flow.forms.has(formOf(raw.region));
}

function proseLength(blocks: readonly SceneBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.isProse ? block.raw.length : 0), 0);
}

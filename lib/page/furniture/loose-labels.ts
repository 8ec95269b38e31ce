import type { Region } from '../collect-blocks';
import { containerOf } from '../flow';
import type { Scene, SceneBlock } from '../scene';
import { isBareLabel } from './labels';

/** Elements whose short lines are lines of a text as well: subheadings set bold, verses, answers. */
const TEXT_LINES = new Set(['p', 'pre', 'blockquote', 'td', 'th', 'tr']);

/** A longer line before the first or behind the last paragraph, like one of them, is text; characters. */
const MAX_OUTER_LABEL = 60;

/** Bold letters that make a line a subheading; share. */
const BOLD = 0.8;

/**
 * Marks short lines without a full stop that do not stand among the paragraphs like one of them, or stand before the first
 * or behind the last of them: kickers, counters, credits, names of sections.
 */
export function markLooseLabels(scene: Scene, name: string): void {
  const { blocks } = scene;
  const isText = (block: SceneBlock) => block.rule === null && block.isProse;
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  const containers = new Set(blocks.filter(isText).map((block) => shapeOf(block.raw.region)));
  blocks.forEach((block, index) => {
    if (!isBareLabel(block) || block.raw.region.element.localName === 'tr') return;
    const isAmidText = index > first && index < last;
    const isLikeText = containers.has(shapeOf(block.raw.region)) && isTextLine(block);
    if (!isLikeText || (!isAmidText && block.text.length <= MAX_OUTER_LABEL)) block.rule = name;
  });
}

function isTextLine(block: SceneBlock): boolean {
  const { raw } = block;
  return TEXT_LINES.has(raw.region.element.localName) || raw.strongLength >= raw.length * BOLD;
}

/** The container with the innermost element: a line is like a paragraph where both are the same. */
function shapeOf(region: Region): string {
  const container = containerOf(region);
  return `${region.element.localName} ${container?.start ?? -1} ${container?.end ?? -1}`;
}

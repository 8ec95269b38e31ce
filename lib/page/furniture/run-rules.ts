import type { Region } from '../collect-blocks';
import type { Scene, SceneBlock } from '../scene';
import { isLabel } from './labels';
import { mayBePromotion } from './promotions';

/** A rule about blocks in a row; it sees what the rules before it have taken and marks more. */
export interface RunRule {
  readonly name: string;
  readonly mark: (scene: Scene, name: string) => void;
}

export const RUN_RULES: readonly RunRule[] = [
  { name: 'promotion', mark: markPromotionRuns },
  { name: 'label', mark: markLooseLabels },
  { name: 'orphan-heading', mark: markOrphanHeadings },
];

/** Paragraphs of one appeal between two that are plainly part of it. */
const MAX_GAP = 3;

/** An appeal of several paragraphs: what stands between two of them in the same voice, and the labels around it. */
function markPromotionRuns(scene: Scene, name: string): void {
  const { blocks } = scene;
  const belongs = (block: SceneBlock | undefined) =>
    block !== undefined &&
    !block.isNote &&
    (block.rule !== null || !block.isProse || (scene.isThirdPerson && mayBePromotion(block.signs)));
  let last = -1;
  blocks.forEach((block, index) => {
    if (block.rule !== 'promotion') return;
    const gap = blocks.slice(last + 1, index);
    if (last >= 0 && gap.length <= MAX_GAP && gap.every(belongs)) for (const each of gap) each.rule ??= name;
    last = index;
  });
  blocks.forEach((block, index) => {
    if (block.rule !== 'promotion') return;
    for (const near of [blocks[index - 1], blocks[index + 1]])
      if (near && isBareLabel(near) && !near.text.endsWith(':')) near.rule ??= name;
  });
}

function isBareLabel(block: SceneBlock): boolean {
  return (
    block.rule === null &&
    block.raw.kind === 'paragraph' &&
    !block.isProse &&
    !block.isNote &&
    isLabel(block.text)
  );
}

/**
 * Short lines without a full stop that do not stand among the paragraphs like one of them, or stand before the first or
 * behind the last of them: kickers, counters, credits, names of sections.
 */
function markLooseLabels(scene: Scene, name: string): void {
  const { blocks } = scene;
  const isText = (block: SceneBlock) => block.rule === null && block.isProse;
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  const shapes = new Set(blocks.filter(isText).map((block) => shapeOf(block)));
  blocks.forEach((block, index) => {
    if (!isBareLabel(block) || block.raw.region.element.localName === 'tr') return;
    if (index < first || index > last || !shapes.has(shapeOf(block))) block.rule = name;
  });
}

const numbers = new WeakMap<Element, number>();
let next = 0;

/** Same element name in the same container. */
function shapeOf(block: SceneBlock): string {
  const { element, parent } = block.raw.region;
  const container = parent?.element ?? element;
  let number = numbers.get(container);
  if (number === undefined) {
    next += 1;
    number = next;
    numbers.set(container, number);
  }
  return `${element.localName} ${number}`;
}

/** Headings under which nothing of the article is left: of related texts, comments, boxes. */
function markOrphanHeadings(scene: Scene, name: string): void {
  const { blocks } = scene;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.rule !== null || block.raw.kind !== 'heading' || block.isNote) continue;
    if (!hasText(blocks, index)) block.rule = name;
  }
}

/** Whether a block of the article follows in the heading's own container, before the next heading that is kept. */
function hasText(blocks: readonly SceneBlock[], index: number): boolean {
  const heading = blocks[index];
  if (heading === undefined) return false;
  const box = boxOf(heading);
  for (const block of blocks.slice(index + 1)) {
    if (box !== null && block.at >= box.end) return false;
    if (block.rule !== null) continue;
    return true;
  }
  return false;
}

/** The innermost region that holds something besides the heading. */
function boxOf(heading: SceneBlock): Region | null {
  let region: Region | null = heading.raw.region;
  while (region !== null && region.end === heading.at + 1) region = region.parent;
  return region;
}

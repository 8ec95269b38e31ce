import type { Region } from '../collect-blocks';
import { formOf, isFlowElement, isFrame } from '../flow';
import type { Scene, SceneBlock } from '../scene';
import { isLinkBlock } from './links';
import { mayBePromotion } from './promotions';

/** A container inside the root, as box rules see it. */
export interface Box {
  readonly region: Region;
  /** All its blocks. */
  readonly blocks: readonly SceneBlock[];
  /** Those that no rule has taken yet; never empty. */
  readonly rest: readonly SceneBlock[];
  readonly scene: Scene;
  /** Whether it stands among a flow's paragraphs without being one or holding a flow. It may still be the article's. */
  readonly standsOut: boolean;
}

export function makeBox(region: Region, blocks: readonly SceneBlock[], scene: Scene): Box {
  const rest = blocks.filter((block) => block.rule === null);
  return { region, blocks, rest, scene, standsOut: standsOut(region, blocks, scene) };
}

function standsOut(region: Region, blocks: readonly SceneBlock[], { flow, declared }: Scene): boolean {
  if ((isFlowElement(region) && !isFrame(region)) || declared.documentKind === 'live-blog') return false;
  const containers = [...flow.containers];
  if (containers.some((container) => region.element.contains(container.element))) return false;
  if (!containers.some((container) => container.element.contains(region.element))) return false;
  const [first] = blocks;
  return blocks.length > 1 || first === undefined || !flow.forms.has(formOf(first.raw.region));
}

export function lengthOf(blocks: readonly SceneBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.raw.length, 0);
}

/** Shorter sentences say little; letters. */
const MIN_STORY = 100;

/** Blocks that read as the article's own text: prose that neither addresses nor asks anybody. */
export function storyIn(blocks: readonly SceneBlock[]): SceneBlock[] {
  return blocks.filter(
    (block) =>
      block.isProse && block.raw.length >= MIN_STORY && !isLinkBlock(block) && !mayBePromotion(block.signs),
  );
}

/** Whether the box stands behind the last paragraph of the text's flows. */
export function isBehindText({ blocks, scene }: Box): boolean {
  const [first] = blocks;
  return first !== undefined && first.at > scene.lastInFlow;
}

/** Whether an element that matches the selector stands in the box outside of what rules have taken already. */
export function hasOwn({ region, scene }: Box, selector: string): boolean {
  const found = [...region.element.querySelectorAll(selector)].slice(0, MAX_LOOKED_AT);
  return found.some((element) => !isTaken(element, region.element, scene.taken));
}

const MAX_LOOKED_AT = 50;

function isTaken(element: Element, within: Element, taken: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null && at !== within; at = at.parentElement) {
    if (taken.has(at)) return true;
  }
  return false;
}

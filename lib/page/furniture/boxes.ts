import type { Region } from '../collect-blocks';
import type { Scene, SceneBlock } from '../scene';
import { isChrome } from './chrome';
import { endsInCredit, isLabel, isPictureCredit } from './labels';

/**
 * Boxes: containers that stand among the paragraphs of the text's flow without being one of them. A box may be the
 * article's (facts, a verdict), so each rule asks for more than that it is one.
 */
const IN_FLOW = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'table',
  'pre',
]);

function isBox(region: Region, scene: Scene): boolean {
  if (scene.flow === null || IN_FLOW.has(region.element.localName)) return false;
  return region !== scene.flow && scene.flow.element.contains(region.element);
}

function lengthOf(blocks: readonly SceneBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.raw.length, 0);
}

function isInParagraph(block: SceneBlock): boolean {
  return block.raw.region.element.localName === 'p';
}

/** A heading and a line or two that are no paragraph: a video, a game, a link to something else. */
const MAX_LINE_TEXT = 350;

export function isHeadedLine(region: Region, blocks: readonly SceneBlock[], scene: Scene): boolean {
  const [first] = blocks;
  if (first === undefined || !isBox(region, scene) || lengthOf(blocks) > MAX_LINE_TEXT) return false;
  if (blocks.length < 2 || (first.raw.kind !== 'heading' && !isChrome(first.text))) return false;
  return blocks.every((block) => !block.isProse || !isInParagraph(block)) && !hasList(region);
}

function hasList(region: Region): boolean {
  return region.element.querySelector('li, dd, td, blockquote') !== null;
}

/** A picture with its caption where no figure element says so. Text beyond this is a chapter that opens with a picture. */
const MAX_CAPTION = 500;

export function isPictureBox(region: Region, blocks: readonly SceneBlock[]): boolean {
  if (lengthOf(blocks) > MAX_CAPTION || blocks.length > 6) return false;
  if (!blocks.some((block) => isPictureCredit(block.text) || endsInCredit(block.text))) return false;
  return region.element.querySelector('img, picture, video, amp-img') !== null;
}

/** Longer text behind the last paragraph goes on with the story; characters. */
const MAX_TAIL_BOX = 900;

/** A box with a heading of its own behind the last paragraph: the author, other texts, an appeal. */
export function isTailBox(region: Region, blocks: readonly SceneBlock[], scene: Scene): boolean {
  const [first] = blocks;
  if (first === undefined || !isBox(region, scene) || lengthOf(blocks) > MAX_TAIL_BOX) return false;
  if (first.raw.kind !== 'heading' && !(isLabel(first.text) && blocks.length > 1)) return false;
  return first.at > lastInFlow(scene);
}

function lastInFlow(scene: Scene): number {
  const last = scene.blocks.findLast(
    (block) => block.isProse && block.rule === null && isOfFlow(block, scene),
  );
  return last?.at ?? Number.POSITIVE_INFINITY;
}

function isOfFlow(block: SceneBlock, scene: Scene): boolean {
  const { region } = block.raw;
  return region === scene.flow || (region.parent === scene.flow && IN_FLOW.has(region.element.localName));
}

/** Words on authors, in a box or a paragraph behind the text. */
export function isAuthorBox(region: Region, blocks: readonly SceneBlock[], scene: Scene): boolean {
  const [first] = blocks;
  if (first === undefined || lengthOf(blocks) > MAX_TAIL_BOX || !isBox(region, scene)) return false;
  const names = authorNames(scene);
  const opens = blocks.slice(0, 2).some((block) => names.some((name) => block.text.includes(name)));
  return opens && first.at > lastInFlow(scene);
}

/** Names of two words or more in the declared byline. */
function authorNames(scene: Scene): string[] {
  return (scene.declared.byline ?? '')
    .split(/,|;|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\|/u)
    .map((name) => name.trim())
    .filter((name) => /\S\s+\S/u.test(name));
}

export { authorNames };

import { mayBeEditorialNote } from '../editorial-note';
import { formWithin, isFrame } from '../flow';
import { blocksIn, type Scene } from '../scene';
import { type Box, lengthOf, makeBox } from './box';

/** A longer box is a chapter of the text; letters. */
const MAX_BOXED = 700;

/**
 * Tells apart what is left of boxes amid the text that are built otherwise than its paragraphs. They may be the article's (a
 * fact box) or the page's (an appeal in words that no list has): so they stay in the text, and only that one comes or goes whole
 * is no edit.
 */
export function markBoxedText(scene: Scene): void {
  if (scene.flow.containers.size === 0) return;
  for (const region of scene.regions) {
    const blocks = blocksIn(scene, region);
    if (!blocks.some((block) => block.rule === null && !block.isBoxed)) continue;
    const box = makeBox(region, blocks, scene);
    if (!isApart(box) || box.rest.some(({ text }) => mayBeEditorialNote(text))) continue;
    for (const block of box.rest) block.isBoxed = true;
  }
}

/** Quotations, lists and tables in a box of their own are how many pages set those of the text. */
function isApart(box: Box): boolean {
  const { region, rest, scene, standsOut } = box;
  if (!standsOut || lengthOf(rest) > MAX_BOXED) return false;
  return rest.every(({ raw }) => {
    const isPlain = raw.kind === 'paragraph' || raw.kind === 'heading';
    return (
      isPlain &&
      (raw.region.element.localName !== 'tr' || isFrame(raw.region)) &&
      !scene.flow.forms.has(formWithin(region, raw.region))
    );
  });
}

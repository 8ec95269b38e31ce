import { mayBeEditorialNote } from '../editorial-note';
import type { Scene, SceneBlock } from '../scene';
import { endsInButton, namesAccounts } from './link-endings';

/** A longer paragraph is a part of the story, however it is set; characters. */
const MAX_LENGTH = 300;

/** So many of a kind are the page's exceptions; with more of them it is how the text itself is set. */
const MAX_OF_KIND = 2;

/** A way in which paragraphs are set apart from those of the text; `index` is the block's in the scene. */
type IsApart = (block: SceneBlock, index: number, scene: Scene) => boolean;

const BY_LINKS: readonly IsApart[] = [({ raw }) => endsInButton(raw), ({ raw }) => namesAccounts(raw)];
const BY_SETTING: readonly IsApart[] = [isBetweenRules, isItalic, isForeignQuestion];

/**
 * Tells apart paragraphs that are set otherwise than those of the text, or that end in a link beside their sentences: mostly
 * appeals, in whatever words. As with boxes, they stay in the text, and only that one comes or goes whole is no edit.
 */
export function markSetApart(scene: Scene): void {
  for (const isApart of BY_LINKS) for (const block of findApart(scene, isApart)) block.isBoxed = true;
  for (const isApart of BY_SETTING) {
    const found = findApart(scene, isApart).filter(({ raw }) => raw.kind !== 'heading');
    if (found.length <= MAX_OF_KIND) for (const block of found) block.isBoxed = true;
  }
}

function findApart(scene: Scene, isApart: IsApart): SceneBlock[] {
  return scene.blocks.filter((block, index) => mayBeApart(block) && isApart(block, index, scene));
}

function mayBeApart({ rule, raw, text, isNote }: SceneBlock): boolean {
  if (rule !== null || isNote || text.length > MAX_LENGTH) return false;
  if (raw.kind === 'list-item' || raw.region.element.localName === 'tr') return false;
  return !mayBeEditorialNote(text);
}

/** Alone between two horizontal rules. */
function isBetweenRules({ raw }: SceneBlock): boolean {
  const { element } = raw.region;
  return [element.previousElementSibling, element.nextElementSibling].every(
    (beside) => beside?.localName === 'hr',
  );
}

const QUOTED = /["“”„«»「」‘‚]/u;

/** All of it in italics, and no quotation: a word on the author, on where a text comes from, on what else there is. */
function isItalic({ raw, text }: SceneBlock): boolean {
  if (QUOTED.test(text)) return false;
  return raw.source.pieces.every(
    ({ node }) => node.data.trim() === '' || node.parentElement?.closest('em, i') != null,
  );
}

/** A short question, and something as short behind it; characters. */
const QUESTION = /^[^.!?]{4,90}[?;]\s+[^?;]{4,90}$/u;
const NUMBER = /\p{N}/u;

/** A short question with its answer that has not one longer word in common with a text that else speaks to nobody. */
function isForeignQuestion(
  block: SceneBlock,
  _index: number,
  { blocks, headline, isThirdPerson }: Scene,
): boolean {
  const { raw, text } = block;
  if (!isThirdPerson || raw.kind !== 'paragraph') return false;
  if (!QUESTION.test(text) || QUOTED.test(text) || NUMBER.test(text)) return false;
  const around = blocks.filter((other) => other.rule === null && other !== block).map((other) => other.text);
  const known = new Set([headline, ...around].flatMap(stems));
  return !stems(text).some((stem) => known.has(stem));
}

/** Shorter words stand in any text, and endings change; letters. */
const STEM = 5;

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
}

import { mayBeEditorialNote } from '../editorial-note';
import type { Scene, SceneBlock } from '../scene';
import { endsInButton, namesAccounts } from './link-endings';

/** A longer paragraph is a part of the story, however it is set; characters. */
const MAX_LENGTH = 300;

/** So many of a kind are the page's exceptions; with more of them it is how the text itself is set. */
const MAX_OF_KIND = 2;

/**
 * Tells apart paragraphs that are set otherwise than those of the text, or that end in a link beside their sentences: mostly
 * appeals, in whatever words. As with boxes, they stay in the text, and only that one comes or goes whole is no edit.
 */
export function markSetApart(scene: Scene): void {
  const candidates = scene.blocks.filter(mayBeApart);
  const paragraphs = candidates.filter(({ raw }) => raw.kind !== 'heading');
  markAll(candidates.filter(({ raw }) => endsInButton(raw) || namesAccounts(raw)));
  markAll(fewOf(paragraphs.filter(isBetweenRules)));
  markAll(fewOf(paragraphs.filter(isItalic)));
  if (scene.isThirdPerson) markAll(fewOf(paragraphs.filter(isQuestion)).filter(isForeignTo(scene)));
}

function fewOf(blocks: readonly SceneBlock[]): readonly SceneBlock[] {
  return blocks.length <= MAX_OF_KIND ? blocks : [];
}

function markAll(blocks: readonly SceneBlock[]): void {
  for (const block of blocks) if (!mayBeEditorialNote(block.text)) block.isBoxed = true;
}

function mayBeApart({ rule, raw, text, isNote }: SceneBlock): boolean {
  if (rule !== null || isNote || text.length > MAX_LENGTH) return false;
  return raw.kind !== 'list-item' && raw.region.element.localName !== 'tr';
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

/** In Greek it ends in a mark that looks like a semicolon; what follows is as short; characters. */
const QUESTION = /^[^.!?]{4,90}[?؟\u037e]\s+[^?؟\u037e]{4,90}$/u;
const NUMBER = /\p{N}/u;

/** A short question and its answer, in nobody's mouth. */
function isQuestion({ text }: SceneBlock): boolean {
  return QUESTION.test(text) && !QUOTED.test(text) && !NUMBER.test(text);
}

/** Whether a block has not one longer word in common with the rest of the text. */
function isForeignTo({ blocks, headline }: Scene): (block: SceneBlock) => boolean {
  return (block) => {
    const rest = blocks.filter((other) => other.rule === null && other !== block).map((other) => other.text);
    const known = new Set([headline, ...rest].flatMap(stems));
    return !stems(block.text).some((stem) => known.has(stem));
  };
}

/** Shorter words stand in any text, and endings change; letters. */
const STEM = 5;

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
}

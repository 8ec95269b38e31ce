import type { Scene, SceneBlock } from '../scene';
import { spacedText, type TextPiece, type TextSource } from '../text-source';
import { isAdvertLabel, isAdvertLine, isChrome, isMarksOnly } from './chrome';
import { isByline, isPictureCredit, isSignOff } from './labels';
import { isLinkBlock } from './links';
import { isPromotion } from './promotions';
import { isStamp } from './stamps';

/** A reason why a single block is no part of the article. */
export interface BlockRule {
  readonly name: string;
  readonly holds: (block: SceneBlock, scene: Scene) => boolean;
}

export const BLOCK_RULES: readonly BlockRule[] = [
  { name: 'headline-repeat', holds: (block, scene) => block.text === scene.headline },
  { name: 'caption', holds: (block) => block.raw.kind === 'caption' },
  { name: 'marks', holds: (block) => isMarksOnly(block.text) && !inTable(block) },
  { name: 'advert', holds: isAdvert },
  { name: 'stamp', holds: (block, scene) => isStampLine(block, scene) },
  { name: 'label', holds: (block) => isChrome(block.text) },
  { name: 'read-more', holds: isReadMore },
  { name: 'link', holds: (block) => isLinkBlock(block) && block.text.length <= MAX_LINK },
  { name: 'byline', holds: (block, scene) => isByline(block.text, scene.declared.byline) },
  { name: 'sign-off', holds: (block) => isSignOff(block.text) },
  { name: 'credit', holds: (block) => isPictureCredit(block.text) },
  { name: 'embed', holds: isEmbeddedPost },
  {
    name: 'promotion',
    holds: (block, scene) => block.raw.kind !== 'heading' && isPromotion(block.signs, scene.isThirdPerson),
  },
];

function isAdvert({ raw, text }: SceneBlock): boolean {
  return raw.kind === 'heading' ? isAdvertLabel(text) : isAdvertLine(text);
}

function isStampLine(block: SceneBlock, scene: Scene): boolean {
  const { language } = scene.declared;
  return (
    !inTable(block) && (isStamp(block.text, language) || isStamp(spacedText(block.raw.source), language))
  );
}

/** Longer linked text is a paragraph that somebody put a link around; characters. */
const MAX_LINK = 300;

/** "Also read: Ten quiet beaches": a label, then a link that takes up the rest. */
const MAX_LEAD_IN = 40;

/** How such a label ends, and what says nothing by itself: an arrow, the number of a counter. */
const LEADS_ON = /[:：】›»→▶]$|\s[–—>|]$|^[^\p{L}]+$/u;

function isReadMore(block: SceneBlock): boolean {
  const { raw, text } = block;
  if (raw.kind !== 'paragraph' || raw.linkedLength < raw.length * 0.4 || text.length > MAX_LINK) return false;
  if (raw.length - raw.linkedLength > MAX_LEAD_IN) return false;
  const label = leadIn(block);
  return label !== null && (LEADS_ON.test(label) || isChrome(label) || isOnOwnLine(block));
}

/** Whether a line break parts the links from the label over them. */
function isOnOwnLine({ raw: { source } }: SceneBlock): boolean {
  const said = source.pieces.filter(({ node }) => node.data.trim() !== '');
  const at = said.findIndex(({ node }) => node.parentElement?.closest('a') != null);
  const [label, link] = [said[at - 1], said[at]];
  // What belongs to no node is a break.
  return label !== undefined && link !== undefined && hasBreak(source, label, link);
}

function hasBreak({ pieces, text }: TextSource, from: TextPiece, to: TextPiece): boolean {
  let end = from.start + from.node.data.length;
  for (const { node, start } of pieces.slice(pieces.indexOf(from) + 1, pieces.indexOf(to) + 1)) {
    if (text.slice(end, start).includes('\n')) return true;
    end = start + node.data.length;
  }
  return false;
}

/** The text in front of the links; null where more than punctuation follows them. */
function leadIn({ raw }: SceneBlock): string | null {
  let label = '';
  let isBehind = false;
  for (const { node } of raw.source.pieces) {
    if (node.data.trim() === '') continue;
    if (node.parentElement?.closest('a') != null) isBehind = true;
    else if (!isBehind) label += node.data;
    else if (/[\p{L}\p{N}]/u.test(node.data)) return null;
  }
  return label.trim();
}

/** A post of a social network: signed with a handle, or ending in the link of its picture. */
const SIGNED_POST = /[—–-]\s?[^—–]{1,80}\(@\w{2,}\)|\bpic\.twitter\.com\/\w|A post shared by/u;

function isEmbeddedPost(block: SceneBlock): boolean {
  return SIGNED_POST.test(block.text) && (block.raw.linkedLength > 0 || block.raw.kind === 'quote');
}

function inTable(block: SceneBlock): boolean {
  return block.raw.region.element.localName === 'tr';
}

import type { SceneBlock } from '../scene';
import { type Box, hasOwn, isBehindText, lengthOf, storyIn } from './box';
import { isChrome } from './chrome';
import { endsInCredit, isLabel } from './labels';
import { isLinkBlock } from './links';
import { isPromotion, mayBePromotion } from './promotions';
import { isReactionList } from './reactions';

/** A reason why what is left of a container is no part of the article. Boxes are asked from the inside out. */
export interface BoxRule {
  readonly name: string;
  readonly holds: (box: Box) => boolean;
}

export const BOX_RULES: readonly BoxRule[] = [
  { name: 'embed', holds: isSignedQuotation },
  { name: 'comments', holds: isReactionList },
  { name: 'link-list', holds: isLinkList },
  { name: 'form', holds: isForm },
  { name: 'teaser', holds: isTeaser },
  { name: 'promotion', holds: isPromotionBox },
  { name: 'caption', holds: (box) => isCreditedPicture(box) || isPictureLine(box) },
  { name: 'author', holds: isAuthorBox },
  { name: 'box', holds: (box) => isHeadedLine(box) || isTailBox(box) },
];

/** A post of a social network as it is embedded: its text in a quotation that ends in who wrote it. */
function isSignedQuotation({ region, blocks }: Box): boolean {
  return region.element.localName === 'blockquote' && blocks.at(-1)?.rule === 'embed';
}

/** Two or more links, and beside them nothing but labels: other texts of the site, tags, sharing. */
function isLinkList({ blocks, rest }: Box): boolean {
  if (blocks.filter(isLinkBlock).length < 2) return false;
  return rest.every((block) => isLinkBlock(block) || (!block.isProse && isLabel(block.text)));
}

/** Longer text around a field is a page inside a form, as some servers write them; characters. */
const MAX_FORM_TEXT = 700;
const FIELDS = 'input:not([type=hidden]), textarea, select';

/** A box with something to fill in: newsletters, votes, searches. */
function isForm(box: Box): boolean {
  const { region, rest } = box;
  if (region.controls === 0 || lengthOf(rest) > MAX_FORM_TEXT || storyIn(rest).length > 0) return false;
  return rest.filter((block) => block.isProse).length <= 2 && hasOwn(box, FIELDS);
}

/** More text under a linked heading is a chapter, not the lead of another article; characters. */
const MAX_TEASER_TEXT = 400;

/** A heading that is a link, with a lead, a date or a picture: another article's card. */
function isTeaser({ blocks, rest }: Box): boolean {
  const opening = blocks.find((block) => block.raw.kind === 'heading' || block.isProse);
  if (opening?.raw.kind !== 'heading' || !isLinkBlock(opening)) return false;
  return rest.filter((block) => block.isProse).length <= 1 && lengthOf(rest) <= MAX_TEASER_TEXT;
}

/** A longer box is a chapter unless most of its paragraphs appeal; characters. */
const MAX_PROMOTION_TEXT = 800;

/** A longer paragraph beside an appeal is no part of it, even if it says "you"; characters. */
const MAX_BESIDE_APPEAL = 250;

/** A box that makes an appeal and says nothing else. */
function isPromotionBox({ blocks, rest, scene, standsOut }: Box): boolean {
  if (blocks.length < 2 && !standsOut) return false;
  const isLenient = scene.isThirdPerson || standsOut;
  const prose = blocks.filter((block) => block.isProse && !isLinkBlock(block));
  const spoken = prose.length > 0 ? prose : blocks;
  const appeals = spoken.filter((block) => block.rule === 'promotion' || isPromotion(block.signs, isLenient));
  if (appeals.length === 0) return false;
  const isMostlyAppeal = appeals.length * 2 >= prose.length;
  if (!isMostlyAppeal && (!isLenient || lengthOf(blocks) > MAX_PROMOTION_TEXT)) return false;
  return rest.every(
    (block) => !block.isProse || (mayBePromotion(block.signs) && block.text.length <= MAX_BESIDE_APPEAL),
  );
}

const PICTURE = 'img, picture, video, amp-img';
/** Longer text is a chapter that opens with a picture; characters. */
const MAX_CAPTION = 500;

/** A picture and whose it is. */
function isCreditedPicture(box: Box): boolean {
  const { blocks, rest } = box;
  if (lengthOf(rest) > MAX_CAPTION || !rest.every((block) => !block.isProse || isCaption(block, blocks)))
    return false;
  const isCredited =
    blocks.some((block) => block.rule === 'credit') || rest.some((block) => endsInCredit(block.text));
  return isCredited && hasOwn(box, PICTURE);
}

/** It ends in a credit, or a credit of its own follows. */
function isCaption(block: SceneBlock, blocks: readonly SceneBlock[]): boolean {
  if (endsInCredit(block.text)) return true;
  return blocks.some((other) => other.rule === 'credit' && other.at === block.at + 1);
}

/** A picture and a line that is no paragraph, among paragraphs. */
function isPictureLine(box: Box): boolean {
  const { rest, standsOut } = box;
  if (!standsOut || rest.length > 2 || lengthOf(rest) > MAX_CAPTION) return false;
  return !rest.some((block) => isParagraph(block.raw.region.element)) && hasOwn(box, PICTURE);
}

function isParagraph(element: Element): boolean {
  return /^(?:p|li|td|tr|dd|pre|blockquote)$/.test(element.localName);
}

/** Longer text behind the last paragraph goes on with the story; characters. */
const MAX_TAIL_TEXT = 900;

/** Words on an author named in the byline, behind the text. */
function isAuthorBox(box: Box): boolean {
  if (!box.standsOut || lengthOf(box.rest) > MAX_TAIL_TEXT || !isBehindText(box)) return false;
  const names = box.scene.authors;
  return box.blocks.slice(0, 2).some((block) => names.some((name) => block.text.includes(name)));
}

const MAX_LINE_TEXT = 350;

/** A heading and a line or two that are no paragraphs: a video, a game, a link to something else. */
function isHeadedLine({ region, blocks, rest, standsOut }: Box): boolean {
  const [first] = blocks;
  if (first === undefined || !standsOut || lengthOf(rest) > MAX_LINE_TEXT || blocks.length < 2) return false;
  if (first.raw.kind !== 'heading' && !isChrome(first.text)) return false;
  if (region.element.querySelector('li, dd, td, blockquote') !== null) return false;
  return rest.every((block) => !block.isProse || !isParagraph(block.raw.region.element));
}

/** What opens words on an author, on other texts or on the publisher; languages as in promotion-words.ts. */
const ABOUT =
  /^(?:about|über|zur person|zum autor|zur autorin|à propos|sobre|acerca|chi è|over|om)(?!\p{L})|^(?:the )?(?:authors?|autor(?:in|en)?|auteure?|autrice)\b/iu;
const AUTHOR_LINK =
  'a[rel~=author], a[href*="/author"], a[href*="/autor"], a[href*="/auteur"], a[href*="/people/"], a[href*="/profile"], a[href*="/staff/"], [itemprop~=author]';

/** A box with a heading of its own behind the last paragraph: the author, other texts, an appeal. */
function isTailBox(box: Box): boolean {
  const [first] = box.blocks;
  if (first === undefined || !box.standsOut || lengthOf(box.rest) > MAX_TAIL_TEXT || !isBehindText(box))
    return false;
  const isTelling = isChrome(first.text) || ABOUT.test(first.text) || hasOwn(box, AUTHOR_LINK);
  if (first.raw.kind !== 'heading') return isTelling;
  if (storyIn(box.rest).length === 0) return true;
  return isTelling || isLinkBlock(first);
}

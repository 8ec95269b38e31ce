import type { Region } from '../collect-blocks';
import { landmarkOf } from '../landmarks';
import type { Scene, SceneBlock } from '../scene';
import { isAuthorBox, isHeadedLine, isPictureBox, isTailBox } from './boxes';
import { isLabel } from './labels';
import { isLinkBlock } from './links';
import { isPromotion, mayBePromotion } from './promotions';

/** A reason why a whole container inside the root is no part of the article. */
export interface RegionRule {
  readonly name: string;
  readonly holds: (region: Region, blocks: readonly SceneBlock[], scene: Scene) => boolean;
}

const landmarkRule = (name: string, ...landmarks: (string | null)[]): RegionRule => ({
  name,
  holds: (region) => landmarks.includes(landmarkOf(region)),
});

export const REGION_RULES: readonly RegionRule[] = [
  landmarkRule('navigation', 'navigation'),
  landmarkRule('dialog', 'dialog'),
  landmarkRule('comments', 'comments'),
  landmarkRule('advert', 'advert'),
  { name: 'media', holds: (region) => landmarkOf(region) === 'media' && showsMedia(region.element) },
  landmarkRule('footer', 'footer'),
  landmarkRule('aside', 'aside'),
  { name: 'other-article', holds: isOtherArticle },
  { name: 'link-list', holds: isLinkList },
  { name: 'form', holds: isForm },
  { name: 'teaser', holds: isTeaser },
  { name: 'promotion', holds: isPromotionBox },
  { name: 'caption', holds: isPictureBox },
  { name: 'author', holds: isAuthorBox },
  { name: 'box', holds: (...asked) => isHeadedLine(...asked) || isTailBox(...asked) },
];

const MEDIA = 'img, picture, video, audio, iframe, object, embed, canvas, svg, amp-img, amp-video';

/** A figure may also hold a table or a quotation, which are the article's. */
function showsMedia(figure: Element): boolean {
  return (
    figure.querySelector('table, blockquote, pre, ol, ul') === null || figure.querySelector(MEDIA) !== null
  );
}

/** By the HTML standard, an article inside an article is a comment or another text; in a live blog it is an entry. */
function isOtherArticle(region: Region, _blocks: readonly SceneBlock[], scene: Scene): boolean {
  if (scene.declared.documentKind === 'live-blog') return false;
  return region.element.localName === 'article' || region.element.getAttribute('role') === 'article';
}

/** Two or more links, and beside them nothing but labels: other texts of the site, tags, sharing. */
function isLinkList(_region: Region, blocks: readonly SceneBlock[]): boolean {
  const links = blocks.filter(isLinkBlock);
  if (links.length < 2) return false;
  return blocks.every((block) => isLinkBlock(block) || (!block.isProse && isLabel(block.text)));
}

/** Longer text around a field is a page inside a form, as some servers write them; characters. */
const MAX_FORM_TEXT = 700;

/** A box with something to fill in: newsletters, votes, searches. */
function isForm(region: Region, blocks: readonly SceneBlock[]): boolean {
  if (region.controls === 0) return false;
  const length = blocks.reduce((sum, block) => sum + block.raw.length, 0);
  return length <= MAX_FORM_TEXT && region.element.querySelector('input, textarea, select') !== null;
}

/** More text under a linked heading is a chapter, not the lead of another article; characters. */
const MAX_TEASER_TEXT = 400;

/** A heading that is a link, with a lead, a date or a picture: another article's card. */
function isTeaser(_region: Region, blocks: readonly SceneBlock[]): boolean {
  const [first] = blocks.filter((block) => block.raw.kind === 'heading');
  if (first === undefined || !isLinkBlock(first) || blocks.length > 6 || blocks.length < 2) return false;
  return blocks.reduce((sum, block) => sum + block.raw.length, 0) <= MAX_TEASER_TEXT;
}

/** A longer box is a chapter unless most of its paragraphs appeal; characters. */
const MAX_BOX_TEXT = 800;

/** A box of its own amid the text that makes an appeal and says nothing else. */
function isPromotionBox(_region: Region, blocks: readonly SceneBlock[], scene: Scene): boolean {
  const prose = blocks.filter((block) => block.isProse && !isLinkBlock(block));
  const appeals = blocks.filter((block) => isPromotion(block.signs, scene.isThirdPerson));
  if (blocks.length < 2 || appeals.length === 0) return false;
  const length = blocks.reduce((sum, block) => sum + block.raw.length, 0);
  if (length > MAX_BOX_TEXT && appeals.length * 2 <= prose.length) return false;
  if (!scene.isThirdPerson && appeals.length * 2 < prose.length) return false;
  return prose.every((block) => mayBePromotion(block.signs));
}

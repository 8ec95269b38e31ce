import { normalizeText } from '../text/normalize';
import type { Collected, RawBlock, Region } from './collect-blocks';
import { isByline, isPictureCredit } from './furniture/labels';
import { promotionPatterns } from './furniture/promotion-words';
import { isPromotion, promotionSigns } from './furniture/promotions';
import { isStamp } from './furniture/stamps';
import { likeness, type ShownHeadline } from './headline';
import { landmarkOf } from './landmarks';
import { extentOf, isProse } from './prose';
import type { Declared } from './scene';
import { spacedText } from './text-source';

/** A heading under the headline says enough for a summary from this length on; letters. */
const MIN_HEADING = 50;

/** A text this like the headline is the headline once more. */
const REPEATED = 0.75;

/** More blocks between headline and text are no head of an article; the rest is not looked at. */
const MAX_BLOCKS_BETWEEN = 40;

export interface Lead {
  readonly standfirst: RawBlock | null;
  /** Further paragraphs beside the standfirst, like it; they open the text. */
  readonly opening: readonly RawBlock[];
}

/**
 * What stands between headline and text: the summary, and further paragraphs like it. Both empty where the page shows none
 * there; a summary that stands among the text's own paragraphs is one of them.
 */
export function findLead(
  collected: Collected,
  root: readonly Region[],
  headline: ShownHeadline | null,
  declared: Declared,
): Lead {
  const [first] = root;
  if (headline === null || first === undefined) return { standfirst: null, opening: [] };
  const end = Math.min(first.start, headline.at + 1 + MAX_BLOCKS_BETWEEN);
  const between = collected.blocks.slice(headline.at + 1, end);
  const shown = normalizeText(headline.block.source.text).text;
  const isLead = (block: RawBlock) =>
    isSummary(block, declared, shown) && !isBoxed(block, headline, collected);
  const standfirst = between.find(isLead) ?? null;
  const rest = standfirst === null ? [] : between.slice(between.indexOf(standfirst) + 1);
  return { standfirst, opening: rest.filter((block) => isSibling(block, standfirst) && isLead(block)) };
}

function isSibling(block: RawBlock, other: RawBlock | null): boolean {
  return (
    block.region.parent === other?.region.parent &&
    block.region.element.localName === other?.region.element.localName
  );
}

function isSummary(block: RawBlock, declared: Declared, headline: string): boolean {
  const { text } = normalizeText(block.source.text);
  const isHeading = block.kind === 'heading' && extentOf(block) >= MIN_HEADING;
  // Summaries often have no full stop; what the page declares as its description is one.
  const isDeclared = likeness(text, declared.description ?? '') >= REPEATED;
  if (!isHeading && !isDeclared && !isProse(block)) return false;
  if (block.linkedLength * 2 > block.length) return false;
  return !(
    likeness(text, headline) >= REPEATED ||
    isStamp(text, declared.language) ||
    isStamp(spacedText(block.source), declared.language) ||
    isByline(text, declared.byline) ||
    isPictureCredit(text) ||
    isPromotion(promotionSigns(text, promotionPatterns(declared.language)), false)
  );
}

/** A container with more blocks is the page's head, no box. */
const MAX_BOX = 2;

/** Whether it stands in a landmark, or in a box with a picture, a heading or a button of its own: a caption, a message. */
function isBoxed(block: RawBlock, headline: ShownHeadline, collected: Collected): boolean {
  const shown = headline.block.region.element;
  for (let region: Region | null = block.region; region !== null; region = region.parent) {
    if (region.element.contains(shown)) return false;
    if (landmarkOf(region) !== null) return true;
    const inside = collected.blocks.slice(region.start, region.end);
    if (inside.length > MAX_BOX) continue;
    if (region.controls > 0 || region.element.querySelector('img, picture, video') !== null) return true;
    if (inside.some((other) => other !== block && other.kind === 'heading')) return true;
  }
  return false;
}

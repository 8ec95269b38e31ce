import { normalizeText } from '../text/normalize';
import type { Collected, RawBlock, Region } from './collect-blocks';
import { isByline, isPictureCredit } from './furniture/labels';
import { promotionPatterns } from './furniture/promotion-words';
import { isPromotion, promotionSigns } from './furniture/promotions';
import { isStamp } from './furniture/stamps';
import type { ShownHeadline } from './headline';
import { landmarkOf } from './landmarks';
import { extentOf, isProse } from './prose';
import type { Declared } from './scene';

/** A heading under the headline says enough for a summary from this length on; letters. */
const MIN_HEADING = 50;

/** More blocks between headline and text are no head of an article; the rest is not looked at. */
const MAX_BLOCKS_BETWEEN = 40;

/**
 * The summary between headline and text. Null where the page shows none there; a summary that stands among the text's own
 * paragraphs is one of them.
 */
export function findStandfirst(
  collected: Collected,
  root: readonly Region[],
  headline: ShownHeadline | null,
  declared: Declared,
): RawBlock | null {
  const [first] = root;
  if (headline === null || first === undefined) return null;
  const end = Math.min(first.start, headline.at + 1 + MAX_BLOCKS_BETWEEN);
  for (const block of collected.blocks.slice(headline.at + 1, end)) {
    if (isSummary(block, declared) && !isBesideText(block, headline)) return block;
  }
  return null;
}

function isSummary(block: RawBlock, declared: Declared): boolean {
  const isHeading = block.kind === 'heading' && extentOf(block) >= MIN_HEADING;
  if (!isHeading && !isProse(block)) return false;
  if (block.linkedLength * 2 > block.length) return false;
  const { text } = normalizeText(block.source.text);
  return !(
    isStamp(text, declared.language) ||
    isByline(text, declared.byline) ||
    isPictureCredit(text) ||
    isPromotion(promotionSigns(text, promotionPatterns(declared.language)), false)
  );
}

/** Whether it stands in a landmark of its own, or in one container with a picture: a caption, a menu. */
function isBesideText(block: RawBlock, headline: ShownHeadline): boolean {
  const shown = headline.block.region.element;
  for (let region: Region | null = block.region; region !== null; region = region.parent) {
    if (region.element.contains(shown)) return false;
    if (landmarkOf(region) !== null || region.element.querySelector('img, picture, video') !== null)
      return true;
  }
  return false;
}

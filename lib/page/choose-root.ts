import type { Collected, Region } from './collect-blocks';
import { isCommentCount } from './furniture/comment-heading';
import { landmarkOf } from './landmarks';
import { extentOf, isProse } from './prose';

/** One block counts at most this much, so that a single overlong one (a legal text, a comment) decides nothing. */
const MAX_BLOCK_WEIGHT = 1_200;

/**
 * What a region's prose is worth to the region around it, where that region has other prose beside it. A mere wrapper
 * takes nothing away, so that one wrapper more or less does not move the root.
 */
const BRANCH_DECAY = 0.6;

/** Rounding of sums. */
const TIE = 1e-6;

/** What the article's text weighs at least; less is a teaser. */
const MIN_SCORE = 100;

/** The region under which the article's paragraphs stand, by the weight and nearness of prose; null where there is none. */
export function chooseRoot(collected: Collected, weights: Float64Array): Region | null {
  const scores = scoreRegions(collected, weights, prefixSums(weights));
  const best = deepestBest(scores);
  return best !== null && (scores.get(best) ?? 0) >= MIN_SCORE ? best : null;
}

/** Weight of each block as prose of an article: none inside landmarks and under "42 comments". */
export function proseWeights({ blocks, regions }: Collected): Float64Array {
  const weights = new Float64Array(blocks.length);
  blocks.forEach((block, index) => {
    if (isProse(block)) weights[index] = Math.min(extentOf(block), MAX_BLOCK_WEIGHT);
  });
  for (const region of regions) {
    if (region.end > region.start && landmarkOf(region) !== null) weights.fill(0, region.start, region.end);
  }
  for (const region of regions) {
    if (isComments(region, blocks) && weights.subarray(0, region.start).some((weight) => weight > 0))
      weights.fill(0, region.start, region.end);
  }
  return weights;
}

/** Long comments may outweigh the article they stand under; a heading that counts them tells what they are. */
function isComments(region: Region, blocks: Collected['blocks']): boolean {
  const first = blocks[region.start];
  if (first?.kind !== 'heading' || region.end - region.start < 2) return false;
  return isCommentCount(first.source.text.trim());
}

export function prefixSums(weights: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  weights.forEach((weight, index) => {
    sums[index + 1] = (sums[index] ?? 0) + weight;
  });
  return sums;
}

export function sumIn(sums: Float64Array, region: Region): number {
  return (sums[region.end] ?? 0) - (sums[region.start] ?? 0);
}

function scoreRegions(collected: Collected, weights: Float64Array, sums: Float64Array): Map<Region, number> {
  const scores = new Map<Region, number>();
  collected.blocks.forEach((block, index) => {
    let worth = weights[index] ?? 0;
    if (worth === 0) return;
    // A region of one block is the paragraph itself; what counts is what holds paragraphs.
    const inner = block.region;
    const isParagraph = inner.end - inner.start === 1;
    let below = inner;
    for (let region = isParagraph ? inner.parent : inner; region !== null; region = region.parent) {
      if (below !== inner && sumIn(sums, region) > sumIn(sums, below)) worth *= BRANCH_DECAY;
      scores.set(region, (scores.get(region) ?? 0) + worth);
      below = region;
    }
  });
  return scores;
}

/** Of equal ones the innermost. */
function deepestBest(scores: Map<Region, number>): Region | null {
  let best: Region | null = null;
  let top = 0;
  for (const [region, score] of scores) {
    const isBetter = score > top + TIE;
    const isInner = score > top - TIE && best?.element.contains(region.element) === true;
    if (!isBetter && !isInner) continue;
    best = region;
    top = Math.max(top, score);
  }
  return best;
}

import { chooseRoot, prefixSums, proseWeights, sumIn } from './choose-root';
import type { Collected, Region } from './collect-blocks';

/** Elements beyond which an article does not go on. */
const BOUNDARIES = new Set(['article', 'main', 'body']);

/** Share of the root's prose that text beside it must have to belong to it; less is a note or a box. */
const MIN_SHARE = 0.1;
/** A part that carries on the text has at least so much prose, in letters... */
const MIN_PART = 250;
/** ...in paragraphs of this length on average, which teasers and comments seldom have... */
const MIN_AVERAGE = 120;
/** ...that are at least this share of its blocks. */
const MIN_PROSE_SHARE = 0.5;

/**
 * The regions under which the article stands, in document order: the one where its prose is densest, and the siblings that
 * carry on its text. Empty where the document has no prose. `after` is the index of the headline's block, -1 without one:
 * text before the headline is none of the article's.
 */
export function findArticleRoot(collected: Collected, after: number): readonly Region[] {
  const weights = proseWeights(collected);
  const choice = chooseRoot(collected, weights);
  return choice === null ? [] : widen(choice, collected, weights, after);
}

function widen(best: Region, collected: Collected, weights: Float64Array, after: number): Region[] {
  const sums = prefixSums(weights);
  let root = [best];
  let inner = best;
  while (inner.parent !== null && !BOUNDARIES.has(inner.element.localName)) {
    const outer: Region = inner.parent;
    if (sumIn(sums, outer) > sumIn(sums, inner)) {
      const beside = collected.regions.filter(
        (region) =>
          region.parent === outer && region !== inner && region.start > after && sumIn(sums, region) > 0,
      );
      root = widenBy(root, outer, beside, weights);
    }
    inner = outer;
  }
  return root;
}

function widenBy(root: Region[], outer: Region, beside: Region[], weights: Float64Array): Region[] {
  const sums = prefixSums(weights);
  const least = totalOf(root, sums) * MIN_SHARE;
  const paragraphs = beside.filter((region) => region.end - region.start === 1);
  if (paragraphs.length > 1 && totalOf(paragraphs, sums) >= least) return [outer];
  const parts = beside.filter((region) => carriesOn(region, weights, sums));
  if (totalOf(parts, sums) < least) return root;
  return [...root, ...parts].sort((a, b) => a.start - b.start);
}

function carriesOn(region: Region, weights: Float64Array, sums: Float64Array): boolean {
  const total = sumIn(sums, region);
  const prose = weights.subarray(region.start, region.end).filter((weight) => weight > 0).length;
  return (
    total >= MIN_PART &&
    region.controls === 0 &&
    total >= prose * MIN_AVERAGE &&
    prose >= (region.end - region.start) * MIN_PROSE_SHARE
  );
}

function totalOf(regions: readonly Region[], sums: Float64Array): number {
  return regions.reduce((total, region) => total + sumIn(sums, region), 0);
}

import { prefixSums, sumIn } from './choose-root';
import type { Collected, RawBlock, Region } from './collect-blocks';
import { isFlowElement } from './flow';
import { isCommentHeading } from './furniture/comment-heading';

/** Elements beyond which an article does not go on. */
const BOUNDARIES = new Set(['article', 'main', 'body']);

/** Share of the root's prose that text beside it must have to belong to it; less is a note or a box. */
const MIN_SHARE = 0.1;
/** A part that carries on the text has at least so much prose, in letters... */
const MIN_PART = 400;
/** ...in paragraphs of this length on average, which teasers and comments seldom have... */
const MIN_AVERAGE = 120;
/** ...that are at least this share of its letters. */
const MIN_PROSE_SHARE = 0.5;

/**
 * The regions under which the article stands, in document order: the one where its prose is densest (`densest`, from
 * choose-root.ts) and the siblings that carry on its text. `after` is the index of the headline's block, -1 without one: text
 * before the headline is none of the article's.
 */
export function findArticleRoot(
  densest: Region,
  collected: Collected,
  weights: Float64Array,
  after: number,
): readonly Region[] {
  const sums = prefixSums(weights);
  let root = [densest];
  let inner = densest;
  while (inner.parent !== null && !BOUNDARIES.has(inner.element.localName)) {
    const outer: Region = inner.parent;
    if (sumIn(sums, outer) > sumIn(sums, inner)) {
      const beside = collected.regions.filter(
        (region) => region.parent === outer && region !== inner && region.start > after,
      );
      root = widenBy(root, { inner, outer, beside }, collected.blocks, weights);
    }
    inner = outer;
  }
  return root;
}

interface Step {
  readonly inner: Region;
  readonly outer: Region;
  /** What else stands in `outer`, behind the headline. */
  readonly beside: readonly Region[];
}

function widenBy(
  root: Region[],
  { inner, outer, beside }: Step,
  blocks: readonly RawBlock[],
  weights: Float64Array,
): Region[] {
  const sums = prefixSums(weights);
  const least = totalOf(root, sums) * MIN_SHARE;
  const paragraphs = beside.filter((region) => region.end - region.start === 1);
  if (paragraphs.length > 1 && totalOf(paragraphs, sums) >= least) return [outer];
  const carriers = beside.filter((region) => carriesOn(region, blocks, weights));
  const like = (parts: readonly Region[]) =>
    beside.filter((region) => !carriers.includes(region) && isLike(region, parts));
  // Parts built like the densest one carry on its text however little each holds; others must hold a good share of it.
  const alike = like([inner]).filter((region) => sumIn(sums, region) > 0);
  if (totalOf([...carriers, ...alike], sums) < least) return [...root, ...alike].sort(byStart);
  return [...root, ...carriers, ...like([inner, ...carriers])].sort(byStart);
}

function byStart(a: Region, b: Region): number {
  return a.start - b.start;
}

/** Built like one of the parts: the same element with the same classes, whatever they are called. Short parts are found so. */
function isLike(region: Region, parts: readonly Region[]): boolean {
  const { element } = region;
  if (element.classList.length === 0 || region.controls > 0 || region.end === region.start) return false;
  if (element.querySelector('h1, h2 a[href], h3 a[href], a[href] h2, a[href] h3') !== null) return false;
  return parts.some(
    (part) =>
      part.element.localName === element.localName &&
      part.element.getAttribute('class') === element.getAttribute('class'),
  );
}

function carriesOn(region: Region, blocks: readonly RawBlock[], weights: Float64Array): boolean {
  if (isFlowElement(region) || region.element.querySelector('article') !== null) return false;
  const inside = blocks.slice(region.start, region.end);
  if (inside.slice(0, 3).some((block) => isCommentHeading(block.source.text.trim()))) return false;
  const own = weights.subarray(region.start, region.end);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const prose = own.filter((weight) => weight > 0).length;
  const length = inside.reduce((sum, block) => sum + block.length, 0);
  return (
    total >= MIN_PART &&
    total >= prose * MIN_AVERAGE &&
    total >= length * MIN_PROSE_SHARE &&
    (!isRepetitive(inside, prose) || (prose <= FEW && isStory(own, total)))
  );
}

/** Paragraphs of this length that are this share of the prose are no comments, whatever stands between them; letters. */
const LONG = 250;
const LONG_SHARE = 0.6;

function isStory(weights: Float64Array, total: number): boolean {
  const long = weights.filter((weight) => weight >= LONG).reduce((sum, weight) => sum + weight, 0);
  return long >= total * LONG_SHARE;
}

/** So few paragraphs may have a list of comments among them that is counted with them. */
const FEW = 7;

/** A list of like things (comments, teasers) has the same label over and over: so often, and for so many of its items. */
const MIN_REPEATS = 3;
const REPEATED_SHARE = 0.25;

function isRepetitive(blocks: readonly RawBlock[], prose: number): boolean {
  const counts = new Map<string, number>();
  for (const { source, length } of blocks) {
    if (length > MAX_LABEL) continue;
    const label = source.text.trim();
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= MIN_REPEATS && most >= prose * REPEATED_SHARE;
}

/** Longer blocks are no labels; characters. */
const MAX_LABEL = 30;

function totalOf(regions: readonly Region[], sums: Float64Array): number {
  return regions.reduce((total, region) => total + sumIn(sums, region), 0);
}

/** A rectangle in client coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface SpotInput {
  /** The last line of the sentence before the gap, the first line of the one after it; one of them may be null. */
  readonly after: Box | null;
  readonly before: Box | null;
  /** Where the block's text may stand. */
  readonly block: Box;
  /** Size of the tag with its words in full. */
  readonly tag: { readonly width: number; readonly height: number };
  readonly viewportWidth: number;
  readonly rightToLeft: boolean;
  /** Whether nothing of the page stands there; null where it cannot be told, outside the window. */
  readonly isFree: (box: Box) => boolean | null;
}

/**
 * Where a marker stands: its tick at `x`, over the height of a line, and its tag behind the end of the line ('label'),
 * in the margin beside it, `tagX` from the tick ('margin'), or shortened over the tick ('compact').
 */
export interface Spot {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly mode: 'label' | 'margin' | 'compact';
  readonly tagX: number;
}

/** Between words and tick, tick and tag: as the style has them. */
const TICK_GAP = 3;
const TAG_GAP = 5;
/** Between a block and a tag in its margin, and between a tag and the edge of the window. */
const MARGIN_GAP = 12;
const EDGE_GAP = 4;
/** A shortened tag reaches this far to both sides of its tick. */
const COMPACT_REACH = 14;

/** Null where neither neighbour has a line. */
export function findSpot(input: SpotInput): Spot | null {
  if (!input.rightToLeft) return findLeftToRight(input);
  const { viewportWidth, isFree } = input;
  const spot = findLeftToRight({
    ...input,
    after: input.after && mirror(input.after, viewportWidth),
    before: input.before && mirror(input.before, viewportWidth),
    block: mirror(input.block, viewportWidth),
    isFree: (box) => isFree(mirror(box, viewportWidth)),
  });
  return spot && { ...spot, x: viewportWidth - spot.x, tagX: -spot.tagX - input.tag.width };
}

function findLeftToRight(input: SpotInput): Spot | null {
  const { after, before, viewportWidth } = input;
  const line = after ?? before;
  if (line === null) return null;
  const goesOn = after === null || (before !== null && isSameLine(after, before));
  const x = clamp(tickAt(after, before, goesOn), 1, viewportWidth - EDGE_GAP);
  const place = { top: line.top, height: line.bottom - line.top };
  if (!goesOn && fitsBehind(input, x, line)) return { ...place, x, mode: 'label', tagX: TAG_GAP };
  const margin = marginFor(input, line);
  if (margin !== null) return { ...place, x, mode: 'margin', tagX: margin - x };
  return { ...place, x: clamp(x, COMPACT_REACH, viewportWidth - COMPACT_REACH), mode: 'compact', tagX: 0 };
}

function tickAt(after: Box | null, before: Box | null, goesOn: boolean): number {
  if (after === null) return (before?.left ?? 0) - TICK_GAP;
  return goesOn && before ? (after.right + before.left) / 2 - 1 : after.right + TICK_GAP;
}

function isSameLine(after: Box, before: Box): boolean {
  const overlap = Math.min(after.bottom, before.bottom) - Math.max(after.top, before.top);
  return overlap > (after.bottom - after.top) / 2 && before.left >= after.right - 1;
}

function fitsBehind({ block, tag, viewportWidth, isFree }: SpotInput, x: number, line: Box): boolean {
  const box = tagBox(x + TAG_GAP, line, tag);
  if (box.right > viewportWidth - EDGE_GAP) return false;
  const free = isFree(box);
  return box.right <= block.right ? free !== false : free === true;
}

/** Left edge of a tag in the margin behind the block, else before it; null where neither is seen to be free. */
function marginFor({ block, tag, viewportWidth, isFree }: SpotInput, line: Box): number | null {
  const lefts = [block.right + MARGIN_GAP, block.left - MARGIN_GAP - tag.width];
  const found = lefts.find((left) => {
    const fits = left >= EDGE_GAP && left + tag.width <= viewportWidth - EDGE_GAP;
    return fits && isFree(tagBox(left, line, tag)) === true;
  });
  return found ?? null;
}

function tagBox(left: number, line: Box, { width, height }: SpotInput['tag']): Box {
  const middle = (line.top + line.bottom) / 2;
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
}

function mirror({ left, right, top, bottom }: Box, width: number): Box {
  return { left: width - right, right: width - left, top, bottom };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}

/** A run of prose in one box. */
export interface Paragraph {
  readonly box: Element;
  /** Characters. */
  size: number;
  /** Positions of its first and last text among all of the document. */
  readonly first: number;
  last: number;
}

/** How many boxes around a paragraph hold it the more the nearer they are. */
const NEAR_BOXES = 4;
/**
 * The element that holds most prose, where nearer prose counts more, and its paragraphs. Where it is one of several alike
 * (slides, entries, cards), the element around them all. Null where there is no prose.
 */
export function findPart(paragraphs: readonly Paragraph[]): [Element | null, readonly Paragraph[]] {
  const inside = (box: Element | null) => paragraphs.filter((one) => box?.contains(one.box));
  let part = findDensest(paragraphs);
  let prose = inside(part);
  for (let around = part; around; around = around.parentElement) {
    const wider = inside(around);
    if (sizeOf(wider) < 3 * sizeOf(prose)) continue;
    part = around;
    prose = wider;
  }
  return [part, prose];
}

function findDensest(paragraphs: readonly Paragraph[]): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const { box, size } of paragraphs) {
    let part: Element | null = box;
    for (let weight = NEAR_BOXES; part && weight > 0; weight--, part = part.parentElement) {
      const score = (scores.get(part) ?? 0) + size * weight;
      scores.set(part, score);
      if (!best || score > (scores.get(best) ?? 0)) best = part;
    }
  }
  return best;
}

/** Characters of prose in paragraphs together. */
export function sizeOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, one) => sum + one.size, 0);
}

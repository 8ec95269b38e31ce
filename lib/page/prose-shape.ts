/** How a document's text is laid out. */
export interface ProseShape {
  /** Characters of the paragraphs in the part of the page that holds most of them. */
  readonly length: number;
  /** Paragraphs in that part. */
  readonly paragraphs: number;
  /** Share of that part's text that stands in links. */
  readonly linked: number;
}

/** Shorter runs are labels and teasers. Characters. */
const MIN_PARAGRAPH = 80;
/** Enough to tell; a page of 20,000 paragraphs is not read to its end. */
const MAX_BLOCKS = 1500;

/** Measures the prose of a document by its paragraphs: `p` elements, and boxes whose text is parted by line breaks. */
export function measureProse(document: Document): ProseShape {
  const parts = new Map<Element, { length: number; paragraphs: number }>();
  const blocks = [...document.querySelectorAll('p, br')].slice(0, MAX_BLOCKS);
  const seen = new Set<Element>();
  for (const block of blocks) {
    const paragraph = block.localName === 'br' ? block.parentElement : block;
    if (!paragraph || seen.has(paragraph) || paragraph.closest('nav, footer, aside, form, header')) continue;
    seen.add(paragraph);
    const length = proseLength(paragraph);
    if (length < MIN_PARAGRAPH) continue;
    const paragraphs = block.localName === 'br' ? Math.ceil(length / 400) : 1;
    for (
      let part = paragraph.parentElement, level = 0;
      part && level < 3;
      part = part.parentElement, level++
    ) {
      const sum = parts.get(part) ?? { length: 0, paragraphs: 0 };
      parts.set(part, {
        length: sum.length + length / (1 + level / 2),
        paragraphs: sum.paragraphs + paragraphs,
      });
    }
  }
  const [best] = [...parts].sort((a, b) => b[1].length - a[1].length);
  if (!best) return { length: 0, paragraphs: 0, linked: 1 };
  return { ...best[1], linked: linkedLength(best[0]) / Math.max(1, best[0].textContent?.length ?? 1) };
}

function proseLength(paragraph: Element): number {
  return (paragraph.textContent?.trim().length ?? 0) - 2 * linkedLength(paragraph);
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}

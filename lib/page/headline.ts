import type { Collected, RawBlock, Region } from './collect-blocks';

/** Longer text in a heading is an article put in the wrong element; characters. */
const MAX_HEADLINE = 1_000;

/** How like the declared headline another element must be to be taken for the shown one, where no h1 is. */
const MIN_LIKENESS = 0.6;

/** What separates the headline from the site's name in a title. */
const TITLE_PARTS = /\s+[|–—·•:»/-]\s+/;

export interface ShownHeadline {
  readonly block: RawBlock;
  /** Index among the document's blocks. */
  readonly at: number;
}

/**
 * The headline as the page shows it: the h1 most like what the page declares, else another heading that says the same.
 * Null where no element shows one. `declared` is what metadata says; the document's title is asked as well.
 */
export function findHeadline(
  collected: Collected,
  declared: string | null,
  title: string,
): ShownHeadline | null {
  const wanted = [declared ?? '', title, ...title.split(TITLE_PARTS)].map(wordsOf);
  let best: ShownHeadline | null = null;
  let top = -1;
  collected.blocks.forEach((block, at) => {
    const rank = headingRank(block);
    if (rank === null || block.length > MAX_HEADLINE) return;
    const likeness = Math.max(...wanted.map((words) => dice(wordsOf(block.source.text), words)));
    if (rank > 1 && likeness < MIN_LIKENESS) return;
    const score = likeness + (rank === 1 ? 0.5 : 0);
    if (score > top) [best, top] = [{ block, at }, score];
  });
  return best;
}

/** 1 for an h1 or a declared headline, 2 for the headings that may stand in for it; null for anything else. */
function headingRank(block: RawBlock): 1 | 2 | null {
  for (
    let region: Region | null = block.region, up = 0;
    region !== null && up < 4;
    region = region.parent, up += 1
  ) {
    const name = region.element.localName;
    if (name === 'h1' || region.element.getAttribute('itemprop') === 'headline') return 1;
    if (name === 'h2' || name === 'h3') return 2;
  }
  return null;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

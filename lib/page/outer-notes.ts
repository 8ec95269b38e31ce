import { normalizeText } from '../text/normalize';
import type { Collected, RawBlock, Region } from './collect-blocks';
import { isEditorialNote } from './editorial-note';
import { landmarkOf } from './landmarks';
import { isProse } from './prose';

/** What belongs to an article stands close behind its text; blocks. */
const MAX_BLOCKS_BEHIND = 40;

/** Elements that enclose an article with what belongs to it. */
const ENCLOSING = new Set(['article', 'main']);

const FOREIGN = new Set(['navigation', 'dialog', 'comments', 'advert']);

/** Correction and update notes that stand behind the root, in the article's own enclosure. */
export function findOuterNotes(collected: Collected, root: readonly Region[]): RawBlock[] {
  const last = root.at(-1);
  if (last === undefined) return [];
  const end = Math.min(enclosureOf(last).end, last.end + MAX_BLOCKS_BEHIND);
  return collected.blocks
    .slice(last.end, end)
    .filter((block) => isProse(block) && !isForeign(block.region))
    .filter((block) => isEditorialNote(normalizeText(block.source.text).text));
}

/** The article element around the root; without one, what the root stands in. */
function enclosureOf(region: Region): Region {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    if (ENCLOSING.has(at.element.localName)) return at;
  }
  return region.parent ?? region;
}

function isForeign(region: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    const landmark = landmarkOf(at);
    if (landmark !== null && FOREIGN.has(landmark)) return true;
  }
  return false;
}

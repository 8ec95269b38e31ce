import type { Collected, RawBlock, Region } from './collect-blocks';
import { landmarkOf } from './landmarks';

/** Longer text in a heading is an article put in the wrong element; characters. */
const MAX_HEADLINE = 6_000;

/** How like the declared headline another heading must be to be taken for the shown one, where no h1 is like it. */
const MIN_LIKENESS = 0.6;
/** An h1 less like it than this is the site's name or a section's, if another heading says what is declared. */
const UNLIKE = 0.2;

/** What separates the headline from the site's name in a title. */
const TITLE_PARTS = /\s+[|–—·•:»/-]\s+/;

export interface ShownHeadline {
  readonly block: RawBlock;
  /** Index among the document's blocks. */
  readonly at: number;
}

interface Candidate extends ShownHeadline {
  readonly isMain: boolean;
  readonly likeness: number;
}

/**
 * The headline as the page shows it: the h1 most like what the page declares, else another heading that says the same.
 * Null where no element shows one. `declared` is what the metadata say; the document's title is asked as well. Of headings
 * equally like it the one nearest to the text is taken; `textAt` is the index of the text's first block.
 */
export function findHeadline(
  collected: Collected,
  declared: string | null,
  title: string,
  textAt: number,
): ShownHeadline | null {
  const wanted = [declared ?? '', longest(title.split(TITLE_PARTS))].map(wordsOf);
  const candidates: Candidate[] = [];
  collected.blocks.forEach((block, at) => {
    const level = headingLevel(block);
    if (level === null || block.length > MAX_HEADLINE) return;
    const words = wordsOf(block.source.text);
    const likeness = Math.max(...wanted.map((each) => dice(words, each)));
    candidates.push({ block, at, isMain: level === 1, likeness });
  });
  const main = likest(
    candidates.filter((candidate) => candidate.isMain),
    textAt,
  );
  const other = likest(
    candidates.filter((candidate) => !candidate.isMain && candidate.likeness >= MIN_LIKENESS),
    textAt,
  );
  if (main !== null && (main.likeness >= UNLIKE || other === null)) return main;
  return other;
}

function likest(candidates: readonly Candidate[], textAt: number): Candidate | null {
  const distance = (candidate: Candidate) => Math.abs(candidate.at - textAt);
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const isEqual = candidate.likeness === best?.likeness;
    const isNearer = isEqual && distance(candidate) < distance(best ?? candidate);
    if (best === null || candidate.likeness > best.likeness || isNearer) best = candidate;
  }
  return best;
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** Elements between the text of a heading and the heading itself. */
const MAX_INSIDE = 4;

/** Of the heading around a block, or 2 where schema.org names it the headline; null outside headings and in landmarks. */
function headingLevel(block: RawBlock): number | null {
  let region: Region | null = block.region;
  for (let up = 0; region !== null && up < MAX_INSIDE; region = region.parent, up += 1) {
    const { element } = region;
    if (/^h[1-3]$/.test(element.localName))
      return isInLandmark(region) ? null : Number(element.localName.slice(1));
    if (element.getAttribute('itemprop') === 'headline') return isInLandmark(region) ? null : 2;
  }
  return null;
}

function isInLandmark(region: Region): boolean {
  for (let at: Region | null = region; at !== null; at = at.parent) {
    const landmark = landmarkOf(at);
    if (landmark !== null && landmark !== 'media') return true;
  }
  return false;
}

/** How many words two short texts share, from 0 to 1. */
export function likeness(a: string, b: string): number {
  return dice(wordsOf(a), wordsOf(b));
}

/** Shorter words say nothing about what a headline is about. */
const MIN_WORD = 4;

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= MIN_WORD);
  return new Set(telling.length > 0 ? telling : words);
}

function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

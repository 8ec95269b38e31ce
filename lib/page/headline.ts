import { collectBlocks, type RawBlock } from './collect-blocks';
import { isLeftOut } from './visibility';

/** Longer text in an h1 is no headline but an article put in the wrong element. */
const MAX_HEADLINE = 1_000;

/** The element that shows the headline and its text; null where no visible h1 holds one. */
export function findHeadline(document: Document, declared: string | null): RawBlock | null {
  const candidates = [...document.getElementsByTagName('h1')].filter(isShown).flatMap(asHeadline);
  const wanted = wordsOf(declared ?? document.title);
  let best: RawBlock | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = overlap(wordsOf(candidate.source.text), wanted);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function asHeadline(heading: Element): RawBlock[] {
  const block = collectBlocks(heading)[0];
  return block !== undefined && block.source.text.trim().length <= MAX_HEADLINE ? [block] : [];
}

function isShown(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (isLeftOut(at)) return false;
  return true;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(a: Set<string>, b: Set<string>): number {
  if (a.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / a.size;
}

import type { Change, ChangedSentence } from '../article/change';

/** Per edit, and per snapshot that was looked at again. What is shown is never left out. */
const LIMIT = 25;
/** Of the text around the article this many characters are kept, enough to know it by. */
const TEXT_LIMIT = 160;

export const isShown = (change: Change): boolean => change.suppressed === null;

/**
 * What is kept of the changes of one look: all that are shown, and of those of the text around the article (which are
 * stored with their texts) the first of each sort. Counters and clocks differ at every look and count as one sort.
 */
export function boundHidden(changes: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    if (isShown(change) || !isFurniture(change)) return [change];
    const clipped = { ...change, earlier: change.earlier.map(clip), later: change.later.map(clip) };
    const sort = sortOf(clipped);
    if (seen.has(sort) || seen.size >= LIMIT) return [];
    seen.add(sort);
    return [clipped];
  });
}

function clip({ text, index }: ChangedSentence): ChangedSentence {
  return { text: text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text, index };
}

/**
 * The changes known of earlier looks and those of this one, each sort once; null where this look brings nothing new. Where
 * there are too many, the oldest go, those of the text around the article first.
 */
export function mergeHidden(known: readonly Change[], found: readonly Change[]): Change[] | null {
  const seen = new Set(known.map(sortOf));
  const added = boundHidden(found).filter((change) => !seen.has(sortOf(change)));
  if (added.length === 0) return null;
  let surplus = known.length + added.length - LIMIT;
  const kept = [...known, ...added].filter((change) => !(isFurniture(change) && surplus-- > 0));
  return kept.slice(-LIMIT);
}

/** Furniture has no place among the sentences of a snapshot. */
function isFurniture({ part, earlier, later }: Change): boolean {
  return part === 'body' && [...earlier, ...later].every((sentence) => sentence.index === null);
}

function sortOf({ op, part, suppressed, earlier, later }: Change): string {
  const texts = [earlier, later].map((side) =>
    side.map((sentence) => sentence.text.replace(/\p{N}+/gu, '0')),
  );
  return JSON.stringify([op, part, suppressed, texts]);
}

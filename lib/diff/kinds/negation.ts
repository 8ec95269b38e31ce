import type { ChangeDetail } from '../../article/change';
import type { Wording } from './wording';

/** A stretch of more words is a clause added or dropped, whose negations are its own. */
const MOST_WORDS = 6;

/** Negations put in or taken out; "isn't" and "is not" are one. */
export function negationDetails(wording: Wording): ChangeDetail[] {
  if (countNegations(wording.earlier, wording) === countNegations(wording.later, wording)) return [];
  return wording.stretches
    .filter(({ removed, added }) => isLocal(removed, wording) && isLocal(added, wording))
    .filter(({ removed, added }) => countNegations(removed, wording) !== countNegations(added, wording))
    .map(({ removed, added }) => ({
      kind: 'negation' as const,
      earlier: removed.trim(),
      later: added.trim(),
    }));
}

function isLocal(text: string, { words }: Wording): boolean {
  return words(text).length <= MOST_WORDS;
}

function countNegations(text: string, { words, lexicon }: Wording): number {
  return words(text).filter((word) => lexicon?.negation.has(word)).length;
}

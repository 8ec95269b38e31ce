import type { ChangeDetail } from '../../article/change';
import type { Stretch, Wording } from './wording';

/** Whether a word stands elsewhere in the two texts: what is used elsewhere is no typo. */
export type IsKnownWord = (word: string) => boolean;

/**
 * Corrected slips of the pen: joined and separated words, apostrophes, capitals, a doubled word taken out, one letter
 * in a long word. What could be another word is no slip: short words, endings, names, words of the lexicon.
 */
export function spellingDetails(wording: Wording, isKnown: IsKnownWord): ChangeDetail[] {
  return wording.stretches
    .filter((stretch) => hasWords(stretch) && isSlip(stretch, wording, isKnown))
    .map(({ removed, added }) => ({
      kind: 'spelling' as const,
      earlier: removed.trim(),
      later: added.trim(),
    }));
}

function hasWords({ removed, added }: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(removed + added);
}

function isSlip(stretch: Stretch, wording: Wording, isKnown: IsKnownWord): boolean {
  const [removed, added] = [stretch.removed.trim(), stretch.added.trim()];
  if (added === '') return isDoubled(stretch, wording);
  if (removed === '') return false;
  if (bareLetters(removed) === bareLetters(added)) return !isAcronym(removed) && !isAcronym(added);
  return isOneLetter(removed, added, wording) && !isKnown(removed);
}

/** "laid out the laid out the": what is gone still stands beside the gap. */
function isDoubled({ removed, before, behind }: Stretch, wording: Wording): boolean {
  const words = wording.words(removed);
  if (words.length === 0) return false;
  const gone = words.join(' ');
  const sameBefore = wording.words(before).slice(-words.length).join(' ');
  const sameBehind = wording.words(behind).slice(0, words.length).join(' ');
  return gone === sameBefore || gone === sameBehind;
}

function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}.]{2,}$/u.test(text);
}

/** Shorter words are too often one letter from another word. */
const LEAST_LENGTH = 6;
/** Endings of this length change the form of a word, not its spelling. */
const ENDING = 2;

function isOneLetter(removed: string, added: string, wording: Wording): boolean {
  if (!/^\p{Ll}+$/u.test(removed) || !/^\p{Ll}+$/u.test(added)) return false;
  if (Math.min(removed.length, added.length) < LEAST_LENGTH || removed[0] !== added[0]) return false;
  if (removed.slice(-ENDING) !== added.slice(-ENDING)) return false;
  const { lexicon } = wording;
  const isTelling = (word: string) =>
    lexicon?.numbers.has(word) ||
    lexicon?.scales.has(word) ||
    lexicon?.negation.has(word) ||
    lexicon?.modality.has(word);
  return !isTelling(removed) && !isTelling(added) && differsByOneLetter(removed, added);
}

/** One letter more or less, or two neighbours changed about. A letter for another makes another word too easily. */
function differsByOneLetter(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  return rest.length === otherRest.length && `${rest[1]}${rest[0]}${rest.slice(2)}` === otherRest;
}

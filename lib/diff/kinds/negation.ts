import type { ChangeDetail } from '../../article/change';
import type { Wording } from './wording';

/** A stretch of more words is a clause added or dropped, whose negations are its own. */
const MOST_WORDS = 6;

/** Negations put in or taken out, also as a part of a word ("legal", "illegal"); "isn't" and "is not" are one. */
export function negationDetails(wording: Wording): ChangeDetail[] {
  const isEven = countNegations(wording.earlier, wording) === countNegations(wording.later, wording);
  return wording.stretches
    .filter(({ removed, added }) => isLocal(removed, wording) && isLocal(added, wording))
    .filter(
      ({ removed, added }) =>
        (!isEven && countNegations(removed, wording) !== countNegations(added, wording)) ||
        isOpposite(removed, added, wording) ||
        isOpposite(added, removed, wording),
    )
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

/** Whether a word of the one text is a word of the other with a negation written together with it. */
function isOpposite(one: string, other: string, { words, lexicon }: Wording): boolean {
  const plain = new Set(words(other));
  const prefixes = [...(lexicon?.negationPrefixes ?? [])];
  return words(one).some((word) =>
    prefixes.some(([prefix, letters]) => remains(word, prefix, letters).some((rest) => plain.has(rest))),
  );
}

/** Where one character is a word, the dictionary may have cut the negation off with the word before it. */
function remains(word: string, prefix: string, letters: number): string[] {
  if (word.length < prefix.length + letters) return [];
  const behind = word.startsWith(prefix) ? [word.slice(prefix.length)] : [];
  const before = letters === 1 && word.endsWith(prefix) ? [word.slice(0, -prefix.length)] : [];
  return [...behind, ...before];
}

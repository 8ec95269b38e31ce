import type { ChangeDetail } from '../../article/change';
import type { Wording } from './wording';
import { lacking } from './words';

/** A stretch of more words is a clause added or dropped. */
const MOST_WORDS = 8;

/** Words that changed how sure the sentence is: may, will, alleged. */
export function modalityDetails(wording: Wording): ChangeDetail[] {
  return wording.stretches.flatMap(({ removed, added }) => {
    const before = wording.words(removed);
    const after = wording.words(added);
    if (before.length > MOST_WORDS || after.length > MOST_WORDS) return [];
    const isModal = (word: string) => wording.lexicon?.modality.has(word) ?? false;
    const modals = [before.filter(isModal), after.filter(isModal)] as const;
    const changed =
      lacking(modals[0], modals[1], String).length + lacking(modals[1], modals[0], String).length;
    return changed > 0 ? [{ kind: 'modality' as const, earlier: removed.trim(), later: added.trim() }] : [];
  });
}

import type { Change } from '../../article/change';
import { earlierText, laterText } from '../edits/change-text';

/**
 * Index, among what changed since the article was last read, of the change that a change of the edit history leads to;
 * null where the page has none for it. The two lists differ where the reader missed more than one edit: a sentence is
 * then found by what it says now, a removed one by what it said.
 */
export function indexInPage(change: Change, sinceRead: readonly Change[]): number | null {
  const later = laterText(change);
  const index = sinceRead.findIndex(
    (other) =>
      other.part === change.part &&
      other.suppressed === null &&
      (later ? laterText(other) === later : !laterText(other) && earlierText(other) === earlierText(change)),
  );
  return index < 0 ? null : index;
}

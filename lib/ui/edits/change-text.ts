import type { Change } from '../../article/change';

/** What stood before the change; empty for an added sentence. */
export function earlierText(change: Change): string {
  return change.earlier.map((sentence) => sentence.text).join(' ');
}

/** What stands after the change; empty for a removed sentence. */
export function laterText(change: Change): string {
  return change.later.map((sentence) => sentence.text).join(' ');
}

/** The changes a reader is shown, in the order given. */
export function shownChanges(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.suppressed === null);
}

import type { Change } from '../../article/change';
import type { ArticleHistory } from '../../article/history';
import type { Instant } from '../../article/model';

/** A difference that was found and not shown. */
export interface HiddenChange {
  readonly change: Change;
  /** Name of the rule that hid it. */
  readonly rule: string;
  readonly at: Instant;
}

/**
 * Every suppressed difference of an article, newest first: from its edits and from the looks that brought no edit. New entries
 * of a live blog are told apart; see new-entries.tsx.
 */
export function hiddenChanges({ edits, verdicts }: ArticleHistory): HiddenChange[] {
  const found = [
    ...edits.flatMap((edit) => edit.changes.map((change) => ({ change, at: edit.laterAt }))),
    ...verdicts.flatMap((verdict) => verdict.suppressed.map((change) => ({ change, at: verdict.at }))),
  ];
  return found
    .flatMap(({ change, at }) =>
      change.suppressed === null || isNewEntry(change) ? [] : [{ change, at, rule: change.suppressed }],
    )
    .sort((one, other) => other.at - one.at);
}

function isNewEntry({ op, suppressed }: Change): boolean {
  return op === 'added' && suppressed === 'live-entry';
}

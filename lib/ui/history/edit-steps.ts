import type { Edit } from '../../article/change';
import type { ArticleHistory } from '../../article/history';
import { shownChanges } from '../edits/change-text';

/** Edits with a change that is shown, oldest first. */
export function shownEdits({ edits }: Pick<ArticleHistory, 'edits'>): Edit[] {
  return edits.filter((edit) => shownChanges(edit.changes).length > 0).toReversed();
}

/** The edit before and the edit after two snapshots, by the later of them. */
export function neighbours(
  edits: readonly Edit[],
  comparing: { readonly earlier: number; readonly later: number },
): { readonly previous: Edit | null; readonly next: Edit | null } {
  return {
    previous: edits.findLast((edit) => edit.later < comparing.later) ?? null,
    next: edits.find((edit) => edit.later > comparing.later) ?? null,
  };
}

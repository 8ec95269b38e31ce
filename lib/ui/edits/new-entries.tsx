import type { ArticleHistory } from '../../article/history';
import type { Instant } from '../../article/model';
import { newEntriesOf } from '../../article/new-entries';
import { pluralMessage } from '../../platform/i18n';
import { balanceBidi } from '../bidi';
import { Time } from '../time-context';
import { langOf } from '../words';

/** More than this nobody reads here; they stand in the live blog. */
const MAX_LISTED = 40;

/** The entries that a live blog brought since it was first read, in one line that unfolds. */
export function NewEntries({ history }: { readonly history: ArticleHistory }) {
  const { count, openings, lastAt } = entriesOf(history);
  if (count === 0) return null;
  return (
    <details class="not-shown new-entries">
      <summary>
        {pluralMessage('newEntries', count)} <Time at={lastAt} />
      </summary>
      <ul class="rows">
        {openings.slice(0, MAX_LISTED).map((opening) => (
          <li class="words" dir="auto" {...langOf(history.article.language)}>
            {balanceBidi(opening)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Entries {
  readonly count: number;
  /** Those of the latest look first. */
  readonly openings: readonly string[];
  readonly lastAt: Instant;
}

function entriesOf({ edits, snapshots }: ArticleHistory): Entries {
  const blocks = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot.blocks]));
  const found = edits
    .map((edit) => ({ ...newEntriesOf(edit.changes, blocks.get(edit.later) ?? []), at: edit.laterAt }))
    .filter(({ count }) => count > 0);
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    openings: found.flatMap(({ openings }) => openings),
    lastAt: found[0]?.at ?? 0,
  };
}

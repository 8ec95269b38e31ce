import type { Change, Edit } from '../article/change';
import type { ArticleHistory } from '../article/history';
import { isoTime } from '../article/iso-time';
import type { Cell } from './csv';
import { CSV_MARK, csvLine } from './csv';

/** Names of the columns. They are the same in every language, so that a script written for one file reads all. */
export const CHANGE_COLUMNS = [
  'article',
  'site',
  'headline',
  'earlier_snapshot',
  'earlier_captured_at',
  'later_snapshot',
  'later_captured_at',
  'minutes_between',
  'disclosed',
  'operation',
  'part',
  'kinds',
  'earlier_text',
  'later_text',
  'suppressed_by',
] as const;

type Row = Readonly<Record<(typeof CHANGE_COLUMNS)[number], Cell>>;

/** What a table of changes is made of. */
export type ChangesSource = Pick<ArticleHistory, 'article' | 'edits'>;

export interface ChangesOptions {
  /** Whether changes that were not shown are left out. */
  readonly shownOnly?: boolean;
}

/** All changes as CSV, a line per change, the oldest edit of each article first. */
export async function* writeChangesCsv(
  histories: AsyncIterable<ChangesSource> | Iterable<ChangesSource>,
  { shownOnly = false }: ChangesOptions = {},
): AsyncGenerator<string, void, void> {
  yield CSV_MARK + csvLine(CHANGE_COLUMNS);
  for await (const { article, edits } of histories) {
    const rows = edits.toReversed().flatMap((edit) =>
      edit.changes
        .filter(({ suppressed }) => !shownOnly || suppressed === null)
        .map(
          (change): Row => ({
            article: article.canonicalUrl,
            site: article.site,
            headline: article.headline,
            ...editCells(edit),
            ...changeCells(change),
          }),
        ),
    );
    yield rows.map((row) => csvLine(CHANGE_COLUMNS.map((column) => row[column]))).join('');
  }
}

/** Snapshots are counted from 1 here, as readers count. */
function editCells({ earlier, later, earlierAt, laterAt, disclosed }: Edit) {
  return {
    earlier_snapshot: earlier + 1,
    earlier_captured_at: isoTime(earlierAt),
    later_snapshot: later + 1,
    later_captured_at: isoTime(laterAt),
    minutes_between: Math.round((laterAt - earlierAt) / 60_000),
    disclosed,
  };
}

function changeCells({ op, part, kinds, earlier, later, suppressed }: Change) {
  return {
    operation: op,
    part,
    kinds: kinds.join(' '),
    earlier_text: earlier.map(({ text }) => text).join(' '),
    later_text: later.map(({ text }) => text).join(' '),
    suppressed_by: suppressed,
  };
}

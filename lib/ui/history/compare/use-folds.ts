import { useMemo, useState } from 'preact/hooks';
import type { Row } from '../../../diff/rows';
import type { Stretch } from '../../../diff/rows/fold';
import { foldRows } from '../../../diff/rows/fold';
import type { Compared } from './use-comparison';

/** What of a comparison is folded away, and what of it is pointed out. */
export interface Folds {
  readonly stretches: readonly Stretch[];
  /** The whole text of both snapshots is shown. */
  readonly showsAll: boolean;
  /** Differences that a rule hides are marked like the others, with the rule. */
  readonly showsHidden: boolean;
  readonly setShowsAll: (shows: boolean) => void;
  readonly setShowsHidden: (shows: boolean) => void;
  /** Unfolds the stretch that begins with this row. */
  readonly unfold: (first: number) => void;
}

const NO_ROWS: readonly Row[] = [];

/** The folds of a comparison; they start anew with another one. */
export function useFolds(compared: Compared | null): Folds {
  const rows = compared?.rows ?? NO_ROWS;
  const [showsAll, setShowsAll] = useState(false);
  const [showsHidden, setShowsHidden] = useState(false);
  const [opened, setOpened] = useState<{ readonly rows: readonly Row[]; readonly firsts: readonly number[] }>(
    {
      rows,
      firsts: [],
    },
  );
  const firsts = opened.rows === rows ? opened.firsts : [];
  const folded = useMemo(
    () => foldRows(showsHidden ? rows.map((row) => ({ ...row, suppressed: null })) : rows),
    [rows, showsHidden],
  );
  return {
    stretches: folded.map((stretch) =>
      showsAll || firsts.includes(stretch.first) ? { ...stretch, isFolded: false } : stretch,
    ),
    showsAll,
    showsHidden,
    setShowsAll,
    setShowsHidden,
    unfold: (first) => setOpened({ rows, firsts: [...firsts, first] }),
  };
}

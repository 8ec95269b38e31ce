import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleHistory } from '../../../article/history';
import type { Snapshot } from '../../../article/model';
import type { Row } from '../../../diff/rows';
import { alignRows } from '../../../diff/rows';
import { differencesOf } from '../../../diff/rows/differences';
import type { Comparison, HistoryReader } from '../services';
import { Marks } from './sentence-marks';

/** Two snapshots side by side. */
export interface Compared {
  readonly earlier: Snapshot;
  readonly later: Snapshot;
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** Positions of the rows a reader walks through. */
  readonly differences: readonly number[];
  readonly marks: Marks;
}

/** The comparison of two snapshots: that of the stored edit where they are neighbours, else a new one. Null until it is there. */
export function useComparison(
  history: ArticleHistory,
  earlier: Snapshot,
  later: Snapshot,
  reader: HistoryReader,
): Compared | 'failed' | null {
  const known = useMemo(() => editOf(history, earlier, later), [history, earlier, later]);
  const [computed, setComputed] = useState<(Computed & Pair) | null>(null);
  useEffect(() => {
    if (known) return;
    let isCurrent = true;
    const arrive = (comparison: Comparison | 'failed') => {
      if (isCurrent) setComputed({ comparison, earlier, later });
    };
    reader.compare(history.article, earlier, later).then(arrive, (error: unknown) => {
      console.error('Late Edition:', error);
      arrive('failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [known, history.article, earlier, later, reader]);
  const fresh = computed?.earlier === earlier && computed.later === later ? computed.comparison : null;
  const comparison = known ?? fresh;
  return useMemo(() => {
    if (comparison === null || comparison === 'failed') return comparison;
    return sideBySide(earlier, later, comparison, history.article.language);
  }, [comparison, earlier, later, history.article.language]);
}

interface Computed {
  readonly comparison: Comparison | 'failed';
}

interface Pair {
  readonly earlier: Snapshot;
  readonly later: Snapshot;
}

/** Two snapshots and what differs, in rows. */
export function sideBySide(
  earlier: Snapshot,
  later: Snapshot,
  comparison: Comparison,
  language: string | null,
): Compared {
  const rows = alignRows(earlier, later, comparison.changes);
  const marks = new Marks(comparison.changes, language);
  return { earlier, later, comparison, rows, differences: differencesOf(rows), marks };
}

/** What the edit between two snapshots says; null where they are no neighbours. */
export function editOf({ edits }: ArticleHistory, earlier: Snapshot, later: Snapshot): Comparison | null {
  return edits.find((edit) => edit.earlier === earlier.number && edit.later === later.number) ?? null;
}

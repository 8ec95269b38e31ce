import { useEffect, useRef } from 'preact/hooks';
import type { Row } from '../../../diff/rows';
import type { Stretch } from '../../../diff/rows/fold';
import { message, pluralMessage } from '../../../platform/i18n';
import { elapsedInWords } from '../../time';
import { Time, useClock } from '../../time-context';
import { useShown } from '../../use-shown';
import type { Comparing } from '../route';
import { snapshotName } from '../snapshot-name';
import { CompareRow } from './compare-row';
import type { Compared } from './use-comparison';
import type { Folds } from './use-folds';
import type { Walk } from './use-walk';

interface CompareTableProps {
  readonly compared: Compared;
  readonly comparing: Comparing;
  readonly folds: Folds;
  readonly walk: Walk;
}

/** The rows of a comparison, what is folded away as a line that unfolds it. */
export function CompareTable({ compared, comparing, folds, walk }: CompareTableProps) {
  const table = useRef<HTMLTableElement>(null);
  useShown('comparison');
  const current = compared.differences[walk.at - 1];
  useEffect(() => {
    if (current !== undefined) bringIntoView(table.current, current);
  }, [current, compared]);
  const reveal = (position: number) => {
    const fold = folds.stretches.find(({ first, end }) => first <= position && position < end);
    if (fold?.isFolded) folds.unfold(fold.first);
    // Unfolded rows stand in the document a turn later.
    setTimeout(() => bringIntoView(table.current, position));
  };
  /** The focus was on the line that is gone. */
  const unfold = (first: number) => {
    folds.unfold(first);
    setTimeout(() => rowAt(table.current, first)?.focus({ preventScroll: true }));
  };
  return (
    <table class={`comparison layout-${comparing.layout}`} ref={table}>
      <Heads compared={compared} layout={comparing.layout} />
      {folds.stretches.map((stretch) => (
        <tbody key={stretch.first}>
          {stretch.isFolded ? (
            <Fold
              stretch={stretch}
              rows={compared.rows}
              width={comparing.layout === 'columns' ? 3 : 2}
              onUnfold={() => unfold(stretch.first)}
            />
          ) : (
            positions(stretch).map((position) => (
              <CompareRow
                key={position}
                compared={compared}
                comparing={comparing}
                position={position}
                isCurrent={position === current}
                showsHidden={folds.showsHidden}
                onReveal={reveal}
              />
            ))
          )}
        </tbody>
      ))}
    </table>
  );
}

function Heads({ compared, layout }: { readonly compared: Compared; readonly layout: Comparing['layout'] }) {
  const { locale } = useClock();
  const { earlier, later } = compared;
  const elapsed = message('elapsedLater', elapsedInWords(later.capturedAt - earlier.capturedAt, locale));
  const before = (
    <>
      <b>{snapshotName(earlier.number)}</b> <Time at={earlier.capturedAt} form="short" />
    </>
  );
  const after = (
    <>
      <b>{snapshotName(later.number)}</b> <Time at={later.capturedAt} form="short" />{' '}
      <span class="elapsed">{elapsed}</span>
    </>
  );
  return (
    <thead>
      <tr>
        {layout === 'columns' ? (
          <>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </>
        ) : (
          <th scope="col">
            {before} <span aria-hidden="true">→</span> {after}
          </th>
        )}
        <th scope="col" class="note-head">
          <span class="for-readers">{message('compareNotes')}</span>
        </th>
      </tr>
    </thead>
  );
}

interface FoldProps {
  readonly stretch: Stretch;
  readonly rows: readonly Row[];
  /** Columns of the table. */
  readonly width: number;
  readonly onUnfold: () => void;
}

function Fold({ stretch, rows, width, onUnfold }: FoldProps) {
  const inside = rows.slice(stretch.first, stretch.end);
  const count = (side: 'earlier' | 'later') =>
    new Set(inside.flatMap((row) => row[side].map(({ block }) => block))).size;
  return (
    <tr class="fold">
      <td colSpan={width}>
        <button type="button" class="link" onClick={onUnfold}>
          {pluralMessage('unchangedParagraphs', Math.max(count('earlier'), count('later')))}
        </button>
      </td>
    </tr>
  );
}

function positions({ first, end }: Stretch): number[] {
  return Array.from({ length: end - first }, (_, step) => first + step);
}

/** Scrolls to a row and gives it the focus, so that reading and the Tab key go on from there. */
function bringIntoView(table: HTMLTableElement | null, position: number): void {
  const row = rowAt(table, position);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView?.({ block: 'center' });
}

function rowAt(table: HTMLTableElement | null, position: number): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`tr[data-row="${position}"]`) ?? null;
}

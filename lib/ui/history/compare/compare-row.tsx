import type { Row } from '../../../diff/rows';
import { isDifference } from '../../../diff/rows';
import { message } from '../../../platform/i18n';
import { InlineDiff } from '../../edits/sentence-diff';
import type { Comparing } from '../route';
import { MarginNote } from './margin-note';
import { MarkedCell } from './marked-cell';
import { PartnerLink } from './partner-link';
import type { Compared } from './use-comparison';

interface CompareRowProps {
  readonly compared: Compared;
  readonly comparing: Comparing;
  /** Of the row. */
  readonly position: number;
  readonly isCurrent: boolean;
  readonly showsHidden: boolean;
  /** Leads to a row, also one that is folded away. */
  readonly onReveal: (position: number) => void;
}

/** What two snapshots have side by side, and in the margin what became of it. */
export function CompareRow(props: CompareRowProps) {
  const { compared, comparing, position, isCurrent, showsHidden } = props;
  const row = compared.rows[position];
  if (!row) return null;
  const isShown = isDifference(row) || (showsHidden && row.suppressed !== null);
  const Cells = comparing.layout === 'columns' ? ColumnCells : InlineCell;
  return (
    <tr
      class={classOf(row, isShown)}
      data-row={position}
      data-op={row.op}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <Cells {...props} row={row} isMarked={isShown} />
      <MarginNote compared={compared} comparing={comparing} position={position} row={row} isShown={isShown} />
    </tr>
  );
}

function classOf(row: Row, isShown: boolean): string {
  const starts = [row.earlier[0], row.later[0]].some((sentence) => sentence?.startsBlock);
  const names = [
    isShown ? `row row-${row.op}` : 'row row-quiet',
    `part-${row.part}`,
    starts && 'starts-block',
    row.suppressed !== null && isShown && 'row-hidden',
  ];
  return names.filter(Boolean).join(' ');
}

interface CellsProps extends CompareRowProps {
  readonly row: Row;
  /** Whether words that differ are marked. */
  readonly isMarked: boolean;
}

function ColumnCells({ compared, row, isMarked, onReveal }: CellsProps) {
  const cell = (side: 'earlier' | 'later') =>
    row[side].length > 0 ? (
      <MarkedCell row={row} side={side} marks={compared.marks} isMarked={isMarked} />
    ) : (
      row.partner !== null && (
        <PartnerLink rows={compared.rows} row={row} partner={row.partner} onReveal={onReveal} />
      )
    );
  return (
    <>
      <td class="side-cell side-cell-earlier">{cell('earlier')}</td>
      <td class="side-cell side-cell-later">{cell('later')}</td>
    </>
  );
}

/** Both sides in one line, as a proof-reader would mark it. What moved stands where it is now; its old place is named. */
function InlineCell({ compared, row, isMarked, onReveal }: CellsProps) {
  const { marks, rows } = compared;
  const isBoth = row.earlier.length > 0 && row.later.length > 0;
  const side = row.later.length > 0 ? 'later' : 'earlier';
  const [before, after] = [textOf(row.earlier), textOf(row.later)];
  return (
    <td class="side-cell">
      {isBoth && isMarked && before !== after ? (
        <InlineDiff earlier={before} later={after} language={marks.language} />
      ) : (
        !(row.op === 'moved' && side === 'earlier') && (
          <MarkedCell row={row} side={side} marks={marks} isMarked={isMarked} />
        )
      )}
      {row.partner !== null && (
        <PartnerLink rows={rows} row={row} partner={row.partner} onReveal={onReveal} />
      )}
      {row.later.length === 0 && isMarked && row.op === 'removed' && (
        <span class="for-readers">{message('opRemoved')}</span>
      )}
    </td>
  );
}

function textOf(sentences: Row['earlier']): string {
  return sentences.map((sentence) => sentence.text).join(' ');
}

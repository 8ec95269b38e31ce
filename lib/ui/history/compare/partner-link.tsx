import type { Row } from '../../../diff/rows';
import type { MessageKey } from '../../../platform/i18n';
import { message } from '../../../platform/i18n';

interface PartnerLinkProps {
  readonly rows: readonly Row[];
  readonly row: Row;
  /** Position of the row with the other side. */
  readonly partner: number;
  readonly onReveal: (position: number) => void;
}

/** Leads from one place of a sentence to its other place: "Now in paragraph 2 ↑". */
export function PartnerLink({ rows, row, partner, onReveal }: PartnerLinkProps) {
  const other = rows[partner];
  if (!other) return null;
  const place = placeOf(other, row);
  const isUp = partner < rows.indexOf(row);
  return (
    <button type="button" class="link partner" onClick={() => onReveal(partner)}>
      <span aria-hidden="true">{isUp ? '↑ ' : '↓ '}</span>
      {message(wordsFor(row, other), place)}
    </button>
  );
}

/** Number of the paragraph, from 1, in which the other side stands. */
function placeOf(other: Row, row: Row): string {
  const side = row.later.length > 0 && other.earlier.length > 0 ? other.earlier : other.later;
  return String((side[0]?.block ?? other.earlier[0]?.block ?? 0) + 1);
}

function wordsFor(row: Row, other: Row): MessageKey {
  if (row.op !== 'moved') return 'partElsewhere';
  return row.later.length > 0 && other.earlier.length > 0 ? 'movedFrom' : 'movedTo';
}

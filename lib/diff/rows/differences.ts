import type { Row } from './row';
import { isDifference } from './row';

/**
 * The rows that a reader walks through, as positions: each difference once. What stands in several rows (moved, or a split
 * sentence whose parts stand apart) counts where both sides stand, else where it stands in the later text.
 */
export function differencesOf(rows: readonly Row[]): number[] {
  return [...rows.keys()].filter((position) => {
    const row = rows[position];
    if (!row || !isDifference(row)) return false;
    const partner = row.partner === null ? undefined : rows[row.partner];
    return !partner || isWhole(row) || (row.later.length > 0 && !isWhole(partner));
  });
}

function isWhole(row: Row): boolean {
  return row.earlier.length > 0 && row.later.length > 0;
}

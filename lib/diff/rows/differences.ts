import type { Row } from './row';
import { isDifference } from './row';

/**
 * The rows that a reader walks through, as positions: each difference once. What stands in several rows (moved, or a split
 * sentence whose parts stand apart) counts where both sides stand, else where it stands first in the later text.
 */
export function differencesOf(rows: readonly Row[]): number[] {
  const differing = [...rows.entries()].filter(([, row]) => isDifference(row));
  const groups = Map.groupBy(differing, ([, row]) => row.changes[0]);
  return [...groups.values()].map(mainPosition).sort((one, other) => one - other);
}

function mainPosition(group: readonly (readonly [position: number, row: Row])[]): number {
  const main =
    group.find(([, row]) => row.earlier.length > 0 && row.later.length > 0) ??
    group.find(([, row]) => row.later.length > 0) ??
    group[0];
  return main?.[0] ?? 0;
}

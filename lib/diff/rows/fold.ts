import type { Row } from './row';
import { isDifference } from './row';

/** Rows to show from `first` up to, not including, `end`; or as many that are folded away. */
export interface Stretch {
  readonly isFolded: boolean;
  readonly first: number;
  readonly end: number;
}

/** Rows of what did not change that stay around a difference, so that it reads in its place. */
const CONTEXT_ROWS = 1;

/** Fewer than this are not worth a line that says they are folded. */
const LEAST_FOLDED = 2;

/** Rows as a reader of the differences wants them: long runs without any folded away. Headline and standfirst stay. */
export function foldRows(rows: readonly Row[]): Stretch[] {
  const kept = new Set(rows.flatMap((row, position) => (staysOpen(row) ? around(position, row) : [])));
  const stretches: Stretch[] = [];
  for (const first of rows.keys()) {
    const isFolded = !kept.has(first);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) stretches[stretches.length - 1] = { ...last, end: first + 1 };
    else stretches.push({ isFolded, first, end: first + 1 });
  }
  return stretches.map((stretch) =>
    stretch.end - stretch.first < LEAST_FOLDED ? { ...stretch, isFolded: false } : stretch,
  );
}

function staysOpen(row: Row): boolean {
  return row.part !== 'body' || isDifference(row);
}

function around(position: number, { part }: Row): number[] {
  const context = part === 'body' ? CONTEXT_ROWS : 0;
  return Array.from({ length: 2 * context + 1 }, (_, step) => position + step - context);
}

/** Rows of a long list that are drawn: from `first` up to, not including, `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Drawn beyond either edge, so that scrolling and the Tab key find the next rows already there. */
const SPARE_ROWS = 8;

/** Which rows of a list of equally high rows to draw. Heights and `scrollTop` in CSS pixels. */
export function visibleRows(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  rowCount: number,
): RowRange {
  const first = Math.floor(scrollTop / rowHeight) - SPARE_ROWS;
  const end = Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE_ROWS;
  return { first: clamp(first, rowCount), end: clamp(end, rowCount) };
}

function clamp(row: number, rowCount: number): number {
  return Math.min(Math.max(row, 0), rowCount);
}

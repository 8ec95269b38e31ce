/** What stands in a cell; null leaves it empty. */
export type Cell = string | number | boolean | null;

/** Spreadsheets take a file for UTF-8 by this. */
export const CSV_MARK = '\ufeff';

/**
 * How a spreadsheet knows a formula, in the full-width forms of East Asian keyboards too. A headline may well begin with one
 * of these, and whoever writes it could make the spreadsheet of a reader who opens the file fetch an address.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * One line of a CSV file (RFC 4180): every text in quotation marks, CRLF at the end. A text that a spreadsheet would take for
 * a formula gets an apostrophe before it, which spreadsheets hide; other readers see it, so it is documented for them.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${plain.replaceAll('"', '""')}"`;
}

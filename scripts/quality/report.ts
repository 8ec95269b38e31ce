import { BOUNDS, boundOf, type Figure, keepsBound, SETS } from './figures';

/** A figure with the state of the project it was measured at, e.g. "2026-03-14 1a2b3c4". */
export interface DatedFigure extends Figure {
  readonly at: string;
}

const HEADER = ['set', 'figure', 'measured', 'bound', '', 'as of'];

/** One table of all figures, in the order of the bounds. */
export function tableOf(figures: readonly DatedFigure[]): string {
  const rows = ordered(figures).map((figure) => [
    figure.set,
    figure.name,
    figure.value === null ? 'not measured' : String(figure.value),
    boundInWords(figure),
    boundOf(figure) ? (keepsBound(figure) ? 'kept' : 'MISSED') : '',
    figure.at,
  ]);
  const widths = HEADER.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(HEADER), rule, ...rows.map(line)].join('\n');
}

/** Figures of an earlier report that were not measured anew, and the new ones. */
export function mergeFigures(report: string, measured: readonly DatedFigure[]): DatedFigure[] {
  const isNew = new Set(measured.map(keyOf));
  return [...readTable(report).filter((figure) => !isNew.has(keyOf(figure))), ...measured];
}

/** The figures of a report's table; a row of no known figure is left out. */
export function readTable(report: string): DatedFigure[] {
  return report.split('\n').flatMap((line) => {
    const [, set = '', name = '', value = '', , , at = ''] = line.split('|').map((cell) => cell.trim());
    const isKnown = BOUNDS[set] !== undefined && Object.hasOwn(BOUNDS[set], name);
    const number = Number.parseFloat(value);
    return isKnown ? [{ set, name, value: Number.isNaN(number) ? null : number, at }] : [];
  });
}

function ordered(figures: readonly DatedFigure[]): DatedFigure[] {
  const place = ({ set, name }: Figure) =>
    SETS.indexOf(set) * 100 + Object.keys(BOUNDS[set] ?? {}).indexOf(name);
  return figures.toSorted((one, other) => place(one) - place(other));
}

function boundInWords(figure: Figure): string {
  const bound = boundOf(figure);
  if (!bound) return '';
  return bound.at === 'least' ? `>= ${bound.value}` : `<= ${bound.value}`;
}

const keyOf = ({ set, name }: Figure): string => `${set}/${name}`;

/** The whole of docs/quality.md. */
export function reportOf(figures: readonly DatedFigure[]): string {
  return `# Quality

How well the engine tells an edit from everything else that changes on a news page. \`npm run quality\` measures it over saved
pages and aligned texts, which are not part of this repository, and writes the table below; \`npm run quality -- --only
pairs,noise-only\` measures a part and leaves the other rows as they are. Percent throughout.

${tableOf(figures)}

- **cases**: real pages, each visited twice, with changes made between the visits: edits, other markup and furniture around the
  same text, obstacles in front of it. **pairs**: pages as they were captured twice, days or years apart. **seeds**: pages
  on which other tools fail.
- **captured**: articles that are recorded. **alertRecall**: edited pages with a number on the button. **falseAlertRate**,
  **blockedAlertRate**: pages with one although nothing was edited, or although an obstacle stood in front of the article.
- **editRecall**, **editPrecision**: of the edits made, those listed; of what is listed, what was an edit. **opAccuracy**: of those
  found, the ones named rightly as edited, added, removed or moved. **markedInPlace**: those marked where they stand.
- **alignment**: which sentence of one text answers which of the other, against alignments made by hand and by rule.
  **noise-only**: pairs of texts that differ in nothing a reader would call an edit. **revisions**: whole articles aligned by hand.
`;
}

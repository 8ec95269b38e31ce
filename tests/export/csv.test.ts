import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeChangesCsv } from '../../lib/export/changes-csv';
import { csvLine } from '../../lib/export/csv';
import { HISTORY } from './histories';

/** RFC 4180, read strictly. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('csvLine', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const [read = []] = parseCsv(csvLine(cells));
        expect(read.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
      }),
    );
  });

  it.each(['=HYPERLINK("https://bad.example")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      expect(parseCsv(csvLine([text]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves numbers numbers', () => {
    expect(csvLine([-3, true, null, 'x'])).toBe('-3,true,,"x"\r\n');
  });
});

describe('writeChangesCsv', () => {
  async function rows(shownOnly: boolean) {
    let csv = '';
    for await (const piece of writeChangesCsv([HISTORY], { shownOnly })) csv += piece;
    expect(csv.startsWith('\ufeff"article"')).toBe(true);
    const [head = [], ...lines] = parseCsv(csv.slice(1));
    return lines.map((line) => Object.fromEntries(line.map((cell, at) => [head[at] ?? '', cell])));
  }

  it('writes a line per change, the oldest first', async () => {
    expect(await rows(false)).toMatchObject([
      {
        article: 'https://news.example/bridge',
        earlier_snapshot: '1',
        later_snapshot: '3',
        later_captured_at: '2024-01-02T09:00:00.000Z',
        minutes_between: '60',
        disclosed: 'true',
        operation: 'edited',
        kinds: 'number',
        earlier_text: 'Eleven were for it.',
        later_text: 'Twelve were for it.',
        suppressed_by: '',
      },
      { operation: 'added', suppressed_by: 'lists' },
      { part: 'headline', disclosed: 'false' },
    ]);
  });

  it('leaves out what was not shown where that is wanted', async () => {
    expect(await rows(true)).toHaveLength(2);
  });
});

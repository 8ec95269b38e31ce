/**
 * `npm run quality -- [--data ../shared] [--only pairs,noise-only] [--limit 40]
 * [--settle 5000]`: measures how well the engine tells edits
 * from everything else, prints one table against the bounds, and keeps it in docs/quality.md, unless there is a limit of
 * pages. Exits with 1 where a bound is missed, with 2 where the data are not there.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { evaluatePages } from './evaluate';
import type { Figure } from './figures';
import { keepsBound, SETS } from './figures';
import type { DatedFigure } from './report';
import { mergeFigures, reportOf, tableOf } from './report';
import { compareNoise, compareRevisions, scoreAlignment } from './texts';

const REPORT = 'docs/quality.md';

/** Where each set lies in the data. */
const FOLDERS: { readonly [set: string]: string } = {
  cases: 'cases',
  pairs: 'pairs',
  seeds: 'seeds/pages',
  'not-articles': 'not-articles',
  alignment: 'alignment/gold.jsonl',
  'noise-only': 'alignment/noise-only.jsonl',
  revisions: 'seeds/versions',
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    only: { type: 'string' },
    limit: { type: 'string' },
    settle: { type: 'string' },
  },
});

process.exitCode = run(values.data, values.only?.split(',') ?? SETS);

function run(data: string, sets: readonly string[]): number {
  const missing = sets.filter((set) => !existsSync(path.join(data, FOLDERS[set] ?? set)));
  if (missing.length > 0) {
    console.error(`No data for ${missing.join(', ')} in ${data}. Sets: ${SETS.join(', ')}.`);
    console.error('Name the folder that has them with --data, or what to measure with --only.');
    return 2;
  }
  const at = stateOfProject();
  const measured: DatedFigure[] = [];
  for (const set of sets) {
    const { figures, misses } = measure(set, data);
    for (const line of misses) console.log(`  ${line}`);
    console.log(`${set}: ${figures.map(({ name, value }) => `${name} ${value}`).join(', ')}\n`);
    measured.push(...figures.map((figure) => ({ ...figure, at })));
  }
  console.log(tableOf(measured));
  if (values.limit === undefined) keep(measured);
  return measured.every(keepsBound) ? 0 : 1;
}

function measure(set: string, data: string): { figures: Figure[]; misses: string[] } {
  if (set === 'alignment') return scoreAlignment(data);
  if (set === 'noise-only') return compareNoise(data);
  if (set === 'revisions') return compareRevisions(data);
  const { limit, settle } = values;
  const number = (value: string | undefined) => (value === undefined ? null : Number(value));
  const folder = FOLDERS[set] ?? set;
  return evaluatePages(set, { data, folder, limit: number(limit), settle: number(settle) });
}

function keep(measured: readonly DatedFigure[]): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  writeFileSync(REPORT, reportOf(mergeFigures(before, measured)));
}

/** Day and name of the last commit; a plus where the code has changed since. */
function stateOfProject(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--', 'lib', 'entrypoints', 'assets') !== '';
  return git('log', '-1', '--format=%cs %h') + (isChanged ? '+' : '');
}

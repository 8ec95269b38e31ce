import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BOUNDS, type Figure } from './figures';

/** What is used of the evaluation tool's answer. */
interface Evaluation {
  readonly summary: { readonly [name: string]: unknown };
  readonly results: readonly PageResult[];
}

interface PageResult {
  readonly id: string;
  readonly kind: 'noise' | 'edit' | 'blocked' | 'other';
  readonly badge?: string;
  readonly reported?: readonly unknown[] | null;
  readonly edits?: readonly { readonly found?: boolean; readonly before?: string; readonly after?: string }[];
  readonly spurious?: readonly { readonly op: string; readonly before: string; readonly after: string }[];
  readonly error?: string;
}

/** Captures of one page within two days begin with this name. */
const WITHIN_TWO_DAYS = /^newspaper-2015-/;

/** Where results are kept for looking at; not part of the repository. */
const RESULTS = '.quality';

/** Which pages are visited, and how. */
export interface PagesOptions {
  /** Folder of all data, and of the pages in it. */
  readonly data: string;
  readonly folder: string;
  /** Of pages; all where null. */
  readonly limit: number | null;
  /** Milliseconds given to each page before it is looked at; null for the tool's own 1,500. A busy machine needs more. */
  readonly settle: number | null;
}

/**
 * Has the evaluation tool visit saved pages with the built extension, and words its misses.
 *
 * @throws Error where the tool fails.
 */
export function evaluatePages(
  set: string,
  { data, folder, limit, settle }: PagesOptions,
): { readonly figures: Figure[]; readonly misses: string[] } {
  mkdirSync(RESULTS, { recursive: true });
  const out = path.join(RESULTS, `${set}.json`);
  const tool = path.join(data, 'tools/evaluate.mjs');
  const limited = limit === null ? [] : ['--limit', String(limit)];
  const settled = settle === null ? [] : ['--settle', String(settle)];
  const args = [
    tool,
    '--ext',
    '.output/chrome-mv3',
    '--cases',
    path.join(data, folder),
    '--out',
    out,
    ...limited,
    ...settled,
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${set}: the evaluation failed\n${run.stderr}`);
  const { summary, results } = JSON.parse(readFileSync(out, 'utf8')) as Evaluation;
  const figures = Object.keys(BOUNDS[set] ?? {}).map((name) => ({
    set,
    name,
    value: name in summary ? numberOf(summary[name]) : falseAlertsWithinTwoDays(results),
  }));
  // There may be no page of a kind.
  return { figures: figures.filter(({ value }) => value !== null), misses: results.flatMap(missesOf) };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function isAlerted({ badge }: PageResult): boolean {
  return badge !== undefined && badge !== '' && badge !== '?' && badge !== '0';
}

/** A count, not a share. */
function falseAlertsWithinTwoDays(results: readonly PageResult[]): number {
  return results.filter((page) => page.kind === 'noise' && WITHIN_TWO_DAYS.test(page.id) && isAlerted(page))
    .length;
}

/** What went wrong on a page, a line each. */
function missesOf(page: PageResult): string[] {
  const { id, kind, error, edits = [], spurious = [] } = page;
  if (error) return [`${id}: ${error}`];
  if (kind === 'other') return page.reported ? [`${id}: recorded, is no article`] : [];
  const lines = page.reported ? [] : ['not recorded'];
  if (kind !== 'edit' && isAlerted(page)) lines.push(`alert ${page.badge}, ${kind}`);
  if (kind === 'edit' && !isAlerted(page)) lines.push('no alert');
  if (kind === 'edit') {
    const lost = edits.filter(({ found }) => found === false);
    lines.push(...lost.map(({ before = '', after = '' }) => `not found: ${cut(before)} > ${cut(after)}`));
    lines.push(...spurious.map(({ op, before, after }) => `no edit: ${op} ${cut(before)} > ${cut(after)}`));
  }
  return lines.map((line) => `${id}: ${line}`);
}

const SHOWN_LENGTH = 60;

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

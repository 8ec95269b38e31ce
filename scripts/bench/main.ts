import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/driver';
import { ensureBrowsers } from '../setup/browsers.mjs';
import type { BenchBrowser } from './bench-browser';
import { benchCapture } from './capture';
import { benchCompare } from './compare';
import { benchHistory } from './history';
import { benchMarks } from './marks';
import { benchNoArticle } from './no-article';
import { SavedPages } from './pages';
import { benchPopup } from './popup';
import { quantile } from './quantile';

/**
 * `npm run bench -- [--browser firefox] [--data ../shared] [--articles 10000] [--only history]`: prints what the extension costs. The
 * folder holds saved pages (pairs, not-articles) and aligned sentences (alignment/gold.jsonl); what is missing is left out, and
 * said. What is a ratio to a peer, or is told by Chromium alone, is measured there; Firefox has the bounds on our own pages.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    data: { type: 'string', default: '../shared' },
    articles: { type: 'string', default: '10000' },
    only: { type: 'string', default: '' },
  },
});

/** A figure and the bound it should keep, where there is one. */
type Row = readonly [figure: string, value: string, bound?: string];

/** Pages that are no articles to open; each takes eight seconds. */
const NO_ARTICLE_PAGES = 12;

const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const executable = ensureBrowsers([name])[name] ?? '';
const browser: BenchBrowser = { name, executable };
const data = (name: string) => path.join(values.data, name);

interface Section {
  readonly title: string;
  /** A file or folder. */
  readonly needs?: string;
  readonly inChromiumAlone?: true;
  readonly run: () => Promise<Row[]>;
}

const SECTIONS: readonly Section[] = [
  { title: 'Capturing a page', needs: data('pairs'), inChromiumAlone: true, run: captureRows },
  {
    title: 'Comparing two snapshots',
    needs: data('alignment/gold.jsonl'),
    inChromiumAlone: true,
    run: compareRows,
  },
  { title: 'Marks on an edited page', run: marksRows },
  {
    title: 'A page that is no article',
    needs: data('not-articles'),
    inChromiumAlone: true,
    run: noArticleRows,
  },
  { title: `The popup, with ${values.articles} stored articles`, run: popupRows },
  { title: `The history, with ${values.articles} made-up articles`, run: historyRows },
];

console.log(
  `${name}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}: above their number, times on the clock are longer.`,
);
for (const { title, needs, run } of SECTIONS.filter(isWanted)) {
  console.log(`\n${title}`);
  if (needs !== undefined && !existsSync(needs)) {
    console.log(`  left out: there is no ${needs} (name its parent folder with --data)`);
    continue;
  }
  for (const [figure, value, bound] of await run()) {
    // Firefox tells no processor times.
    if (value.startsWith('NaN')) continue;
    console.log(`  ${figure.padEnd(52)}${value.padStart(10)}${bound ? `   at most ${bound}` : ''}`);
  }
}

async function captureRows(): Promise<Row[]> {
  const times = await benchCapture(new SavedPages(data('pairs')), executable);
  const ours = times.map((page) => page.captureMs);
  const peers = times.map((page) => page.readabilityMs);
  return [
    ['pages', String(times.length)],
    ['capture, median', ms(quantile(ours, 0.5))],
    ['capture, 90th percentile', ms(quantile(ours, 0.9))],
    ['Readability.parse on a clone, median', ms(quantile(peers, 0.5))],
    ['Readability.parse on a clone, 90th percentile', ms(quantile(peers, 0.9))],
    ['ratio of the medians', (quantile(ours, 0.5) / quantile(peers, 0.5)).toFixed(2), '1.5'],
  ];
}

async function compareRows(): Promise<Row[]> {
  const { compareMs, diffMatchPatchMs, unrelated } = await benchCompare(
    data('alignment/gold.jsonl'),
    executable,
  );
  const ratio = quantile(compareMs, 0.99) / quantile(diffMatchPatchMs, 0.99);
  const wallMs = unrelated.map((taken) => taken.wallMs);
  const processorMs = unrelated.map((taken) => taken.processorMs);
  return [
    ['pairs (fastest of five rounds each)', String(compareMs.length)],
    ['comparing, median', ms(quantile(compareMs, 0.5))],
    ['comparing, 99th percentile', ms(quantile(compareMs, 0.99))],
    ['diff-match-patch on whole texts, median', ms(quantile(diffMatchPatchMs, 0.5))],
    ['diff-match-patch on whole texts, 99th percentile', ms(quantile(diffMatchPatchMs, 0.99))],
    ['ratio of the 99th percentiles', ratio.toFixed(2), '0.5'],
    [`two unrelated articles of 2,000, fastest of ${unrelated.length}`, ms(Math.min(...wallMs)), '150 ms'],
    ['two unrelated articles, median', ms(quantile(wallMs, 0.5))],
    ['two unrelated articles, processor time, median', ms(quantile(processorMs, 0.5)), '150 ms'],
    ['two unrelated articles, the first (cold)', ms(wallMs[0] ?? Number.NaN)],
    ['two unrelated articles, the first, processor time', ms(processorMs[0] ?? Number.NaN)],
  ];
}

async function marksRows(): Promise<Row[]> {
  const times = await benchMarks(browser);
  return [
    ['edits', String(times.length)],
    ['from the load event to the first mark, median', ms(quantile(times, 0.5)), '1000 ms'],
    ['from the load event to the first mark, most', ms(Math.max(...times))],
  ];
}

async function noArticleRows(): Promise<Row[]> {
  const cost = await benchNoArticle(new SavedPages(data('not-articles')), executable, NO_ARTICLE_PAGES);
  return [
    ['script on every page', `${cost.scriptBytes} B`, '8192 B'],
    ['pages', String(cost.mainThreadMs.length)],
    ['main thread, median', ms(quantile(cost.mainThreadMs, 0.5))],
    ['main thread, most', ms(Math.max(...cost.mainThreadMs))],
  ];
}

async function popupRows(): Promise<Row[]> {
  const times = await benchPopup(Number(values.articles), browser);
  return [
    ['storing a capture, mean', ms(times.storeMs)],
    ['from opening to the answer, median', ms(quantile(times.answeredMs, 0.5)), '150 ms'],
    ['from opening to the answer, the browser just started', ms(times.answeredMs[0] ?? Number.NaN), '150 ms'],
    ['from opening to the answer, most', ms(Math.max(...times.answeredMs))],
    ['the browser before it, from the click, median', ms(quantile(times.begunMs, 0.5))],
  ];
}

async function historyRows(): Promise<Row[]> {
  const figures = await benchHistory(Number(values.articles), browser);
  const { sizes, databaseBytes, taken, searches, compareMs, scrolled } = figures;
  const { openedMs, comparisonOpenedMs, startedMs } = figures;
  const { planKept, importKept, listAll, planToThin, exportAll } = taken;
  return [
    ['snapshots', String(sizes.snapshots)],
    ['archive', `${(sizes.archive / 1e6).toFixed(1)} MB`],
    ['checking it and planning the import', seconds(planKept.wallMs)],
    ['importing it', seconds(importKept.wallMs)],
    ['both', seconds(planKept.wallMs + importKept.wallMs), '60 s'],
    ['both, processor time of the page', seconds(planKept.processorMs + importKept.processorMs)],
    ['exporting everything', seconds(exportAll.wallMs)],
    ['database to one plain copy of each text', (databaseBytes / sizes.plain).toFixed(2), '1.3'],
    ['history page: a row on the screen, median', ms(quantile(openedMs, 0.5)), '500 ms'],
    ['history page, the browser just started', ms(startedMs), '500 ms'],
    ['history page, right after the import', ms(openedMs[0] ?? Number.NaN)],
    ['a comparison by its address, median', ms(quantile(comparisonOpenedMs, 0.5)), '500 ms'],
    ['a comparison by its address, most', ms(Math.max(...comparisonOpenedMs))],
    ['all articles for the list', ms(listAll.wallMs)],
    ['scrolling the list, a frame, 99th percentile', ms(quantile(scrolled.frameMs, 0.99)), '50 ms'],
    ['scrolling the list, a frame, processor time', ms(scrolled.processorMs)],
    ['the list at rest, processor time in a second', ms(scrolled.idleMs)],
    ...searches.map(([what, time, hits]): Row => [`searching ${what} (${hits} hits)`, ms(time), '200 ms']),
    ['comparing any two, median', ms(quantile(compareMs, 0.5))],
    ['comparing any two, most', ms(Math.max(...compareMs)), '100 ms'],
    ['telling what thinning out would free', seconds(planToThin.wallMs)],
  ];
}

function isWanted({ title, inChromiumAlone }: Section): boolean {
  if (inChromiumAlone && name !== 'chromium') return false;
  return title.toLowerCase().includes(values.only.toLowerCase());
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

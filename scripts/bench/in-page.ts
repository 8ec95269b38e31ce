import { Readability } from '@mozilla/readability';
import { captureDocument } from '../../lib/page/capture';
import { detectArticle } from '../../lib/page/detect';

/** One page's times, each the median of the rounds, in milliseconds. */
export interface PageTimes {
  /** Detect, extract, normalise and split. */
  readonly captureMs: number;
  /** Readability.parse alone, on a clone made before the clock started. */
  readonly readabilityMs: number;
}

/** The first round compiles the code and is not counted. */
const ROUNDS = 6;

/** Runs in the page: both ways to read the document, turn by turn, so that both meet the same machine. */
function measurePage(): PageTimes {
  const capture: number[] = [];
  const readability: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    capture.push(time(captureOnce));
    const clone = document.cloneNode(true) as Document;
    readability.push(time(() => new Readability(clone).parse()));
  }
  return { captureMs: medianOf(capture.slice(1)), readabilityMs: medianOf(readability.slice(1)) };
}

function captureOnce(): void {
  detectArticle(document, location.href);
  captureDocument(document, { address: location.href, now: 0, origin: 'visit', httpStatus: 200 });
}

function time(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What main.ts finds in the page. */
export interface BenchScope {
  measurePage: typeof measurePage;
}

Object.assign(globalThis, { measurePage } satisfies BenchScope);

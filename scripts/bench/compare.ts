import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { bundleForPage } from './bundle';
import type { CompareScope, GoldPair, PairTimes } from './compare-in-page';
import type { Taken } from './thread-time';
import { ThreadClock } from './thread-time';

/** Rounds over the whole file; the fastest time of each pair counts, as other work on the machine only adds. */
const ROUNDS = 5;
const UNRELATED_SENTENCES = 2000;
/** Repetitions of the one long comparison. */
const REPETITIONS = 15;

export interface CompareTimes extends PairTimes {
  /** Two articles of 2,000 sentences that have none in common; the first repetition in a page that compared nothing yet. */
  readonly unrelated: readonly Taken[];
}

/**
 * Times comparing two snapshots over the pairs of `goldPath` (JSON lines) against diff-match-patch on the two whole texts,
 * and two unrelated articles of 2,000 sentences, in Chromium.
 */
export async function benchCompare(goldPath: string, executablePath: string): Promise<CompareTimes> {
  const lines = (await readFile(goldPath, 'utf8')).trim().split('\n');
  const pairs = lines.map((line) => JSON.parse(line) as GoldPair);
  const script = await bundleForPage('scripts/bench/compare-in-page.ts');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, pipe: true, args });
  try {
    const unrelated = await measureUnrelated(await browser.newPage(), script, pairs);
    const tab = await browser.newPage();
    await tab.evaluate(script);
    const times = await tab.evaluate(
      (all, rounds) => (globalThis as unknown as CompareScope).measurePairs(all, rounds),
      pairs,
      ROUNDS,
    );
    return { ...times, unrelated };
  } finally {
    await browser.close();
  }
}

/** The first and the last sentences of the file, each once: no sentence of one stands in the other. */
async function measureUnrelated(tab: Page, script: string, pairs: readonly GoldPair[]): Promise<Taken[]> {
  const all = [...new Set(pairs.flatMap(({ b }) => b.map((sentence) => sentence.text)))];
  await tab.evaluate(script);
  await tab.evaluate(
    (earlier, later) => (globalThis as unknown as CompareScope).keepTexts(earlier, later),
    all.slice(0, UNRELATED_SENTENCES),
    all.slice(-UNRELATED_SENTENCES),
  );
  const clock = await ThreadClock.of(tab);
  const times: Taken[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++)
    times.push(
      await clock.measure(() => tab.evaluate(() => (globalThis as unknown as CompareScope).measureKept())),
    );
  return times;
}

import { statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/launch';
import { serveWeb } from '../demo/web-server';
import type { SavedPages } from './pages';

/** The one script that every page gets; see entrypoints/detect.content.ts. */
const SMALL_SCRIPT = 'content-scripts/detect.js';

/** The small script looks at a page four times within seven seconds. */
const LOOKS_MS = 7_500;

export interface NoArticleCost {
  readonly scriptBytes: number;
  /** Processor time on the main thread that each page spent in the small script, compiling included. */
  readonly mainThreadMs: readonly number[];
}

/** What the built extension costs on pages that are no articles, in Chromium. */
export async function benchNoArticle(
  pages: SavedPages,
  executable: string,
  limit: number,
): Promise<NoArticleCost> {
  const server = await serveWeb((url) => pages.find(url));
  const driver = await launch('chromium', { executable, port: server.port, headless: true });
  try {
    const tab = await driver.newPage();
    const mainThreadMs: number[] = [];
    for (const address of pages.addresses.slice(0, limit)) mainThreadMs.push(await measure(tab, address));
    return { scriptBytes: statSync(`.output/chrome-mv3/${SMALL_SCRIPT}`).size, mainThreadMs };
  } finally {
    await driver.close();
    server.close();
  }
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Evaluation includes compiling and the first look; the later looks are calls from timers. */
const COUNTED = ['EvaluateScript', 'FunctionCall'];

async function measure(tab: Page, address: string): Promise<number> {
  await tab.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await new Promise((resolve) => setTimeout(resolve, LOOKS_MS));
  const trace = (await tab.tracing.stop()) ?? new Uint8Array();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(
    ({ name, args }) => COUNTED.includes(name) && args.data?.url?.endsWith(SMALL_SCRIPT),
  );
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

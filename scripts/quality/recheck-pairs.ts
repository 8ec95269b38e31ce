/**
 * `node scripts/run.mjs scripts/quality/recheck-pairs.ts FOLDER [EXTENSION]`: visits saved pages with the built extension in
 * Chromium and then has them rechecked, unchanged. FOLDER has a folder per page with case.json and 0.html; with 1.html, that
 * is served in its place at a last recheck. Exits with 1 where a page that is the same is told as changed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheckAnswer } from '../../lib/article/check-answer';
import type { Watch } from '../../lib/article/watch';
import type { WatchRecord } from '../../lib/db/watch-codec';
import { decodeWatch } from '../../lib/db/watch-codec';
import type { Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { visit } from '../browser/visit';
import { serveWeb, type WebAnswer } from '../demo/web-server';
import { ensureBrowsers } from '../setup/browsers.mjs';

/** Saved pages are on disk; a host each, so that they can be rechecked at the same time. */
interface SavedPage {
  readonly id: string;
  readonly address: string;
  articleId: number | null;
}

const AT_A_TIME = 4;

const [folder = '', extension] = process.argv.slice(2);
const web = new Map<string, WebAnswer>();
const pages = readdirSync(folder)
  .filter((id) => existsSync(path.join(folder, id, '0.html')))
  .map(
    (id, index): SavedPage => ({
      id,
      address: `http://page-${index}.example/news/story-${index}`,
      articleId: null,
    }),
  );
const server = await serveWeb((url) => web.get(url.href) ?? null);
const driver = await launch('chromium', {
  executable: ensureBrowsers(['chromium'])['chromium'] ?? '',
  port: server.port,
  headless: true,
  ...(extension && { extension: path.resolve(extension) }),
});
try {
  process.exitCode = (await recheckAll(driver)) > 0 ? 1 : 0;
} finally {
  await driver.close();
  server.close();
}

/** @returns how many unchanged pages were told as changed */
async function recheckAll(driver: Driver): Promise<number> {
  const tab = await driver.newPage();
  for (const page of pages) {
    serve(page, 0);
    const outcome = await visit(driver, tab, page.address).then(
      (state) => state.outcome,
      () => ({ state: 'no article' }) as const,
    );
    if ('articleId' in outcome) page.articleId = outcome.articleId;
    else console.log(`${page.id}: not kept (${JSON.stringify(outcome)})`);
  }
  await tab.goto('about:blank');
  const first = await checkAll(driver);
  const lanes = await readWatches(driver);
  const second = await checkAll(driver);
  for (const page of pages) serve(page, 1);
  const recaptured = await checkAll(driver);
  console.log(`first recheck:  ${tally(first)}`);
  console.log(`what is sent is what is seen: ${lanes.filter(isOne).length} of ${lanes.length}`);
  console.log(`second recheck: ${tally(second)}`);
  console.log(`other capture:  ${tally(recaptured)}`);
  const changed = (answers: ReadonlyMap<string, CheckAnswer>) =>
    [...answers].flatMap(([id, { state }]) => (state === 'changed' ? [id] : []));
  for (const id of changed(recaptured)) console.log(`  ${id}`);
  const wrong = [...changed(first), ...changed(second)];
  for (const id of wrong) console.log(`told as changed without a change: ${id}`);
  return wrong.length;
}

function serve({ id, address }: SavedPage, side: 0 | 1): void {
  const file = path.join(folder, id, `${side}.html`);
  if (!existsSync(file)) return;
  const { charset } = readCase(id);
  const headers = { 'content-type': `text/html; charset=${charset?.[side] ?? 'utf-8'}` };
  web.set(address, { headers, body: readFileSync(file) });
}

interface Case {
  readonly url: string;
  readonly charset?: readonly string[];
}

function readCase(id: string): Case {
  return JSON.parse(readFileSync(path.join(folder, id, 'case.json'), 'utf8')) as Case;
}

async function checkAll(driver: Driver): Promise<Map<string, CheckAnswer>> {
  const answers = new Map<string, CheckAnswer>();
  const left = pages.filter(({ articleId }) => articleId !== null);
  const worker = async () => {
    for (let page = left.shift(); page; page = left.shift()) {
      answers.set(page.id, await driver.ask('checkNow', { articleId: page.articleId ?? 0 }));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return answers;
}

function tally(answers: ReadonlyMap<string, CheckAnswer>): string {
  const words = [...answers.values()].map((one) =>
    'reason' in one ? `${one.state}: ${one.reason}` : one.state,
  );
  return [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => `${length} ${word}`).join(', ');
}

function isOne({ lanes }: Watch): boolean {
  return lanes !== null && lanes.visit === lanes.fetch;
}

/** The watches as the extension has stored them. */
async function readWatches(driver: Driver): Promise<Watch[]> {
  const page = await driver.openExtensionPage('history.html');
  const watches = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('late-edition');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('watches').objectStore('watches').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  await page.close();
  return (watches as WatchRecord[]).map(decodeWatch);
}

import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/article/outcome';
import type { BrowserName, ColourScheme, Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { pointAtMark } from '../browser/marks';
import { visit, waitForState } from '../browser/visit';
import { addressOf, Newspaper } from './newspaper';
import { serveNewspaper } from './serve';

const FOLDER = '.output/demo';

/** Time for the change note to open. */
const NOTE_MS = 600;

/**
 * Makes the round by itself, in light and in dark: reads every article, has each edited once, reads it again, prints what
 * was found and writes screenshots to .output/demo.
 *
 * @returns whether every edit was found and nothing else
 */
export async function tour(name: BrowserName, executable: string): Promise<boolean> {
  await mkdir(FOLDER, { recursive: true });
  const isRightInLight = await tourIn('light', name, executable);
  const isRightInDark = await tourIn('dark', name, executable);
  const isRight = isRightInLight && isRightInDark;
  console.log(
    isRight
      ? `\nEvery edit was found. Screenshots: ${FOLDER}`
      : '\nNot everything was found as it should be.',
  );
  return isRight;
}

async function tourIn(colourScheme: ColourScheme, name: BrowserName, executable: string): Promise<boolean> {
  console.log(`\n${name}, ${colourScheme}`);
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const driver = await launch(name, { executable, port: server.port, headless: true, colourScheme });
  try {
    const page = await driver.newPage();
    for (const { article } of newspaper.articles) await visit(driver, page, addressOf(article));
    const isRight = await editAndReadAgain(driver, newspaper, page);
    await takeScreenshots(driver, page, `${FOLDER}/${name}-${colourScheme}`);
    return isRight;
  } finally {
    await driver.close();
    server.close();
  }
}

/** Ends on the first article of the front page, which the screenshots show. */
async function editAndReadAgain(driver: Driver, newspaper: Newspaper, page: Page): Promise<boolean> {
  let isRight = true;
  for (const { article } of newspaper.articles.toReversed()) {
    const edit = newspaper.editNext(article.slug);
    const { outcome } = await visit(driver, page, addressOf(article));
    const isExpected = edit
      ? await isMarked(driver, page, edit.sentences)
      : outcome.state === 'unchanged' && (await driver.badgeText(page)) === '';
    isRight &&= isExpected;
    console.log(`  ${article.story.headline}`);
    console.log(`    The editor ${edit?.about ?? 'leaves it alone'}.`);
    console.log(`    ${isExpected ? 'Found' : 'WRONG'}: ${describe(outcome, await driver.badgeText(page))}`);
  }
  return isRight;
}

/** Whether that many sentences are counted on the button and marked in the page. */
async function isMarked(driver: Driver, page: Page, sentences: number): Promise<boolean> {
  try {
    await waitForState(driver, page, ({ marked }) => marked === sentences);
  } catch {
    return false;
  }
  return (await driver.badgeText(page)) === String(sentences);
}

function describe(outcome: TabState['outcome'], badge: string): string {
  if ('reason' in outcome) return `${outcome.state}, ${outcome.reason}`;
  if (outcome.state !== 'changed') return `${outcome.state}, badge "${badge}"`;
  const shown = outcome.since.changes.filter((change) => change.suppressed === null);
  return `badge "${badge}": ${shown.map((change) => `${change.op} (${change.kinds.join(', ')})`).join('; ')}`;
}

async function takeScreenshots(driver: Driver, page: Page, prefix: string): Promise<void> {
  // Without the column beside it, as the README shows it.
  await page.setViewport({ width: 760, height: 660 });
  await shootNote(page, `${prefix}-readme.png`);
  await page.setViewport({ width: 1280, height: 900 });
  await shootNote(page, `${prefix}-note.png`);
  await page.mouse.move(4, 4);
  await page.keyboard.press('Escape');
  await sleep(NOTE_MS);
  await page.screenshot({ path: `${prefix}-marked.png` });

  const tabId = await driver.tabId(page);
  const state = await driver.ask('tabState', { tabId });
  const popup = await driver.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.state-line');
  await popup.screenshot({ path: `${prefix}-popup.png` });

  const articleId = state && 'articleId' in state.outcome ? state.outcome.articleId : '';
  const history = await driver.openExtensionPage(`history.html#article=${articleId}`);
  await history.waitForSelector('[data-testid="export-archive"]');
  await sleep(NOTE_MS);
  await history.screenshot({ path: `${prefix}-history.png` });
}

/** The changed number with its note open. */
async function shootNote(page: Page, path: `${string}.png`): Promise<void> {
  await page.mouse.move(4, 4);
  await sleep(NOTE_MS);
  await pointAtMark(page, '2,500');
  await sleep(NOTE_MS);
  await page.screenshot({ path });
}

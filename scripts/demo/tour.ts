import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../lib/article/outcome';
import type { BrowserName, ColourScheme, Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { pointAtMark } from '../browser/marks';
import { Told } from '../browser/told';
import { leave, visit, waitForState } from '../browser/visit';
import { library } from './articles/library';
import { addressOf, Newspaper } from './newspaper';
import { serveNewspaper } from './serve';
import type { UnseenEdit } from './unseen';
import { editUnseen } from './unseen';

const FOLDER = '.output/demo';

/** The article that is edited while nobody looks. */
const UNSEEN = library.slug;

/** Time for the change note to open. */
const NOTE_MS = 600;

/**
 * Makes the round by itself, in light and in dark: reads every article, has one edited while nobody looks and waits for the
 * notification, has each other edited once, reads all again, prints what was found and writes screenshots to .output/demo.
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
    // Once is enough: a notification waits for others before it is told.
    const unseen = colourScheme === 'light' ? await tellUnseen(driver, newspaper, page) : null;
    const isRight = (await editAndReadAgain(driver, newspaper, page, unseen)) && unseen?.isFound !== false;
    await takeScreenshots(driver, page, `${FOLDER}/${name}-${colourScheme}`);
    return isRight;
  } finally {
    await driver.close();
    server.close();
  }
}

/** Has an article edited that is not open, and waits for the notification and the number on the button. */
async function tellUnseen(driver: Driver, newspaper: Newspaper, page: Page): Promise<UnseenEdit | null> {
  await leave(driver, page);
  const told = new Told(driver);
  const current = newspaper.find(UNSEEN);
  const unseen = current && (await editUnseen(driver, told, newspaper, current));
  if (!current || !unseen) throw new Error(`There is nothing to edit at ${UNSEEN}`);
  console.log(`  ${current.article.story.headline}`);
  console.log(`    The editor ${unseen.edit.about} while nobody looks.`);
  const id = await told.notification(/^article:/).catch(() => null);
  const isFound = unseen.isFound && id === `article:${unseen.articleId}` && (await told.badge()) === '1';
  console.log(`    ${isFound ? 'Told' : 'WRONG'}: notification ${id}, badge "${await told.badge()}"`);
  return { ...unseen, isFound };
}

/** Ends on the first article of the front page, which the screenshots show. */
async function editAndReadAgain(
  driver: Driver,
  newspaper: Newspaper,
  page: Page,
  unseen: UnseenEdit | null,
): Promise<boolean> {
  let isRight = true;
  for (const { article } of newspaper.articles.toReversed()) {
    const edit = unseen && article.slug === UNSEEN ? unseen.edit : newspaper.editNext(article.slug);
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

import type { BrowserName, Driver } from '../browser/driver';
import { launch } from '../browser/launch';
import { Told } from '../browser/told';
import { Newspaper } from './newspaper';
import { FRONT_PAGE, serveNewspaper } from './serve';
import { editUnseen } from './unseen';

/** Time to read one article and be back on the front page. */
const EDIT_EVERY_MS = 30_000;

/** Opens the newspaper in a window and edits an article every half minute until the window is closed. */
export async function watch(name: BrowserName, executable: string): Promise<boolean> {
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const driver = await launch(name, { executable, port: server.port, headless: false });
  const told = new Told(driver);
  const page = await driver.newPage();
  await page.goto(FRONT_PAGE);
  console.log(
    'The Daily Harbour is open. Read an article and go back. After its editors were at it a notification comes; read it again.',
  );
  const clock = setInterval(() => void editNext(driver, told, newspaper).catch(report), EDIT_EVERY_MS);
  const stop = () => void driver.close();
  process.once('SIGINT', stop);
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  clearInterval(clock);
  server.close();
  return true;
}

/** Edits the article with the fewest edits so far, in the order of the front page; none where all edits are made. */
async function editNext(driver: Driver, told: Told, newspaper: Newspaper): Promise<void> {
  const waiting = newspaper.articles.filter(({ article, edited }) => edited < article.edits.length);
  const next = waiting.toSorted((a, b) => a.edited - b.edited)[0];
  if (!next) return;
  const unseen = await editUnseen(driver, told, newspaper, next);
  const edit = unseen?.edit ?? newspaper.editNext(next.article.slug);
  const follows = unseen?.isFound
    ? ' You have read it: a recheck has found the edit, the notification follows.'
    : '';
  console.log(
    `${new Date().toLocaleTimeString()}  “${next.story.headline}”: the editor ${edit?.about}.${follows}`,
  );
}

/** The window may be closed in the middle of an edit. */
function report(error: unknown): void {
  console.debug(error);
}

import type { BrowserName } from '../browser/driver';
import { launch } from '../browser/launch';
import { Newspaper } from './newspaper';
import { FRONT_PAGE, serveNewspaper } from './serve';

/** Time to read one article and be back on the front page. */
const EDIT_EVERY_MS = 30_000;

/** Opens the newspaper in a window and edits an article every half minute until the window is closed. */
export async function watch(name: BrowserName, executable: string): Promise<boolean> {
  const newspaper = new Newspaper();
  const server = await serveNewspaper(newspaper);
  const driver = await launch(name, { executable, port: server.port, headless: false });
  const page = await driver.newPage();
  await page.goto(FRONT_PAGE);
  console.log(
    'The Daily Harbour is open. Read an article, go back, read it again after its editors were at it.',
  );
  const clock = setInterval(() => editNext(newspaper), EDIT_EVERY_MS);
  const stop = () => void driver.close();
  process.once('SIGINT', stop);
  await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  clearInterval(clock);
  server.close();
  return true;
}

/** Edits the article with the fewest edits so far, in the order of the front page; none where all edits are made. */
function editNext(newspaper: Newspaper): void {
  const waiting = newspaper.articles.filter(({ article, edited }) => edited < article.edits.length);
  const next = waiting.toSorted((a, b) => a.edited - b.edited)[0];
  if (!next) return;
  const edit = newspaper.editNext(next.article.slug);
  console.log(`${new Date().toLocaleTimeString()}  “${next.story.headline}”: the editor ${edit?.about}`);
}

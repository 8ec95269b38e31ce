import type { Article, Instant } from '../article/model';
import type { SiteRecord, StepContext } from '../article/scheduling';
import type { Watch } from '../article/watch';
import { afterClockChange } from '../article/watch-clock';
import type { WatchWish } from '../article/watch-steps';
import { afterWish, newWatch, wishOf } from '../article/watch-steps';
import { decodeArticle } from './article-codec';
import type { Engine } from './engine';
import { ofSite } from './key-ranges';
import type { Database, ReadTransaction, WriteTransaction } from './schema';
import { read, write } from './transaction';
import { decodeWatch, encodeWatch } from './watch-codec';

/** @returns undefined where the article was never watched. */
export async function findWatch(tx: ReadTransaction, articleId: number): Promise<Watch | undefined> {
  const record = await tx.objectStore('watches').get(articleId);
  return record && decodeWatch(record);
}

/** How an article is watched; a watch that has not begun where none is stored. */
export async function getWatch(tx: ReadTransaction, article: Article): Promise<Watch> {
  const watch = await findWatch(tx, article.id);
  return watch ?? newWatch(article.id, article.addresses.at(-1) ?? article.canonicalUrl);
}

export async function putWatch(tx: WriteTransaction, watch: Watch): Promise<void> {
  await tx.objectStore('watches').put(encodeWatch(watch));
}

/** @returns null where there is no such article (any more). */
export async function loadWatch(db: Database, articleId: number): Promise<Watch | null> {
  const watch = await read(db, (tx) => findWatch(tx, articleId));
  return watch ?? null;
}

/** Watches that are due, the one due longest first. */
export function listDue(db: Database, now: Instant, limit: number): Promise<Watch[]> {
  const due = IDBKeyRange.upperBound(now);
  return read(db, async (tx) => {
    const records = await tx.objectStore('watches').index('nextRecheckAt').getAll(due, limit);
    return records.map(decodeWatch);
  });
}

/** When the next article is due; null where none is checked. */
export function findNextDue(db: Database): Promise<Instant | null> {
  return read(db, async (tx) => {
    const cursor = await tx.objectStore('watches').index('nextRecheckAt').openKeyCursor();
    return cursor?.key ?? null;
  });
}

/** Watches with something that was not told yet. */
export function listUntold(db: Database): Promise<Watch[]> {
  return read(db, async (tx) => (await tx.objectStore('watches').index('untold').getAll()).map(decodeWatch));
}

/** What was found at `at` has been told; what was found since stays. */
export function markTold(db: Database, articleId: number, at: Instant): Promise<void> {
  return write(db, async (tx) => {
    const watch = await findWatch(tx, articleId);
    if (watch?.untold && watch.untold.at <= at) await putWatch(tx, { ...watch, untold: null });
  });
}

/** Takes a watch a step further. @returns the watch as it stands then; null where the article is not there any more */
export function changeWatch(
  db: Database,
  articleId: number,
  step: (watch: Watch, context: StepContext) => Watch,
  engine: Engine,
  now: Instant,
): Promise<Watch | null> {
  return write(db, async (tx) => {
    const record = await tx.objectStore('articles').get(articleId);
    if (!record) return null;
    const article = decodeArticle(record);
    const watch = step(await getWatch(tx, article), await stepContext(tx, article, engine, now));
    await putWatch(tx, watch);
    return watch;
  });
}

/** Has an article watched as the reader has wished on another machine. */
export async function heedWish(
  tx: WriteTransaction,
  article: Article,
  wish: WatchWish,
  { engine, now }: { readonly engine: Engine; readonly now: Instant },
): Promise<void> {
  const watch = await getWatch(tx, article);
  if (wishOf(watch) === wish) return;
  await putWatch(tx, afterWish(watch, wish, await stepContext(tx, article, engine, now)));
}

/** Watches of one transaction: enough to be quick, few enough to leave room for others in between. */
const BATCH = 200;

/** Brings every watch back to a clock that was set back. */
export async function repairWatches(db: Database, engine: Engine, now: Instant): Promise<void> {
  const ids = await read(db, (tx) => tx.objectStore('watches').getAllKeys());
  for (let at = 0; at < ids.length; at += BATCH) {
    await write(db, async (tx) => {
      for (const id of ids.slice(at, at + BATCH)) await repairWatch(tx, id, engine, now);
    });
  }
}

async function repairWatch(tx: WriteTransaction, id: number, engine: Engine, now: Instant): Promise<void> {
  const watch = await findWatch(tx, id);
  const record = await tx.objectStore('articles').get(id);
  if (!watch || !record) return;
  const context = await stepContext(tx, decodeArticle(record), engine, now);
  await putWatch(tx, afterClockChange(watch, context));
}

/** What a step of a watch depends on. */
export async function stepContext(
  tx: ReadTransaction,
  article: Article,
  { schedule }: Engine,
  now: Instant,
): Promise<StepContext> {
  return { now, article, site: await siteRecord(tx, article.site), schedule };
}

/** Counted from an index alone: no article is read for it. */
async function siteRecord(tx: ReadTransaction, site: string): Promise<SiteRecord> {
  const index = tx.objectStore('articles').index('siteEdits');
  const articles = await index.count(ofSite(site));
  let articlesEdited = 0;
  let edits = 0;
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([site, 1], [site, []]));
  while (cursor) {
    articlesEdited += 1;
    edits += cursor.key[1];
    cursor = await cursor.continue();
  }
  return { articles, articlesEdited, edits };
}

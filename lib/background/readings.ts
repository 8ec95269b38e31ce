import type { Article } from '../article/model';
import { siteOf } from '../article/site';
import { loadAlerts } from '../db/alerts';
import { markRead } from '../db/mark-read';
import { getArticle } from '../db/read-articles';
import type { FinishedReading } from '../platform/readings';
import { dropReading, loadReadings, noteReading } from '../platform/readings';
import { turns } from '../platform/turns';
import { settlePassages } from './alerts/follow-passages';
import { database } from './database';
import { report } from './report';

/** Of two readings of one article the later one counts. */
const inTurn = turns();

/**
 * Keeps what the reader has read before anything else is done about it. Whoever calls settleReadings() afterwards marks it,
 * if need be after the background has ended and started again.
 */
export function keepReading(reading: FinishedReading): Promise<void> {
  return noteReading(reading).catch(async (error: unknown) => {
    // No room in session storage is no reason to tell the reader of edits that they have read.
    report(error);
    await inTurn(() => settle(reading));
  });
}

/** Marks what was read and is not marked yet. What the store refuses is tried again at the next call. */
export function settleReadings(): Promise<void> {
  return inTurn(async () => {
    for (const reading of await loadReadings()) await settle(reading).catch(report);
  });
}

async function settle(reading: FinishedReading): Promise<void> {
  const { articleId, snapshot, at } = reading;
  const db = await database();
  const article = await getArticle(db, articleId);
  if (article && isReadOn(article, reading)) {
    await markRead(db, articleId, snapshot, at);
    // What the reader has just seen of their passages is no news to them later.
    await settlePassages(db, await loadAlerts(db, articleId));
  }
  await dropReading(reading);
}

/** No page may speak for the articles of another site. Which page it was need not be known any more. */
function isReadOn({ addresses, canonicalUrl }: Article, { site }: FinishedReading): boolean {
  return site === null || [...addresses, canonicalUrl].some((address) => siteOf(address) === site);
}

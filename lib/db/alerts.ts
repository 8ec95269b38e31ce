import type { AlertMode } from '../article/alert-mode';
import type { Article } from '../article/model';
import type { FollowedPassage, Passage } from '../article/passage';
import type { SnapshotRef } from '../article/snapshot-ref';
import { decodeArticle } from './article-codec';
import { findNumber } from './find-number';
import type { AlertRecord, Database, WriteTransaction } from './schema';
import { read, write } from './transaction';

/** Passages watched in one article: more than anybody keeps in mind. */
export const MAX_PASSAGES = 50;

/** What the reader wants to hear of an article; nothing of its own where they have not said. */
export async function loadAlerts(db: Database, articleId: number): Promise<AlertRecord> {
  return (await read(db, (tx) => tx.objectStore('alerts').get(articleId))) ?? nothingSaid(articleId);
}

/** Gives the article a mode of its own; null takes it away. */
export function saveAlertMode(db: Database, articleId: number, mode: AlertMode | null): Promise<boolean> {
  return changeAlerts(db, articleId, (alerts) => ({ ...alerts, mode }));
}

/**
 * Watches one more passage, in place of one with the same words. `shown` is the snapshot that it stands in, whatever that is
 * called by now.
 *
 * @returns whether the article is (still) there
 */
export function addPassage(
  db: Database,
  articleId: number,
  passage: Passage,
  shown: SnapshotRef,
): Promise<boolean> {
  return changeAlerts(db, articleId, async (alerts, tx) => {
    const id = 1 + Math.max(-1, ...alerts.passages.map((other) => other.id));
    const others = alerts.passages.filter(({ exact }) => exact !== passage.exact);
    const snapshot = (await findNumber(tx, articleId, shown)) ?? passage.snapshot;
    return { ...alerts, passages: [...others, { ...passage, id, snapshot }].slice(-MAX_PASSAGES) };
  });
}

export function removePassage(db: Database, articleId: number, id: number): Promise<boolean> {
  return changeAlerts(db, articleId, (alerts) => ({
    ...alerts,
    passages: alerts.passages.filter((passage) => passage.id !== id),
  }));
}

/**
 * Keeps passages as they stand after an edit. One that was removed meanwhile stays removed, and one that is not any more what it
 * was before (followed elsewhere, or its snapshots numbered anew) stays as it is.
 */
export function updatePassages(
  db: Database,
  articleId: number,
  followed: readonly Pick<FollowedPassage, 'before' | 'after'>[],
): Promise<boolean> {
  return changeAlerts(db, articleId, (alerts) => ({
    ...alerts,
    passages: alerts.passages.map(
      (passage) => followed.find(({ before }) => isAsBefore(passage, before))?.after ?? passage,
    ),
  }));
}

function isAsBefore(passage: Passage, before: Passage): boolean {
  return passage.id === before.id && passage.snapshot === before.snapshot && passage.exact === before.exact;
}

/** Articles with changes that the reader has not read and that count, with their own modes. */
export function listUnread(db: Database): Promise<{ article: Article; mode: AlertMode | null }[]> {
  return read(db, async (tx) => {
    const unread = IDBKeyRange.lowerBound(1);
    const [records, alerts] = await Promise.all([
      tx.objectStore('articles').index('unreadChanges').getAll(unread),
      tx.objectStore('alerts').getAll(),
    ]);
    const modes = new Map(alerts.map(({ articleId, mode }) => [articleId, mode]));
    return records.map(decodeArticle).map((article) => ({ article, mode: modes.get(article.id) ?? null }));
  });
}

function changeAlerts(
  db: Database,
  articleId: number,
  change: (alerts: AlertRecord, tx: WriteTransaction) => AlertRecord | Promise<AlertRecord>,
): Promise<boolean> {
  return write(db, async (tx) => {
    if ((await tx.objectStore('articles').getKey(articleId)) === undefined) return false;
    const before = (await tx.objectStore('alerts').get(articleId)) ?? nothingSaid(articleId);
    const changed = await change(before, tx);
    const saysNothing = changed.mode === null && changed.passages.length === 0;
    if (saysNothing) await tx.objectStore('alerts').delete(articleId);
    else await tx.objectStore('alerts').put(changed);
    return true;
  });
}

function nothingSaid(articleId: number): AlertRecord {
  return { articleId, mode: null, passages: [] };
}

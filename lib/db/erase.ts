import { removeFirstTexts } from './first-texts';
import { ofArticle, ofSite } from './key-ranges';
import type { Database, WriteTransaction } from './schema';
import { STORES } from './schema';
import { forgetBlocks } from './site-blocks';
import { removeFromIndex } from './terms';
import { write } from './transaction';

/** Removes an article and everything known through it. */
export function forgetArticle(db: Database, articleId: number): Promise<void> {
  return write(db, (tx) => eraseRecords(tx, [articleId]));
}

/** Removes articles and everything known through them. */
export async function eraseRecords(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  for (const id of articleIds) {
    const article = await tx.objectStore('articles').get(id);
    if (article) await forgetBlocks(tx, article.site, id);
    await removeRecords(tx, id);
  }
  await removeFromShared(tx, articleIds);
}

/** Removes every article of a site and what was learned and said there. */
export function forgetSite(db: Database, site: string): Promise<void> {
  return write(db, async (tx) => {
    const ids = await tx.objectStore('articles').index('site').getAllKeys(ofSite(site));
    await Promise.all(ids.map((id) => removeRecords(tx, id)));
    await removeFromShared(tx, ids);
    await forgetKnowledge(tx, site);
  });
}

/** Removes what was learned and said on a site. */
export async function forgetKnowledge(tx: WriteTransaction, site: string): Promise<void> {
  await tx.objectStore('siteBlocks').delete(site);
  const judgements = await tx.objectStore('judgements').index('site').getAllKeys(site);
  await Promise.all(judgements.map((id) => tx.objectStore('judgements').delete(id)));
}

export function eraseEverything(db: Database): Promise<void> {
  return write(db, async (tx) => {
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
  });
}

/** Takes articles out of the records that they share with others. */
async function removeFromShared(tx: WriteTransaction, articleIds: readonly number[]): Promise<void> {
  await removeFirstTexts(tx, articleIds);
  await removeFromIndex(tx, articleIds);
}

/** All that belongs to the article alone. */
async function removeRecords(tx: WriteTransaction, articleId: number): Promise<void> {
  await Promise.all([
    tx.objectStore('articles').delete(articleId),
    tx.objectStore('snapshots').delete(ofArticle(articleId)),
    tx.objectStore('edits').delete(ofArticle(articleId)),
    tx.objectStore('verdicts').delete(articleId),
    tx.objectStore('furniture').delete(articleId),
    tx.objectStore('watches').delete(articleId),
    tx.objectStore('alerts').delete(articleId),
    tx.objectStore('doubts').delete(articleId),
    tx.objectStore('extras').delete(articleId),
  ]);
}

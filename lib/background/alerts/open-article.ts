import type { TabState } from '../../article/outcome';
import { getArticle } from '../../db/read-articles';
import { saveWantedChange, takeWantedChange } from '../../platform/alert-store';
import { bringToFront, findTabAt, openTab } from '../../platform/article-tabs';
import { askTab } from '../../platform/messenger';
import { openOwnPage } from '../../platform/own-pages';
import { reloadTab } from '../../platform/shown-tab';
import { loadTabState } from '../../platform/tab-states';
import { database } from '../database';
import { articleOf } from '../tabs';
import { targetOf } from './notification-id';

/** A page that has not come to its marks by now never will; a later visit is not to be scrolled. */
const WANTED_MS = 60_000;

/** Opens what a notification is about. */
export async function openNotification(id: string): Promise<void> {
  const target = targetOf(id);
  if (!target) return;
  if ('named' in target) await openOwnPage('history.html');
  else await openArticle(target.articleId, Date.now());
}

/**
 * Opens an article at its first change: in the tab that shows it, else in a new one. A tab that was opened before the edit
 * is loaded again, because the marks belong into the new text.
 */
export async function openArticle(articleId: number, now: number): Promise<void> {
  const article = await getArticle(await database(), articleId);
  if (!article) return;
  const address = article.addresses.at(-1) ?? article.canonicalUrl;
  const tabId = await findTabAt([...article.addresses, article.canonicalUrl]);
  await saveWantedChange(articleId, now);
  if (tabId === null || !(await bringToFront(tabId))) return await openTab(address);
  const state = await loadTabState(tabId);
  const isShown = state !== null && articleOf(state) === articleId && !state.isOutdated;
  if (isShown && state.marked !== null) await showWantedChange(tabId, state, now);
  else await reloadTab(tabId);
}

/** The marks of a tab's page stand: leads to the first, if the article was opened for that. */
export async function showWantedChange(tabId: number, state: TabState, now: number): Promise<void> {
  const articleId = articleOf(state);
  const wantedAt = articleId === null ? null : await takeWantedChange(articleId);
  if (wantedAt === null || now - wantedAt > WANTED_MS) return;
  await askTab(tabId, 'showChange', { index: null });
}

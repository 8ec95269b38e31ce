import { isOnSite } from '../../article/site';
import type { Watch } from '../../article/watch';
import type { PopupAnswer } from './load-popup';

/** What is rarely wanted stands behind one button. */
export type MenuAction =
  | 'keep-unread'
  | 'watch-passage'
  | 'follow'
  | 'unfollow'
  | 'stop-checks'
  | 'exclude-site'
  | 'forget'
  | 'pause';

/** What the menu offers for a page. */
export function menuItems(answer: PopupAnswer): readonly MenuAction[] {
  const { tab, history, situation } = answer;
  const items: MenuAction[] = [];
  const { kind } = situation;
  const outcome = kind === 'outcome' ? situation.outcome : null;
  const reason = outcome?.state === 'not-recorded' ? outcome.reason : null;
  const isWatched = reason !== 'excluded' && reason !== 'local-address' && reason !== 'private-window';
  if (kind === 'outcome' && outcome?.state === 'changed' && !situation.staysUnread) items.push('keep-unread');
  if (outcome && 'snapshot' in outcome) items.push('watch-passage');
  items.push(...checkItems(answer));
  if (tab?.address && kind !== 'browser-page' && isWatched) items.push('exclude-site');
  if (history) items.push('forget');
  if (reason !== 'paused') items.push('pause');
  return items;
}

function checkItems(answer: PopupAnswer): readonly MenuAction[] {
  const { watch } = answer;
  if (!watch || !mayBeChecked(answer) || !isChecked(watch)) return [];
  return [watch.followed ? 'unfollow' : 'follow', 'stop-checks'];
}

/** Whether the settings let the article in the tab be checked. */
export function mayBeChecked({ history, settings }: PopupAnswer): boolean {
  if (!history || !settings || settings.paused) return false;
  return !isOnSite(history.article.canonicalUrl, settings.excludedSites);
}

/** Whether the article is looked at again by itself, as far as its own state goes. */
export function isChecked({ state }: Watch): boolean {
  return state === 'watching' || state === 'gone';
}

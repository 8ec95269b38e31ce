import type { PopupAnswer } from './load-popup';

/** What is rarely wanted stands behind one button. */
export type MenuAction = 'watch-passage' | 'exclude-site' | 'forget' | 'pause';

/** What the menu offers for a page. */
export function menuItems({ tab, history, situation }: PopupAnswer): readonly MenuAction[] {
  const items: MenuAction[] = [];
  const { kind } = situation;
  const reason =
    kind === 'outcome' && situation.outcome.state === 'not-recorded' ? situation.outcome.reason : null;
  const isWatched = reason !== 'excluded' && reason !== 'local-address' && reason !== 'private-window';
  if (kind === 'outcome' && 'snapshot' in situation.outcome) items.push('watch-passage');
  if (tab?.address && kind !== 'browser-page' && isWatched) items.push('exclude-site');
  if (history) items.push('forget');
  if (reason !== 'paused') items.push('pause');
  return items;
}

import type { CaptureOutcome, TabState } from '../article/outcome';
import type { SnapshotRef } from '../article/snapshot-ref';
import { loadNumber } from '../db/find-number';
import { showBadge } from '../platform/badge';
import { askTab } from '../platform/messenger';
import { changeTabState, dropTabState, loadAllTabStates, saveTabState } from '../platform/tab-states';
import { database } from './database';
import { badgeCount } from './outcome-of';

/**
 * Shows on the toolbar button what a tab's page came to, and remembers it: whoever sees the state sees the number too. What
 * the reader has said of the visit holds where the page was captured `again`.
 */
export async function showInTab(
  tabId: number,
  address: string,
  outcome: CaptureOutcome,
  { created, again }: { readonly created: SnapshotRef | null; readonly again: boolean } = NOTHING_NEW,
): Promise<void> {
  await showBadge(tabId, badgeCount(outcome));
  await saveTabState(tabId, (before) => {
    const staysUnread = again && before?.address === address && before.staysUnread;
    return { address, outcome, created, marked: null, staysUnread, isOutdated: false };
  });
}

const NOTHING_NEW = { created: null, again: false };

/** Forgets a tab's page, where it still is the one at this address. */
export async function clearTab(tabId: number, address: string): Promise<void> {
  if (await dropTabState(tabId, address)) await showBadge(tabId, null);
}

/** Gives every tab whose state matches a new outcome, and tells its page. */
export async function reviseTabs(revise: (state: TabState) => CaptureOutcome | null): Promise<void> {
  for (const [tabId, state] of await loadAllTabStates()) {
    const outcome = revise(state);
    if (!outcome) continue;
    const now = await changeTabState(tabId, (known) =>
      isSameVisit(known, state) ? { ...known, outcome } : null,
    );
    if (!now) continue;
    await showBadge(tabId, badgeCount(outcome));
    // Not waited for: a page that hangs would keep all the others, and whoever asked, waiting.
    void askTab(tabId, 'outcomeChanged', outcome);
  }
}

/** A recheck has found an edit of an article: says so in the tabs that show it as it was. `counted` is for their badge. */
export async function outdateTabs(articleId: number, snapshot: number, counted: number): Promise<void> {
  for (const [tabId, state] of await loadAllTabStates()) {
    const { outcome } = state;
    if (articleOf(state) !== articleId || !('snapshot' in outcome)) continue;
    const shown = await loadNumber(await database(), articleId, outcome.snapshot);
    if (shown !== null && shown >= snapshot) continue;
    const isOutdated = await changeTabState(tabId, (now) =>
      isSameVisit(now, state) ? { ...now, isOutdated: true } : null,
    );
    if (isOutdated) await showBadge(tabId, counted);
  }
}

/** Forgets every tab whose state matches, and takes the marks from its page. */
export async function clearTabsOf(matches: (state: TabState) => boolean): Promise<void> {
  for (const [tabId, state] of await loadAllTabStates()) {
    if (!matches(state)) continue;
    await clearTab(tabId, state.address);
    void askTab(tabId, 'outcomeChanged', { state: 'not-recorded', reason: 'not-an-article' });
  }
}

/** Whether a tab still shows what it showed: it may have moved on since its state was read. */
function isSameVisit(now: TabState, before: TabState): boolean {
  return now.address === before.address && articleOf(now) === articleOf(before);
}

/** The state of a tab, open or just closed, that shows an address and is to stay unread; null where there is none. */
export async function findKeptUnread(address: string): Promise<TabState | null> {
  const states = [...(await loadAllTabStates()).values()];
  return states.find((state) => state.address === address && state.staysUnread) ?? null;
}

/** The article that a tab shows, or null. */
export function articleOf(state: TabState): number | null {
  return 'articleId' in state.outcome ? state.outcome.articleId : null;
}

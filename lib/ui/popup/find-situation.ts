import { isLocalAddress } from '../../article/local-address';
import type { NotRecordedReason, TabState } from '../../article/outcome';
import type { Settings } from '../../article/settings';
import { isOnSite, siteOf } from '../../article/site';
import type { ShownTab } from '../../platform/shown-tab';
import type { Situation } from '../state/situation';
import type { PopupBrowser } from './services';

/**
 * Finds out what can be said of the page in a tab: what the settings and the address alone decide first, then what the
 * background remembers of the tab, last what the page's own script answers.
 */
export async function findSituation(
  tab: ShownTab,
  settings: Settings,
  browser: PopupBrowser,
): Promise<Situation> {
  if (tab.isPrivate) return notRecorded('private-window');
  const { address } = tab;
  if (address === null || !/^https?:/.test(address)) return await withoutAddress(address, browser);
  if (settings.paused) return notRecorded('paused');
  if (isLocalAddress(address)) return notRecorded('local-address');
  if (isOnSite(address, settings.excludedSites)) return notRecorded('excluded');
  const state = await browser.loadTabState(tab.id);
  if (state?.address === address && !isOutdated(state)) {
    const { outcome, marked, staysUnread, isOutdated: hasNewer } = state;
    return { kind: 'outcome', outcome, marked, staysUnread, isOutdated: hasNewer };
  }
  if (!(await browser.hasSiteAccess(address))) return { kind: 'no-access', site: siteOf(address) };
  return await askPage(tab.id, browser);
}

/** Without access to a site the browser hides its address as it hides that of its own pages. */
async function withoutAddress(address: string | null, browser: PopupBrowser): Promise<Situation> {
  if (address !== null || (await browser.hasSiteAccess(null))) return { kind: 'browser-page' };
  return { kind: 'no-access', site: null };
}

async function askPage(tabId: number, browser: PopupBrowser): Promise<Situation> {
  const reply = await browser.askTab(tabId, 'describePage', null);
  if (!reply.ok) return { kind: 'not-looked-at' };
  return reply.value.reason === null ? { kind: 'looking' } : notRecorded(reply.value.reason);
}

/** Whether the settings that kept a page from being recorded have been lifted since. */
export function isOutdated({ outcome }: TabState): boolean {
  return outcome.state === 'not-recorded' && (outcome.reason === 'paused' || outcome.reason === 'excluded');
}

function notRecorded(reason: NotRecordedReason): Situation {
  return { kind: 'outcome', outcome: { state: 'not-recorded', reason }, marked: null };
}

import { withoutFragment } from '../article/address';
import { canonicalUrl } from '../article/canonical-url';
import { findArticle } from '../db/read-articles';
import { injectCapture } from '../platform/injection';
import { onTabLoaded } from '../platform/lifecycle';
import { askTab } from '../platform/messenger';
import { loadSettings } from '../platform/settings';
import { findShownTab } from '../platform/shown-tab';
import { loadTabState } from '../platform/tab-states';
import { database } from './database';
import { findObjection } from './watchable';

/** The small script has told of an article by then, if it sees one: it looks at load and 400 ms and 1.5 s later. */
const PATIENCE_MS = 2_500;

/**
 * Has the full script look at pages that stand at the address of a known article and are no article any more: an error
 * page, a notice of removal, a wall. The small script leaves those alone, and the reader would not hear why.
 */
export function setUpKnownPages(): void {
  onTabLoaded((tabId, address) => {
    lookIfKnown(tabId, address).catch((error: unknown) => console.error('Late Edition:', error));
  });
}

async function lookIfKnown(tabId: number, address: string): Promise<void> {
  if (findObjection(address, await loadSettings())) return;
  const { canonicalUrl: url } = canonicalUrl(address, { canonical: null, ogUrl: null });
  if (!(await findArticle(await database(), url))) return;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const [state, tab] = await Promise.all([loadTabState(tabId), findShownTab(tabId)]);
  const here = withoutFragment(address);
  // The reader may have gone on to another page meanwhile.
  if (tab?.address !== here) return;
  if (state?.address !== here || !(await isBeingRead(tabId))) await injectCapture(tabId);
}

/** Else what is remembered of the tab is of an earlier visit to the same address, which left no word when it ended. */
async function isBeingRead(tabId: number): Promise<boolean> {
  return (await askTab(tabId, 'describeSelection', null)).ok;
}

import { canonicalUrl } from '../../lib/article/canonical-url';
import { loadAlerts } from '../../lib/db/alerts';
import { openDatabase } from '../../lib/db/open';
import { findArticle, listRecentlyChanged } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadWatch } from '../../lib/db/watches';
import { listenAhead } from '../../lib/platform/live-updates';
import { askBackground, askTab } from '../../lib/platform/messenger';
import { openOwnPage } from '../../lib/platform/own-pages';
import { loadSettings } from '../../lib/platform/settings';
import { findShownTab, reloadTab } from '../../lib/platform/shown-tab';
import { hasSiteAccess, requestSiteAccess } from '../../lib/platform/site-access';
import { loadTabState } from '../../lib/platform/tab-states';
import { mountPage } from '../../lib/ui/mount';
import { loadAnswer } from '../../lib/ui/popup/load-popup';
import { Popup } from '../../lib/ui/popup/popup';
import type { PopupServices } from '../../lib/ui/popup/services';
import { prepareWords } from '../../lib/ui/prepare-words';

// Opened before anything is asked: the longest wait of all.
const db = openDatabase();
db.catch(() => {});

// As a page of its own, popup.html?tab=3 shows the answer for that tab.
const [, tabId = null] = /[?&]tab=(\d+)/.exec(location.search) ?? [];

const services: PopupServices = {
  reader: {
    findByAddress: async (address) =>
      findArticle(await db, canonicalUrl(address, { canonical: null, ogUrl: null }).canonicalUrl),
    loadHistory: async (articleId) => loadHistory(await db, articleId),
    loadAlerts: async (articleId) => loadAlerts(await db, articleId),
    loadWatch: async (articleId) => loadWatch(await db, articleId),
    listRecentlyChanged: async (limit) => listRecentlyChanged(await db, limit),
  },
  browser: {
    findShownTab: () => findShownTab(tabId === null ? null : Number(tabId)),
    loadTabState,
    loadSettings,
    hasSiteAccess,
    requestSiteAccess,
    askBackground,
    askTab,
    reloadTab,
    openOwnPage,
    onRecorded: listenAhead(),
    close: () => window.close(),
  },
};

// Asked beside the language, not after it: one round of waiting for the browser instead of two.
const first = loadAnswer(services);

void mountPage('extensionName', <Popup services={services} first={first} />, document).then(() =>
  prepareWords(Date.now()),
);

import { asVisit } from '../article/as-visit';
import { siteOf } from '../article/site';
import { injectCapture } from '../platform/injection';
import type { PageMessages } from '../platform/messages';
import type { Endpoints, PageSender } from '../platform/messenger';
import { answerPages, NO_TAB } from '../platform/messenger';
import { openHistoryPage } from '../platform/own-pages';
import { changeSettings, loadSettings } from '../platform/settings';
import { changeTabState, loadTabState } from '../platform/tab-states';
import { showWantedChange } from './alerts/open-article';
import { settleAlerts } from './alerts/set-up';
import { captureArticle } from './capture-article';
import { database } from './database';
import { keepReading, settleReadings } from './readings';
import { armRechecks } from './recheck/set-up';
import { report } from './report';
import {
  parseAddress,
  parseArticleId,
  parseCaptured,
  parseFailed,
  parseHideBar,
  parseLeft,
  parseMarked,
} from './requests';
import { clearTab, findKeptUnread, showInTab } from './tabs';
import { showUnread } from './unread';
import { findObjection } from './watchable';

type PageEndpoints = Endpoints<PageMessages, PageSender>;

/**
 * Answers what content scripts ask, and ends what the background before this one has begun. Every request is parsed: a page may have taken over its content script's process.
 */
export function setUpPageMessages(): void {
  settleReadings().catch(report);
  answerPages({
    articleDetected: { parse: parseAddress, answer: detected },
    captured: { parse: parseCaptured, answer: captured },
    captureFailed: { parse: parseFailed, answer: captureFailed },
    marksPlaced: { parse: parseMarked, answer: marksPlaced },
    articleLeft: { parse: parseLeft, answer: articleLeft },
    hideBar: { parse: parseHideBar, answer: hideBar },
    openHistory: { parse: parseArticleId, answer: openHistory },
  });
}

const detected: PageEndpoints['articleDetected']['answer'] = async ({ address }, { tabId }) => {
  const objection = findObjection(address, await loadSettings());
  const reason = objection ?? ((await injectCapture(tabId)) ? null : 'failed');
  if (reason !== null) await showInTab(tabId, address, { state: 'not-recorded', reason });
  return { injected: reason === null, reason };
};

const captured: PageEndpoints['captured']['answer'] = async ({ capture, again }, sender) => {
  const settings = await loadSettings();
  const objection = isFrom(sender, capture.address) ? findObjection(capture.address, settings) : 'failed';
  if (objection) return { state: 'not-recorded', reason: objection };
  const before = await loadTabState(sender.tabId);
  const earlier = again && before?.address === capture.address ? before : null;
  // Forgotten while the page stood open: what it has to add is not asked for any more.
  if (again && !earlier) return { state: 'not-recorded', reason: 'not-an-article' };
  // A page that is loaded again shows what is new since it was left a moment ago.
  await settleReadings();
  const seen = asVisit(capture, Date.now());
  const { outcome, created } = await captureArticle(database, seen, earlier?.created ?? null, settings);
  // Where session storage is full, the page and its reader have their answer all the same.
  await showInTab(sender.tabId, capture.address, outcome, { created, again }).catch(report);
  // The page waits for its answer, and may be left before it has it.
  if ('snapshot' in outcome) void settleAlerts(outcome.articleId).catch(report);
  armRechecks();
  return outcome;
};

const captureFailed: PageEndpoints['captureFailed']['answer'] = async ({ address, reason }, { tabId }) => {
  await showInTab(tabId, address, { state: 'not-recorded', reason });
  return null;
};

const marksPlaced: PageEndpoints['marksPlaced']['answer'] = async ({ address, marked }, { tabId }) => {
  const state = await changeTabState(tabId, (known) =>
    known.address === address ? { ...known, marked } : null,
  );
  if (!state) return null;
  await showWantedChange(tabId, state, Date.now());
  return null;
};

const articleLeft: PageEndpoints['articleLeft']['answer'] = async (
  { address, articleId, snapshot, wasSeen },
  sender,
) => {
  const { tabId } = sender;
  const state = tabId === NO_TAB ? await findKeptUnread(address) : await loadTabState(tabId);
  const isHere = state?.address === address;
  const isRead = wasSeen && !(isHere && state.staysUnread);
  if (isRead) await keepReading({ articleId, snapshot, at: Date.now(), site: siteOf(sender.address) });
  if (isHere) await clearTab(tabId, address);
  if (!isRead) return null;
  await settleReadings();
  await showUnread();
  return null;
};

const hideBar: PageEndpoints['hideBar']['answer'] = async ({ scope }, { address }) => {
  const site = siteOf(address);
  if (scope === 'always') await changeSettings({ showBar: false });
  else if (site) {
    const { barHiddenSites } = await loadSettings();
    await changeSettings({ barHiddenSites: [...new Set([...barHiddenSites, site])] });
  }
  return null;
};

const openHistory: PageEndpoints['openHistory']['answer'] = async ({ articleId }) => {
  await openHistoryPage(articleId);
  return null;
};

/** Whether a capture comes from the site that its sender shows: no page may write into another site's history. */
function isFrom(sender: PageSender, address: string): boolean {
  return siteOf(sender.address) === siteOf(address);
}

import type { StepContext } from '../article/scheduling';
import type { Watch } from '../article/watch';
import { afterWish } from '../article/watch-steps';
import { removePassage, saveAlertMode } from '../db/alerts';
import { eraseEverything, forgetArticle } from '../db/erase';
import { markRead } from '../db/mark-read';
import { findGone, getArticle } from '../db/read-articles';
import { changeWatch } from '../db/watches';
import { injectCapture } from '../platform/injection';
import { announceRecorded } from '../platform/live-updates';
import type { OwnPageMessages } from '../platform/messages';
import type { Endpoints } from '../platform/messenger';
import { answerOwnPages } from '../platform/messenger';
import { loadSettings } from '../platform/settings';
import { changeTabState, loadAllTabStates, loadTabState } from '../platform/tab-states';
import { openArticle } from './alerts/open-article';
import { clearAlerts, dropGoneAlerts, reviseAlerts, settleAlerts } from './alerts/set-up';
import { applyChange } from './apply-settings';
import { database } from './database';
import { engineFor } from './engine';
import { judge, takeBack } from './judge';
import { armRechecks, rechecks } from './recheck/set-up';
import {
  parseAlertMode,
  parseArticleId,
  parseJudged,
  parseJudgementId,
  parseNothing,
  parsePassageId,
  parseSettingsChange,
  parseTabId,
  parseWish,
} from './requests';
import { articleOf, clearTabsOf, reviseTabs } from './tabs';
import { watchPassage } from './watch-passage';

type OwnPageEndpoints = Endpoints<OwnPageMessages, null>;

/** Answers what our own pages ask. */
export function setUpOwnPageMessages(): void {
  answerOwnPages({
    tabState: { parse: parseTabId, answer: ({ tabId }) => loadTabState(tabId) },
    markAsRead: { parse: parseArticleId, answer: markAsRead },
    keepUnread: { parse: parseTabId, answer: keepUnread },
    setAlertMode: { parse: parseAlertMode, answer: setAlertMode },
    watchPassage: { parse: parseTabId, answer: ({ tabId }) => watchPassage(tabId, '') },
    stopPassage: { parse: parsePassageId, answer: stopPassage },
    judge: { parse: parseJudged, answer: judge },
    takeBack: { parse: parseJudgementId, answer: takeBack },
    forgetArticle: { parse: parseArticleId, answer: forget },
    eraseEverything: { parse: parseNothing, answer: erase },
    storeChanged: { parse: parseNothing, answer: storeChanged },
    changeSettings: { parse: parseSettingsChange, answer: applyChange },
    openArticle: { parse: parseArticleId, answer: open },
    checkNow: { parse: parseArticleId, answer: ({ articleId }) => rechecks().checkNow(articleId) },
    watchArticle: { parse: parseWish, answer: watchArticle },
    captureTab: { parse: parseTabId, answer: async ({ tabId }) => ({ started: await injectCapture(tabId) }) },
  });
}

const markAsRead: OwnPageEndpoints['markAsRead']['answer'] = async ({ articleId }) => {
  const db = await database();
  const article = await getArticle(db, articleId);
  if (!article) return null;
  const now = Date.now();
  await markRead(db, articleId, null, now);
  await reviseTabs(({ outcome }) =>
    outcome.state === 'changed' && outcome.articleId === articleId
      ? { state: 'unchanged', articleId, snapshot: outcome.snapshot, lastReadAt: now }
      : null,
  );
  await settleAlerts(articleId);
  return null;
};

const keepUnread: OwnPageEndpoints['keepUnread']['answer'] = async ({ tabId }) => {
  await changeTabState(tabId, (state) => ({ ...state, staysUnread: true }));
  return null;
};

const setAlertMode: OwnPageEndpoints['setAlertMode']['answer'] = async ({ articleId, mode }) => {
  await saveAlertMode(await database(), articleId, mode);
  await reviseAlerts();
  return null;
};

const open: OwnPageEndpoints['openArticle']['answer'] = async ({ articleId }) => {
  await openArticle(articleId, Date.now());
  return null;
};

const stopPassage: OwnPageEndpoints['stopPassage']['answer'] = async ({ articleId, passageId }) => {
  await removePassage(await database(), articleId, passageId);
  return null;
};

const forget: OwnPageEndpoints['forgetArticle']['answer'] = async ({ articleId }) => {
  await forgetArticle(await database(), articleId);
  await clearTabsOf((state) => articleOf(state) === articleId);
  await dropGoneAlerts();
  return null;
};

const erase: OwnPageEndpoints['eraseEverything']['answer'] = async () => {
  await eraseEverything(await database());
  await clearTabsOf(() => true);
  await clearAlerts();
  return null;
};

const storeChanged: OwnPageEndpoints['storeChanged']['answer'] = async () => {
  const db = await database();
  const shown = [...(await loadAllTabStates()).values()].map(articleOf);
  const gone = await findGone(
    db,
    shown.filter((id) => id !== null),
  );
  await clearTabsOf((state) => gone.has(articleOf(state) ?? -1));
  await dropGoneAlerts();
  armRechecks();
  await announceRecorded(Date.now());
  return null;
};

const watchArticle: OwnPageEndpoints['watchArticle']['answer'] = async ({ articleId, wish }) => {
  const step = (watch: Watch, context: StepContext) => afterWish(watch, wish, context);
  await changeWatch(await database(), articleId, step, engineFor(await loadSettings()), Date.now());
  armRechecks();
  return null;
};

import type { Settings } from '../../article/settings';
import { siteOf } from '../../article/site';
import type { WatchWish } from '../../article/watch-steps';
import type { MessageKey } from '../../platform/i18n';
import type { Reply } from '../../platform/messages';
import type { StateAction } from '../state/state-words';
import { isOutdated } from './find-situation';
import type { PopupAnswer } from './load-popup';
import type { MenuAction } from './menu-items';
import type { PopupBrowser, PopupServices } from './services';

/** Everything a reader can do in the popup's header. */
export type PopupAction = StateAction | MenuAction;

type Run = (answer: PopupAnswer, services: PopupServices) => Promise<MessageKey | null>;

/** Does it; answers the key of a sentence that says what went wrong, or null. */
export function runAction(action: PopupAction, answer: PopupAnswer, services: PopupServices) {
  return RUNS[action](answer, services);
}

const RUNS: { readonly [Action in PopupAction]: Run } = {
  'show-in-page': (answer, services) => showChange(answer, services, null),
  'mark-as-read': async ({ history }, { browser }) =>
    history ? failureOf(await browser.askBackground('markAsRead', { articleId: history.article.id })) : null,
  'keep-unread': async ({ tab }, { browser }) =>
    tab ? failureOf(await browser.askBackground('keepUnread', { tabId: tab.id })) : null,
  follow: (answer, { browser }) => wish(answer, browser, 'follow'),
  unfollow: (answer, { browser }) => wish(answer, browser, 'usual'),
  'stop-checks': (answer, { browser }) => wish(answer, browser, 'stop'),
  'watch-passage': async ({ tab }, { browser }) => {
    const reply = tab && (await browser.askBackground('watchPassage', { tabId: tab.id }));
    return reply?.ok && reply.value === 'watched' ? null : 'failureWatchPassage';
  },
  'look-again': async ({ tab }, { browser }) => {
    if (!tab) return null;
    const reply = await browser.askBackground('captureTab', { tabId: tab.id });
    return reply.ok && reply.value.started ? null : 'failureLookAgain';
  },
  reload: async ({ tab }, { browser }) => {
    if (tab) await browser.reloadTab(tab.id);
    browser.close();
    return null;
  },
  resume: (answer, { browser }) => liftAndLook(answer, browser, { paused: false }),
  pause: async (_, { browser }) => failureOf(await browser.askBackground('changeSettings', { paused: true })),
  'allow-site': ({ tab }, { browser }) => requestAccess(browser, tab?.address ?? null),
  'allow-all': (_, { browser }) => requestAccess(browser, null),
  'watch-site': (answer, services) => changeExcluded(answer, services, false),
  'exclude-site': (answer, services) => changeExcluded(answer, services, true),
  forget: async ({ history }, { browser }) =>
    history
      ? failureOf(await browser.askBackground('forgetArticle', { articleId: history.article.id }))
      : null,
  'make-room': async (_, { browser }) => {
    await browser.openOwnPage('history.html#view=archive');
    browser.close();
    return null;
  },
};

/** Leads to a change in the page (by its index in what changed since read, or the first) and closes the popup. */
export async function showChange(
  { tab }: PopupAnswer,
  { browser }: PopupServices,
  index: number | null,
): Promise<MessageKey | null> {
  if (!tab) return null;
  const reply = await browser.askTab(tab.id, 'showChange', { index });
  if (!reply.ok || !reply.value.shown) return 'failureShowChange';
  browser.close();
  return null;
}

async function wish({ history }: PopupAnswer, browser: PopupBrowser, wanted: WatchWish) {
  if (!history) return null;
  const request = { articleId: history.article.id, wish: wanted };
  return failureOf(await browser.askBackground('watchArticle', request));
}

async function requestAccess(browser: PopupBrowser, address: string | null) {
  const granted = await browser.requestSiteAccess(address);
  return granted ? null : 'failureAccess';
}

async function changeExcluded(answer: PopupAnswer, { browser }: PopupServices, exclude: boolean) {
  const site = siteOf(answer.tab?.address ?? '');
  if (site === null) return null;
  const { excludedSites } = await browser.loadSettings();
  // A site may be excluded through the site above it; watching it again lifts whichever rule keeps it out.
  const others = excludedSites.filter((listed) => listed !== site && !site.endsWith(`.${listed}`));
  if (!exclude) return await liftAndLook(answer, browser, { excludedSites: others });
  return failureOf(await browser.askBackground('changeSettings', { excludedSites: [...others, site] }));
}

/** Lifts a setting that kept the page from being recorded, and has it captured where it was held to be an article. */
async function liftAndLook(
  { tab }: PopupAnswer,
  browser: PopupBrowser,
  change: Partial<Settings>,
): Promise<MessageKey | null> {
  const failure = failureOf(await browser.askBackground('changeSettings', change));
  const state = tab && (await browser.loadTabState(tab.id));
  if (!failure && tab && state && isOutdated(state))
    await browser.askBackground('captureTab', { tabId: tab.id });
  return failure;
}

function failureOf(reply: Reply<unknown>): MessageKey | null {
  return reply.ok ? null : 'failureAction';
}

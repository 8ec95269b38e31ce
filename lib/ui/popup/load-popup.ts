import type { ArticleHistory } from '../../article/history';
import type { Article } from '../../article/model';
import type { Settings } from '../../article/settings';
import type { Watch } from '../../article/watch';
import type { ShownTab } from '../../platform/shown-tab';
import type { Situation } from '../state/situation';
import { findSituation } from './find-situation';
import type { ArticleAlerts, PopupServices } from './services';

/** What the popup answers with first. */
export interface PopupAnswer {
  /** Null where no tab stands under the popup. */
  readonly tab: ShownTab | null;
  readonly situation: Situation;
  /** History of the article in the tab; null where none is stored. */
  readonly history: ArticleHistory | null;
  /** What the reader wants to hear of that article. */
  readonly alerts: ArticleAlerts | null;
  /** How that article is checked. */
  readonly watch: Watch | null;
  readonly settings: Settings | null;
  /** The store could not be opened; state and actions still stand. */
  readonly storeFailed: boolean;
}

/** Where not even the browser answers, the popup still says so. */
export const NO_ANSWER: PopupAnswer = {
  tab: null,
  situation: { kind: 'outcome', outcome: { state: 'not-recorded', reason: 'failed' }, marked: null },
  history: null,
  alerts: null,
  watch: null,
  settings: null,
  storeFailed: false,
};

/** Loads the answer: the situation, and the article's history with it, so that the page is laid out once. */
export async function loadAnswer(services: PopupServices): Promise<PopupAnswer> {
  const [tab, settings] = await Promise.all([
    services.browser.findShownTab(),
    services.browser.loadSettings(),
  ]);
  if (!tab) return { ...NO_ANSWER, situation: { kind: 'browser-page' }, settings };
  const situation = await findSituation(tab, settings, services.browser);
  try {
    const stored = await loadStored(await findArticleId(situation, tab, services), services);
    return { tab, situation, ...stored, settings, storeFailed: false };
  } catch {
    return { ...NO_ANSWER, tab, situation, settings, storeFailed: true };
  }
}

/** Recently changed articles other than the one in the tab, newest change first. */
export async function loadAlsoChanged(
  services: PopupServices,
  shown: Article | null,
  limit: number,
): Promise<readonly Article[]> {
  const articles = await services.reader.listRecentlyChanged(limit + 1);
  return articles.filter((article) => article.id !== shown?.id).slice(0, limit);
}

/** All at once: each would wait for the store by itself. */
async function loadStored(
  articleId: number | null,
  { reader }: PopupServices,
): Promise<Pick<PopupAnswer, 'history' | 'alerts' | 'watch'>> {
  if (articleId === null) return { history: null, alerts: null, watch: null };
  const [history, alerts, watch] = await Promise.all([
    reader.loadHistory(articleId),
    reader.loadAlerts(articleId),
    reader.loadWatch(articleId),
  ]);
  return history ? { history, alerts, watch } : { history, alerts: null, watch: null };
}

async function findArticleId(
  situation: Situation,
  tab: ShownTab,
  { reader }: PopupServices,
): Promise<number | null> {
  const known = situation.kind === 'outcome' ? situation.outcome : null;
  if (known && 'articleId' in known && known.articleId !== null) return known.articleId;
  // Paused or excluded, or a page that could not be compared: what is stored may still be looked at.
  if (tab.address === null || known?.state !== 'not-recorded') return null;
  return (await reader.findByAddress(tab.address))?.id ?? null;
}

import type { CaptureOutcome, TabState } from '../article/outcome';
import { isCounted, type Settings } from '../article/settings';
import { loadChangesSince } from '../db/changes-since';
import { addJudgement, removeJudgement } from '../db/judgements';
import type { Database } from '../db/open';
import { getArticle } from '../db/read-articles';
import type { OwnPageMessages } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import { loadAllTabStates } from '../platform/tab-states';
import { reviseAlerts } from './alerts/set-up';
import { database } from './database';
import { engineFor } from './engine';
import { articleOf, reviseTabs } from './tabs';

/** Keeps what the reader said of a difference, and shows it in every tab of the site. */
export async function judge({ articleId, judged, word }: OwnPageMessages['judge'][0]): Promise<null> {
  const [db, settings] = await Promise.all([database(), loadSettings()]);
  const said = { judged, word, at: Date.now() };
  const site = await addJudgement(db, articleId, said, engineFor(settings));
  if (site !== null) await showOnSite(db, site, settings);
  return null;
}

/** Takes back what the reader said. */
export async function takeBack({ id }: OwnPageMessages['takeBack'][0]): Promise<null> {
  const [db, settings] = await Promise.all([database(), loadSettings()]);
  const site = await removeJudgement(db, id, engineFor(settings));
  if (site !== null) await showOnSite(db, site, settings);
  return null;
}

async function showOnSite(db: Database, site: string, settings: Settings): Promise<void> {
  const outcomes = new Map<TabState, CaptureOutcome>();
  for (const [, state] of await loadAllTabStates()) {
    const outcome = await outcomeNow(db, site, state, settings);
    if (outcome) outcomes.set(state, outcome);
  }
  const byAddress = new Map(Array.from(outcomes, ([{ address }, outcome]) => [address, outcome]));
  await reviseTabs(({ address }) => byAddress.get(address) ?? null);
  await reviseAlerts();
}

/** What a tab of the site comes to by now; null where it shows something else. */
async function outcomeNow(
  db: Database,
  site: string,
  state: TabState,
  settings: Settings,
): Promise<CaptureOutcome | null> {
  const { outcome } = state;
  // What is stored by now is not what such a page shows; it is to be loaded again anyway.
  if (state.isOutdated) return null;
  const articleId = articleOf(state);
  if (articleId === null || (outcome.state !== 'changed' && outcome.state !== 'unchanged')) return null;
  if ((await getArticle(db, articleId))?.site !== site) return null;
  const { snapshot, lastReadAt } = outcome;
  const since = await loadChangesSince(db, articleId, engineFor(settings));
  const shown = since?.changes.filter((change) => change.suppressed === null) ?? [];
  if (!since || shown.length === 0) return { state: 'unchanged', articleId, snapshot, lastReadAt };
  const counted = shown.filter((change) => isCounted(change, settings)).length;
  return { state: 'changed', articleId, snapshot, lastReadAt, since, counted };
}

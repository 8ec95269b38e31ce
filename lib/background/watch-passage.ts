import type { TextQuote } from '../article/passage';
import { passageOf } from '../article/passage';
import { isSameSnapshot } from '../article/snapshot-ref';
import { addPassage } from '../db/alerts';
import { loadSnapshots } from '../db/read-history';
import type { MessageKey } from '../platform/i18n';
import { message } from '../platform/i18n';
import { askTab } from '../platform/messenger';
import { showNotification } from '../platform/notifications';
import { addSelectionItem, renameSelectionItem } from '../platform/selection-menu';
import { loadTabState } from '../platform/tab-states';
import { database } from './database';

/** Offers to watch a passage in the context menu of selected text, and says what came of it. */
export function setUpPassages(): void {
  addSelectionItem(message('menuWatchPassage'), ({ tabId, text }) => {
    watchPassage(tabId, text).then(
      (answer) => tell(PASSAGE_ANSWERS[answer]),
      (error: unknown) => console.error('Late Edition:', error),
    );
  });
}

/** Has the context menu speak the language that messages come in by now. */
export function wordPassages(): Promise<void> {
  return renameSelectionItem(message('menuWatchPassage'));
}

/** What came of the wish to watch what is selected in a tab. */
export type PassageAnswer = 'watched' | 'not-in-article' | 'no-article';

const PASSAGE_ANSWERS: { readonly [Answer in PassageAnswer]: MessageKey } = {
  watched: 'passageWatched',
  'not-in-article': 'passageNotInArticle',
  'no-article': 'passageNoArticle',
};

/**
 * Watches the sentences that are selected in a tab. `text` is the selection as the browser hands it over; the page knows
 * better, and what stands around it.
 */
export async function watchPassage(tabId: number, text: string): Promise<PassageAnswer> {
  const state = await loadTabState(tabId);
  if (!state || !('snapshot' in state.outcome)) return 'no-article';
  const { articleId, snapshot } = state.outcome;
  const reply = await askTab(tabId, 'describeSelection', null);
  const quote: TextQuote = (reply.ok && reply.value) || { exact: text, prefix: '', suffix: '' };
  const db = await database();
  const shown = (await loadSnapshots(db, articleId)).find((one) => isSameSnapshot(one, snapshot));
  // Its number within the article is given when it is stored.
  const passage = shown && passageOf(quote, shown, { id: 0, snapshot: shown.number, now: Date.now() });
  if (!passage) return 'not-in-article';
  return (await addPassage(db, articleId, passage, snapshot)) ? 'watched' : 'no-article';
}

async function tell(key: MessageKey): Promise<void> {
  await showNotification({ id: 'passage', title: message('extensionName'), text: message(key) });
}

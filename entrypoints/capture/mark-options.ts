import { isCounted } from '../../lib/article/settings';
import { isOnSite } from '../../lib/article/site';
import { diffWords } from '../../lib/diff/word-diff';
import type { LoadOptions } from '../../lib/page/marks/display';
import { loadLanguage } from '../../lib/platform/language';
import { askFromPage } from '../../lib/platform/messenger';
import { loadSettings } from '../../lib/platform/settings';
import { pageWords } from '../../lib/ui/page-words';

/** How the reader wants marks, note and bar, from settings and locale. `placed` hears how many changes are marked. */
export function markOptions(placed: (marked: number) => void, signal: AbortSignal): LoadOptions {
  return async ({ capture }, { articleId }) => {
    const [settings] = await Promise.all([loadSettings(), loadLanguage()]);
    return {
      document,
      words: pageWords(Date.now),
      diffWords: (earlier, later) => diffWords(earlier, later, capture.language),
      shows: (change) => isCounted(change, settings),
      showMarks: settings.showMarks,
      markStyle: settings.markStyle,
      showBar: settings.showBar && !isOnSite(capture.address, settings.barHiddenSites),
      on: {
        hideBar: (scope) => scope !== 'article' && void askFromPage('hideBar', { scope }),
        openHistory: () => void askFromPage('openHistory', { articleId }),
        placed,
      },
      signal,
    };
  };
}

import type { CaptureOutcome } from '../../lib/article/outcome';
import type { Settings } from '../../lib/article/settings';
import { isCounted } from '../../lib/article/settings';
import { isOnSite } from '../../lib/article/site';
import { diffWords } from '../../lib/diff/word-diff';
import type { LiveCapture } from '../../lib/page/capture';
import { drawMarks } from '../../lib/page/marks/draw-marks';
import type { DrawnMarks } from '../../lib/page/marks/options';
import type { TabMessages } from '../../lib/platform/messages';
import type { Endpoints } from '../../lib/platform/messenger';
import { askFromPage } from '../../lib/platform/messenger';
import { loadSettings } from '../../lib/platform/settings';
import { pageWords } from '../../lib/ui/page-words';

/** Shows what a reading came to in the page, and takes it back. */
export interface Display {
  /** Draws the marks of an outcome on the text it was captured from, in place of those drawn before. */
  show(live: LiveCapture, outcome: CaptureOutcome): Promise<void>;
  /** What background and popup may ask of the page. */
  readonly endpoints: Pick<Endpoints<TabMessages, null>, 'showChange' | 'outcomeChanged'>;
}

/** A display for the article at an address; everything it drew goes when the signal aborts. */
export function createDisplay(address: string, signal: AbortSignal): Display {
  let drawn: DrawnMarks | null = null;
  let latest: LiveCapture | null = null;

  const show = async (live: LiveCapture, outcome: CaptureOutcome): Promise<void> => {
    const settings = await loadSettings();
    signal.throwIfAborted();
    drawn?.remove();
    latest = live;
    drawn = draw(live, outcome, settings);
    if (drawn) reportMarked(drawn.marked);
  };

  const draw = (live: LiveCapture, outcome: CaptureOutcome, settings: Settings): DrawnMarks | null => {
    if (outcome.state !== 'changed' || outcome.counted === 0) return null;
    const { language } = live.capture;
    const { articleId } = outcome;
    return drawMarks(live, outcome.since, {
      document,
      words: pageWords(Date.now),
      diffWords: (earlier, later) => diffWords(earlier, later, language),
      shows: (change) => isCounted(change, settings),
      showMarks: settings.showMarks,
      markStyle: settings.markStyle,
      showBar: settings.showBar && !isOnSite(address, settings.barHiddenSites),
      on: {
        hideBar: (scope) => scope !== 'article' && void askFromPage('hideBar', { scope }),
        openHistory: () => void askFromPage('openHistory', { articleId }),
        placed: reportMarked,
      },
      signal,
    });
  };

  const reportMarked = (marked: number) => void askFromPage('marksPlaced', { address, marked });

  return {
    show,
    endpoints: {
      showChange: {
        parse: (request) => request as TabMessages['showChange'][0],
        answer: async ({ index }) => ({ shown: drawn?.show(index) ?? false }),
      },
      outcomeChanged: {
        parse: (request) => request as CaptureOutcome,
        answer: async (outcome) => {
          if (latest) await show(latest, outcome);
          return null;
        },
      },
    },
  };
}

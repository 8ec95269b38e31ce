import { defineBackground } from 'wxt/utils/define-background';
import { setUpAlerts } from '../lib/background/alerts/set-up';
import { setUpOwnPageMessages } from '../lib/background/answer-own-pages';
import { setUpPageMessages } from '../lib/background/answer-pages';
import { setUpSyncedSettings } from '../lib/background/apply-settings';
import { setUpKnownPages } from '../lib/background/known-pages';
import type { Parsing } from '../lib/background/recheck/set-up';
import { setUpRechecks } from '../lib/background/recheck/set-up';
import { setUpInstall, setUpTabs } from '../lib/background/set-up';
import { setUpTidying } from '../lib/background/tidy';
import { setUpPassages } from '../lib/background/watch-passage';
import { captureHtml } from '../lib/page/capture-html';
import { captureOffscreen, closeOffscreen } from '../lib/platform/offscreen';
import { alertWords } from '../lib/ui/alert-words';

/** Firefox's background is a page and parses by itself; Chrome's is a worker and has a document of ours do it. */
const PARSING: Parsing =
  import.meta.env.BROWSER === 'firefox'
    ? { parse: async (page) => captureHtml(page), doneParsing: async () => {} }
    : { parse: captureOffscreen, doneParsing: closeOffscreen };

// Listeners are registered in the first turn: a worker that was put to sleep is woken by them only then.
export default defineBackground(() => {
  setUpPageMessages();
  setUpOwnPageMessages();
  setUpInstall();
  setUpTabs();
  setUpKnownPages();
  setUpAlerts(alertWords);
  setUpPassages();
  setUpRechecks(PARSING);
  setUpSyncedSettings();
  setUpTidying();
});

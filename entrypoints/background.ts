import { defineBackground } from 'wxt/utils/define-background';
import { setUpOwnPageMessages } from '../lib/background/answer-own-pages';
import { setUpPageMessages } from '../lib/background/answer-pages';
import { setUpInstall, setUpTabs } from '../lib/background/set-up';

// Listeners are registered in the first turn: a worker that was put to sleep is woken by them only then.
export default defineBackground(() => {
  setUpPageMessages();
  setUpOwnPageMessages();
  setUpInstall();
  setUpTabs();
});

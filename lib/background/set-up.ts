import { startInOpenTabs } from '../platform/injection';
import { onFirstInstall, onTabClosed } from '../platform/lifecycle';
import { openOwnPage } from '../platform/own-pages';
import { dropTabState } from '../platform/tab-states';
import { report } from './report';

/** Welcomes the reader once, and works at once in the tabs that are open. */
export function setUpInstall(): void {
  onFirstInstall(() => {
    openOwnPage('welcome.html').catch(report);
    startInOpenTabs().catch(report);
  });
}

/** By now the page of a closed tab has said what was read. */
const FAREWELL_MS = 2_000;

/** Forgets what closed tabs showed. */
export function setUpTabs(): void {
  onTabClosed((tabId) => setTimeout(() => void dropTabState(tabId).catch(report), FAREWELL_MS));
}

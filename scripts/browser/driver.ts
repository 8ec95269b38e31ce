import type { Browser, Page } from 'puppeteer-core';
import type { OwnPageMessages } from '../../lib/platform/messages';

export type BrowserName = 'chromium' | 'firefox';
export type ColourScheme = 'light' | 'dark';

/** The popup as it stood under the button in the toolbar. */
export interface ShownPopup {
  /** All its words. */
  readonly text: string;
  /** From the start of its navigation to its answer, ms. */
  readonly answeredMs: number;
  /** From the call to open it to the start of its navigation: the browser's own part, ms. */
  readonly begunMs: number;
}

/** A browser with the built extension installed, the same to its user whichever browser it is. */
export interface Driver {
  readonly name: BrowserName;
  /** For what this interface does not cover. */
  readonly browser: Browser;
  /** Opens a blank tab in front; 1280 by 900 where headless. */
  newPage(): Promise<Page>;
  /**
   * Opens a page of the extension by its path, "popup.html?tab=3", in a tab in front. Where its time is measured, the tab is left
   * alone for a while before and after: opening the tab costs the page time, and so does looking whether it has loaded.
   */
  openExtensionPage(path: string, leftAloneMs?: number): Promise<Page>;
  /** The number of the tab that shows this page, as the browser API counts. */
  tabId(page: Page): Promise<number>;
  /**
   * Opens the popup over a page, as a click on the button in the toolbar does, leaves it alone for a while, looks at it once it
   * has answered, and closes it.
   */
  showPopup(page: Page, leftAloneMs?: number): Promise<ShownPopup>;
  /** What the toolbar button shows for the page; empty where it shows nothing. */
  badgeText(page: Page): Promise<string>;
  /** Asks the background as our own pages do. @throws where it answers with an error */
  ask<Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ): Promise<OwnPageMessages[Type][1]>;
  /** Ends the background as a browser does that needs the memory. False where that cannot be done from outside. */
  stopBackground(): Promise<boolean>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where hosts under .example are served. */
  readonly port: number;
  readonly headless: boolean;
  /** Folder of a profile that outlives the browser; a fresh one where it is left out. */
  readonly profile?: string;
  /** The profile has had the extension before, and no welcome page comes. */
  readonly isKnown?: boolean;
  /** What pages see as the reader's preference; the machine's own where it is left out. */
  readonly colourScheme?: ColourScheme | undefined;
  /** Folder in which files are saved without a question; where the browser saves them by itself where it is left out. */
  readonly downloads?: string;
}

/** The one host outside that our pages link to. Where nobody looks on, following the link asks it nothing. */
export const OUTER_HOST = 'web.archive.org';

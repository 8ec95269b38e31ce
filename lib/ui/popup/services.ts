import type { AlertMode } from '../../article/alert-mode';
import type { ArticleHistory } from '../../article/history';
import type { Article } from '../../article/model';
import type { TabState } from '../../article/outcome';
import type { Passage } from '../../article/passage';
import type { Settings } from '../../article/settings';
import type { Watch } from '../../article/watch';
import type { OwnPageMessages, Reply, TabMessages } from '../../platform/messages';
import type { ShownTab } from '../../platform/shown-tab';

/** What the reader wants to hear of one article. */
export interface ArticleAlerts {
  /** Null where its site's mode holds. */
  readonly mode: AlertMode | null;
  readonly passages: readonly Passage[];
}

/** What the popup reads from the store. It never writes: that goes through the background. */
export interface PopupReader {
  readonly findByAddress: (address: string) => Promise<Article | null>;
  readonly loadHistory: (articleId: number) => Promise<ArticleHistory | null>;
  readonly loadAlerts: (articleId: number) => Promise<ArticleAlerts>;
  /** Null where nothing is known of its checks. */
  readonly loadWatch: (articleId: number) => Promise<Watch | null>;
  /** Newest change first. */
  readonly listRecentlyChanged: (limit: number) => Promise<readonly Article[]>;
}

/** What the popup asks of the browser and the background. */
export interface PopupBrowser {
  readonly findShownTab: () => Promise<ShownTab | null>;
  readonly loadTabState: (tabId: number) => Promise<TabState | null>;
  readonly loadSettings: () => Promise<Settings>;
  readonly hasSiteAccess: (address: string | null) => Promise<boolean>;
  readonly requestSiteAccess: (address: string | null) => Promise<boolean>;
  readonly askBackground: <Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ) => Promise<Reply<OwnPageMessages[Type][1]>>;
  readonly askTab: <Type extends keyof TabMessages>(
    tabId: number,
    type: Type,
    request: TabMessages[Type][0],
  ) => Promise<Reply<TabMessages[Type][1]>>;
  readonly reloadTab: (tabId: number) => Promise<void>;
  readonly openOwnPage: (path: string) => Promise<void>;
  readonly onRecorded: (listener: () => void, signal: AbortSignal) => void;
  readonly close: () => void;
}

/** Everything the popup reaches outside itself. */
export interface PopupServices {
  readonly reader: PopupReader;
  readonly browser: PopupBrowser;
}

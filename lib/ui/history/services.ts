import type { ArticleFacts } from '../../article/article-facts';
import type { Change } from '../../article/change';
import type { ArticleHistory } from '../../article/history';
import type { Article, Snapshot } from '../../article/model';
import type { Settings } from '../../article/settings';
import type { SiteProfile } from '../../article/site-profile';
import type { Watch } from '../../article/watch';
import type { OwnPageMessages, Reply } from '../../platform/messages';
import type { ArchiveServices } from './archive/services';
import type { Search } from './search/services';

/** Everything that differs between two snapshots, as lib/diff finds it. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly disclosed: boolean;
}

/** What the history page reads from the store. */
export interface HistoryReader {
  /** All articles, in any order. */
  readonly listArticles: () => Promise<readonly Article[]>;
  /** At least those articles that were read or changed last, in any order, and whether there are no others. */
  readonly listLatest: (
    limit: number,
  ) => Promise<{ readonly articles: readonly Article[]; readonly areAll: boolean }>;
  /** Of every article with an edit or a failed look. */
  readonly loadFacts: () => Promise<ReadonlyMap<number, ArticleFacts>>;
  readonly loadHistory: (articleId: number) => Promise<ArticleHistory | null>;
  /** How an article is watched; null where it never was. */
  readonly loadWatch: (articleId: number) => Promise<Watch | null>;
  /** What differs between any two snapshots of an article, by what is known of its site at present. */
  readonly compare: (article: Article, earlier: Snapshot, later: Snapshot) => Promise<Comparison>;
  /** Searches all text ever stored, earlier wordings included. */
  readonly search: Search;
  /** The numbers behind the profiles of sites, as a table for other programs. */
  readonly profilesCsv: (profiles: readonly SiteProfile[]) => string;
}

/** What the history page asks of the browser and the background. */
export interface HistoryBrowser {
  readonly loadSettings: () => Promise<Settings>;
  readonly askBackground: <Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ) => Promise<Reply<OwnPageMessages[Type][1]>>;
  readonly onRecorded: (listener: () => void, signal: AbortSignal) => void;
}

/** Everything the history page reaches outside itself. */
export interface HistoryServices {
  readonly archive: ArchiveServices;
  readonly reader: HistoryReader;
  readonly browser: HistoryBrowser;
}

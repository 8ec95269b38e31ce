import type { ArticleHistory } from '../../article/history';
import type { Article } from '../../article/model';
import type { OwnPageMessages, Reply } from '../../platform/messages';
import type { ArchiveFile } from '../export-button';

/** What the history page reads from the store. */
export interface HistoryReader {
  /** All articles, in any order. */
  readonly listArticles: () => Promise<readonly Article[]>;
  readonly loadHistory: (articleId: number) => Promise<ArticleHistory | null>;
  readonly exportArchive: () => Promise<ArchiveFile>;
}

/** What the history page asks of the browser and the background. */
export interface HistoryBrowser {
  readonly askBackground: <Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ) => Promise<Reply<OwnPageMessages[Type][1]>>;
  readonly onRecorded: (listener: () => void, signal: AbortSignal) => void;
}

/** Everything the history page reaches outside itself. */
export interface HistoryServices {
  readonly reader: HistoryReader;
  readonly browser: HistoryBrowser;
}

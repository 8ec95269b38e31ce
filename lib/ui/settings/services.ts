import type { Judgement } from '../../article/judgement';
import type { Retention } from '../../article/retention';
import type { Settings } from '../../article/settings';
import type { OwnPageMessages, Reply } from '../../platform/messages';

/** What thinning out would take. */
export interface WouldGo {
  readonly articles: number;
  readonly snapshots: number;
  /** Estimated. */
  readonly bytes: number;
}

/** What the settings page reads, and what it asks of the background. */
export interface SettingsServices {
  readonly loadSettings: () => Promise<Settings>;
  /** What the reader said of differences, newest first. */
  readonly listJudgements: () => Promise<readonly Judgement[]>;
  readonly countArticles: () => Promise<number>;
  /** Bytes that the extension keeps; null where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  /** What keeping no more than that would take out now. */
  readonly planTidying: (retention: Retention) => Promise<WouldGo | null>;
  readonly askBackground: <Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ) => Promise<Reply<OwnPageMessages[Type][1]>>;
  /** Loads the page anew. */
  readonly reload: () => void;
  readonly onRecorded: (listener: () => void, signal: AbortSignal) => void;
}

/** Changes some settings; every section of the page gets it. */
export type ChangeSettings = (change: Partial<Settings>) => void;

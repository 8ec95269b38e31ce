import type { Judgement } from '../../article/judgement';
import type { Settings } from '../../article/settings';
import type { OwnPageMessages, Reply } from '../../platform/messages';
import type { ArchiveFile } from '../export-button';

/** What the settings page reads, and what it asks of the background. */
export interface SettingsServices {
  readonly loadSettings: () => Promise<Settings>;
  /** What the reader said of differences, newest first. */
  readonly listJudgements: () => Promise<readonly Judgement[]>;
  readonly countArticles: () => Promise<number>;
  /** Bytes that the extension keeps; null where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  readonly exportArchive: () => Promise<ArchiveFile>;
  readonly askBackground: <Type extends keyof OwnPageMessages>(
    type: Type,
    request: OwnPageMessages[Type][0],
  ) => Promise<Reply<OwnPageMessages[Type][1]>>;
  readonly onRecorded: (listener: () => void, signal: AbortSignal) => void;
}

/** Changes some settings; every section of the page gets it. */
export type ChangeSettings = (change: Partial<Settings>) => void;

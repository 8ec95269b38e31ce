import type { Instant } from '../../article/model';
import type { RecheckEvent } from '../../article/recheck-event';
import type { Settings } from '../../article/settings';
import type { Database } from '../../db/open';
import type { FetchPorts } from './fetch-article';

/** What rechecks reach outside themselves. */
export interface RecheckPorts extends FetchPorts {
  readonly now: () => Instant;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly database: () => Promise<Database>;
  readonly settings: () => Promise<Settings>;
  /** Parses and captures a page as sent; what it answers is checked. Rejects where it cannot. */
  readonly parse: (page: {
    readonly html: string;
    readonly address: string;
    readonly now: Instant;
    readonly httpStatus: number;
  }) => Promise<unknown>;
  /** What was opened for parsing may be closed. */
  readonly doneParsing: () => Promise<void>;
  /** Keeps requests off local addresses wherever redirects lead. Rejects where nothing may be requested. */
  readonly guard: () => Promise<void>;
  readonly isOnline: () => boolean;
  readonly savesData: () => boolean;
  readonly setAlarm: (at: Instant, now: Instant) => Promise<void>;
  readonly clearAlarm: () => Promise<void>;
  readonly loadLastRun: () => Promise<Instant>;
  readonly saveLastRun: (at: Instant) => Promise<void>;
  /** Tells the reader. */
  readonly onEvent: (event: RecheckEvent) => Promise<void>;
}

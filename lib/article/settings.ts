import type { Change, ChangeKind } from './change';
import { CHANGE_KINDS } from './change';

/** What the reader may set. Kept in the browser's extension storage, never in the database. */
export interface Settings {
  /** Nothing is recorded while true. */
  readonly paused: boolean;
  /** Hosts, lower case, without "www."; subdomains are included. */
  readonly excludedSites: readonly string[];
  /** Kinds that count for badge, bar and marks. */
  readonly countedKinds: readonly ChangeKind[];
  /** Whether the bar appears in the page when something changed. */
  readonly showBar: boolean;
  /** Hosts on which the bar stays away. */
  readonly barHiddenSites: readonly string[];
  /** Whether changed sentences are marked in the page. */
  readonly showMarks: boolean;
  readonly markStyle: 'colour' | 'underline';
}

const QUIET_KINDS: readonly ChangeKind[] = ['spelling', 'typography'];

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  excludedSites: [],
  countedKinds: CHANGE_KINDS.filter((kind) => !QUIET_KINDS.includes(kind)),
  showBar: true,
  barHiddenSites: [],
  showMarks: true,
  markStyle: 'colour',
};

/** Whether a change counts for badge, bar and marks. */
export function isCounted(change: Change, settings: Settings): boolean {
  return change.suppressed === null && change.kinds.some((kind) => settings.countedKinds.includes(kind));
}

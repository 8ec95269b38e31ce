import type { SiteAlerts } from './alert-mode';
import type { Change, ChangeKind } from './change';
import { CHANGE_KINDS } from './change';
import type { QuietHours } from './quiet-hours';
import type { Retention } from './retention';

/** Languages that the interface speaks, as in assets/public/_locales; BCP 47. */
export const LANGUAGES = ['en', 'de'] as const;

/** What the reader may set. Kept in the browser's extension storage, never in the database. */
export interface Settings {
  /** Nothing is recorded while true. */
  readonly paused: boolean;
  /** Whether articles are asked for at their publishers while the reader is not there. */
  readonly rechecks: boolean;
  /** Hosts, lower case, without "www."; subdomains are included. */
  readonly excludedSites: readonly string[];
  /** Kinds that count for badge, bar and marks. */
  readonly countedKinds: readonly ChangeKind[];
  /** Kinds that bring a notification when a recheck finds them. */
  readonly notifyKinds: readonly ChangeKind[];
  readonly siteAlerts: SiteAlerts;
  /** No notification comes in these hours; what they kept back comes as one afterwards. Null: none. */
  readonly quietHours: QuietHours | null;
  /** Whether the bar appears in the page when something changed. */
  readonly showBar: boolean;
  /** Hosts on which the bar stays away. */
  readonly barHiddenSites: readonly string[];
  /** Whether changed sentences are marked in the page. */
  readonly showMarks: boolean;
  readonly markStyle: 'colour' | 'underline';
  /** Whether single keys walk through a comparison. Speech recognition and slips of the hand press them unasked. */
  readonly singleKeys: boolean;
  /** Of the interface; null for the one that the browser chooses. */
  readonly language: (typeof LANGUAGES)[number] | null;
  /** What is thinned out once a day. */
  readonly retention: Retention;
}

const QUIET_KINDS: readonly ChangeKind[] = ['spelling', 'typography'];

/** Kinds that every growing story has, or that change no statement. They are counted and listed. */
const LISTED_KINDS: readonly ChangeKind[] = ['added', 'link', 'wording', 'moved', ...QUIET_KINDS];

export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  rechecks: true,
  excludedSites: [],
  countedKinds: CHANGE_KINDS.filter((kind) => !QUIET_KINDS.includes(kind)),
  notifyKinds: CHANGE_KINDS.filter((kind) => !LISTED_KINDS.includes(kind)),
  siteAlerts: {},
  quietHours: null,
  showBar: true,
  barHiddenSites: [],
  showMarks: true,
  markStyle: 'colour',
  singleKeys: true,
  language: null,
  retention: { days: null, megabytes: null },
};

/** Kinds that say where something changed, not what. */
const FIELD_KINDS: readonly ChangeKind[] = ['headline', 'standfirst'];

/** Whether a change counts for badge, bar and marks. */
export function isCounted(change: Change, settings: Pick<Settings, 'countedKinds'>): boolean {
  return isOfKinds(change, settings.countedKinds);
}

/** Whether a change brings a notification, where the article's mode lets it. */
export function isNotifying(change: Change, settings: Pick<Settings, 'notifyKinds'>): boolean {
  return isOfKinds(change, settings.notifyKinds);
}

/** A headline in which nothing but a comma or a slip of the pen changed is a quiet change, not one of the headline. */
function isOfKinds({ suppressed, kinds }: Change, wanted: readonly ChangeKind[]): boolean {
  const besides = kinds.filter((kind) => !FIELD_KINDS.includes(kind));
  const isQuiet = besides.length > 0 && besides.every((kind) => QUIET_KINDS.includes(kind));
  return suppressed === null && (isQuiet ? besides : kinds).some((kind) => wanted.includes(kind));
}

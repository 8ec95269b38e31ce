import type { NotComparableReason, Notice } from './change';
import type { Instant } from './model';

/**
 * How an article is watched:
 * - `watching`: it is rechecked;
 * - `quiet`: it has not changed for so long that it is no longer checked;
 * - `stopped`: the reader does not want it checked;
 * - `gone`: its publisher has taken it away; looked for now and then in case it comes back;
 * - `unwatchable`: what the server sends without cookies and scripts is not the article the reader saw, or it has failed
 *   to answer for weeks.
 */
export type WatchState = 'watching' | 'quiet' | 'stopped' | 'gone' | 'unwatchable';

/** Why a request for an article brought no text. */
const FETCH_FAILURES = [
  'unreachable',
  'timeout',
  'too-large',
  'not-html',
  'refused',
  'server-error',
  'local-address',
  'no-access',
  'unreadable',
] as const;

export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** Whether there was no text at all, as opposed to one that could not be compared. */
export function isFetchFailure(reason: Trouble['reason']): reason is FetchFailure {
  return (FETCH_FAILURES as readonly string[]).includes(reason);
}

/** What is the matter with an article's rechecks, in a row. */
export interface Trouble {
  readonly reason: FetchFailure | NotComparableReason;
  readonly since: Instant;
  readonly count: number;
}

/**
 * Where the two lanes of an article stand, by snapshot number: what readers saw and what the server sends to a stranger.
 * Both at the same snapshot: the lanes are one.
 */
export interface Lanes {
  readonly visit: number;
  readonly fetch: number;
  /** Where the fetch lane stood at the visit under way or the last one, and when the reader last read. */
  readonly seen: number;
  readonly read: number;
}

/** What the last answer said of its version, for asking whether there is a newer one. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** What happened to an article while nobody looked; `changed` stands for a new snapshot. */
export type RecheckEventKind = 'changed' | 'not-comparable' | Exclude<Notice, 'rebased'>;

/** How one article is watched, and what came of it. */
export interface Watch {
  readonly articleId: number;
  /** Where it is asked for. */
  readonly address: string;
  readonly host: string;
  readonly state: WatchState;
  /** The reader wants it checked for longer. */
  readonly followed: boolean;
  /** Null where it is not checked. */
  readonly nextRecheckAt: Instant | null;
  /** When it was due before others of its host went first; absent where it did not have to wait. */
  readonly dueSince?: Instant;
  /** When the reader took it up again after the checks had ended; absent where they never did. */
  readonly againAt?: Instant;
  /** Looks that could be compared, by visit or recheck, and those of them that found a change; the latest, oldest first. */
  readonly checkedAt: readonly Instant[];
  readonly changedAt: readonly Instant[];
  readonly validators: Validators;
  /** Null where nothing fetched could be held against a visit yet. */
  readonly lanes: Lanes | null;
  /** Whether the next answer tells what the server sends at present instead of what changed. */
  readonly needsBaseline: boolean;
  readonly trouble: Trouble | null;
  /** When the server first said that the article is not there; null while it is. */
  readonly missingSince: Instant | null;
  /** When the checks came to an end; null while it is checked. */
  readonly endedAt: Instant | null;
  /** Texts of the latest fetched snapshot that are another text at every request; absent where there are none. */
  readonly unstable?: readonly string[];
  /** What has happened and was not told yet, with the time the last of it was found. */
  readonly untold: { readonly kinds: readonly RecheckEventKind[]; readonly at: Instant } | null;
}

/** Looks remembered per article: more than a schedule asks for between two edits. */
export const TIMES_LIMIT = 60;

/** Of texts that are never the same this many are remembered. */
export const UNSTABLE_LIMIT = 30;

/** A worker that ends in the middle of a recheck leaves it due again after this long. */
export const PROVISIONAL_MS = 15 * 60_000;

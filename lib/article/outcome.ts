import type { ChangesSinceRead, NotComparableReason } from './change';
import type { Instant } from './model';
import type { SnapshotRef } from './snapshot-ref';

export const NOT_RECORDED_REASONS = [
  'not-an-article',
  'excluded',
  'private-window',
  'password-field',
  'local-address',
  'too-large',
  'never-settled',
  'no-text',
  'not-html',
  'paused',
  'storage-full',
  'storage-failed',
  'failed',
] as const;

/** Why a page is left alone although it may be an article. */
export type NotRecordedReason = (typeof NOT_RECORDED_REASONS)[number];

/** What came of looking at a page, for the page, the badge and the popup. */
export type CaptureOutcome =
  | { readonly state: 'first-read'; readonly articleId: number; readonly snapshot: SnapshotRef }
  | {
      readonly state: 'unchanged';
      readonly articleId: number;
      readonly snapshot: SnapshotRef;
      readonly lastReadAt: Instant;
    }
  | {
      readonly state: 'changed';
      readonly articleId: number;
      readonly snapshot: SnapshotRef;
      readonly lastReadAt: Instant;
      readonly since: ChangesSinceRead;
      /** Changes that count by the reader's settings. */
      readonly counted: number;
    }
  | {
      readonly state: 'not-comparable';
      readonly articleId: number | null;
      readonly reason: NotComparableReason;
    }
  | { readonly state: 'not-recorded'; readonly reason: NotRecordedReason };

/** What the background remembers of a tab while it shows one address. */
export interface TabState {
  readonly address: string;
  readonly outcome: CaptureOutcome;
  /** The snapshot that this visit brought; null where it brought none. */
  readonly created: SnapshotRef | null;
  /** Of the changes that count: how many stand marked in the page. Null until the page has said. */
  readonly marked: number | null;
  /** The reader wants what they see to stay unread when they leave. */
  readonly staysUnread: boolean;
  /** A recheck has found an edit since the page was loaded; its marks belong into the new text. */
  readonly isOutdated: boolean;
}

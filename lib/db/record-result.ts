import type { ChangesSinceRead, NotComparableReason } from '../article/change';
import type { Article, Instant } from '../article/model';
import type { SnapshotRef } from '../article/snapshot-ref';

interface Comparable {
  readonly article: Article;
  /** Number of the latest snapshot. */
  readonly snapshot: number;
  /** The same one, as it is referred to from now on. */
  readonly ref: SnapshotRef;
  /** Number of the snapshot that this capture, or an earlier one of the same visit, brought; null where none did. */
  readonly created: number | null;
  /** Whether this capture, and no earlier one, brought a snapshot. */
  readonly isNew: boolean;
  /** Whether that snapshot came with an edit that shows something new. */
  readonly isListed: boolean;
  /** When the reader had read the article last before this capture. */
  readonly lastReadAt: Instant;
}

/** The capture cannot be held against the article; `article` and `articleId` are null where it is not known. */
export interface NotComparable {
  readonly state: 'not-comparable';
  readonly articleId: number | null;
  readonly article: Article | null;
  readonly reason: NotComparableReason;
  /** Number of the snapshot that an earlier capture of the same visit brought; null where none did. */
  readonly created: number | null;
  readonly since: null;
}

/**
 * What came of a capture, seen from what the reader last read:
 * - `first`: the article was not known before this visit; its first snapshot counts as read;
 * - `unchanged`: nothing shown differs from the snapshot last read; `since` holds what was found and not shown;
 * - `changed`: `since` holds at least one change that is shown. Its flat indexes on the later side are those of the
 *   capture, which stands for snapshot `snapshot`;
 * - `not-comparable`: nothing is stored but the verdict.
 */
export type RecordResult = ComparableResult | NotComparable;

export type ComparableResult =
  | (Comparable & { readonly state: 'first'; readonly since: null })
  | (Comparable & { readonly state: 'unchanged'; readonly since: ChangesSinceRead | null })
  | (Comparable & { readonly state: 'changed'; readonly since: ChangesSinceRead });

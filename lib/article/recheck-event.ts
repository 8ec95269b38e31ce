import type { ChangesSinceRead, NotComparableReason } from './change';
import type { Instant } from './model';

/**
 * Something that a recheck found. Told at least once: a worker that ends before the event is taken in finds it again, with
 * the same `at`.
 */
export type RecheckEvent = {
  readonly articleId: number;
  /** When it was found. */
  readonly at: Instant;
} & (
  | {
      /** A new snapshot; `since` is all that the reader has not read of it and of those before. */
      readonly kind: 'changed';
      readonly since: ChangesSinceRead;
    }
  /** The publisher has taken the article away, or has brought it back. */
  | { readonly kind: 'gone' | 'back' }
  /** It is at another address now. */
  | { readonly kind: 'moved'; readonly address: string }
  | { readonly kind: 'not-comparable'; readonly reason: NotComparableReason }
);

import type { ChangesSinceRead, NotComparableReason } from '../article/change';
import type { Article, Capture, Instant } from '../article/model';
import type { Engine } from './engine';
import type { Look } from './look';
import { getKnown } from './look';
import { recordAgain } from './record-again';
import { recordFirst, refuseUnknown } from './record-first';
import type { Database } from './schema';
import { dropSuperseded } from './supersede';
import { write } from './transaction';

interface Comparable {
  readonly article: Article;
  /** Number of the latest snapshot. */
  readonly snapshot: number;
  /** Number of the snapshot that this capture brought; null where it brought none. */
  readonly created: number | null;
  /** When the reader had read the article last before this capture. */
  readonly lastReadAt: Instant;
}

/** The capture cannot be held against the article; `article` and `articleId` are null where it is not known. */
export interface NotComparable {
  readonly state: 'not-comparable';
  readonly articleId: number | null;
  readonly article: Article | null;
  readonly reason: NotComparableReason;
  readonly since: null;
}

/**
 * What came of a capture, seen from what the reader last read:
 * - `first`: the article was not known; its first snapshot counts as read;
 * - `unchanged`: nothing shown differs from the snapshot last read; `since` holds what was found and not shown;
 * - `changed`: `since` holds at least one change that is shown. Its flat indexes on the later side are those of the
 *   capture, which stands for snapshot `snapshot`;
 * - `not-comparable`: nothing is stored but the verdict.
 */
export type RecordResult =
  | (Comparable & { readonly state: 'first'; readonly since: null })
  | (Comparable & { readonly state: 'unchanged'; readonly since: ChangesSinceRead | null })
  | (Comparable & { readonly state: 'changed'; readonly since: ChangesSinceRead })
  | NotComparable;

/**
 * Stores a capture if it shows something new, in one transaction, so that two tabs on one article store once.
 *
 * @param contentHash of the capture; see content-hash.ts.
 * @param supersedes number of the snapshot that an earlier, less complete capture of the same visit brought: it is
 *   replaced. Null where there was none.
 * @throws StorageError; nothing is stored then.
 */
export function recordCapture(
  db: Database,
  capture: Capture,
  contentHash: string,
  engine: Engine,
  supersedes: number | null = null,
): Promise<RecordResult> {
  return write(db, async (tx) => {
    const look: Look = { tx, capture, contentHash, engine };
    const record = await tx.objectStore('articles').index('canonicalUrl').get(capture.canonicalUrl);
    if (!record) return refuseUnknown(capture) ?? recordFirst(look);
    const known = await getKnown(tx, record);
    const kept = supersedes === null ? known : await dropSuperseded(look, known, supersedes);
    return kept ? recordAgain(look, kept) : recordFirst(look, known.article);
  });
}

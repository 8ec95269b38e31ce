import type { ArticleHistory } from '../../article/history';
import type { Snapshot } from '../../article/model';

/**
 * A history that was loaded anew, made of the very objects from before where they are the same. Pages look into what the
 * background records all the time: what hangs on these objects (a comparison, its folds, the place the reader is at) stays.
 */
export function withSameParts(before: ArticleHistory | null, now: ArticleHistory): ArticleHistory {
  if (before?.article.id !== now.article.id) return now;
  return {
    ...now,
    article: sameOr(before.article, now.article),
    snapshots: now.snapshots.map((snapshot, at) => {
      const known = before.snapshots[at];
      return known && isSame(known, snapshot) ? known : snapshot;
    }),
    // The newest stand first; counted from the oldest, those that were there keep their places.
    edits: now.edits.map((edit, at) => sameOr(before.edits.at(at - now.edits.length), edit)),
  };
}

/** A snapshot is never altered, so its text need not be looked at; an import may have given it another number. */
function isSame(one: Snapshot, other: Snapshot): boolean {
  return (
    one.number === other.number &&
    one.capturedAt === other.capturedAt &&
    one.contentHash === other.contentHash
  );
}

function sameOr<T>(before: T | undefined, now: T): T {
  return JSON.stringify(before) === JSON.stringify(now) ? (before as T) : now;
}

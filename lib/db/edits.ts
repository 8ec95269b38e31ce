import type { Change, Edit } from '../article/change';
import type { Snapshot } from '../article/model';
import { decodeChange, encodeChange, referentsOf } from './change-codec';
import type { EditRecord } from './schema';

export function encodeEdit(
  earlier: Snapshot,
  later: Snapshot,
  { changes, disclosed }: { readonly changes: readonly Change[]; readonly disclosed: boolean },
): EditRecord {
  const before = referentsOf(earlier);
  const after = referentsOf(later);
  return {
    articleId: later.articleId,
    earlier: earlier.number,
    later: later.number,
    disclosed,
    changes: changes.map((change) => encodeChange(change, before, after)),
  };
}

/** @param snapshots those of the article, by number. */
export function decodeEdit(record: EditRecord, snapshots: ReadonlyMap<number, Snapshot>): Edit {
  const earlier = snapshots.get(record.earlier);
  const later = snapshots.get(record.later);
  if (!earlier || !later) throw new Error('edit refers to a snapshot that is not there');
  const before = referentsOf(earlier);
  const after = referentsOf(later);
  return {
    articleId: record.articleId,
    earlier: record.earlier,
    later: record.later,
    earlierAt: earlier.capturedAt,
    laterAt: later.capturedAt,
    disclosed: record.disclosed,
    changes: record.changes.map((change) => decodeChange(change, before, after)),
  };
}

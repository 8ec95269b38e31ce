import type { Change, Edit } from '../article/change';
import type { JudgeChange } from '../article/judgement';
import type { Article, Snapshot } from '../article/model';
import { decodeChange, encodeChange, referentsOf } from './change-codec';
import { getEditRecords } from './edit-rows';
import { isShown } from './hidden-changes';
import { hideLearned } from './hide-learned';
import type { EditRecord, ReadTransaction } from './schema';
import type { SuppressBlock } from './site-blocks';
import { findSuppression } from './site-blocks';
import { findJudge } from './site-judge';

export function encodeEdit(
  earlier: Snapshot,
  later: Snapshot,
  { changes, disclosed, unknown }: Pick<Edit, 'changes' | 'disclosed' | 'unknown'>,
): EditRecord {
  const before = referentsOf(earlier);
  const after = referentsOf(later);
  return {
    articleId: later.articleId,
    earlier: earlier.number,
    later: later.number,
    disclosed,
    changes: changes.map((change) => encodeChange(change, before, after)),
    ...(unknown !== undefined && { unknown }),
  };
}

/** The edits of an article, oldest first, as they look with what was learned and what the reader has said since. */
export async function readEdits(
  tx: ReadTransaction,
  { id, site }: Pick<Article, 'id' | 'site'>,
  snapshots: readonly Snapshot[],
): Promise<Edit[]> {
  return readAsJudged(tx, site, await getEditRecords(tx, id), snapshots);
}

/** As readEdits(), where the edits' records have been read. */
export async function readAsJudged(
  tx: ReadTransaction,
  site: string,
  records: readonly EditRecord[],
  snapshots: readonly Snapshot[],
): Promise<Edit[]> {
  if (records.length === 0) return [];
  const byNumber = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot]));
  const [suppressBlock, judge] = await Promise.all([findSuppression(tx, site), findJudge(tx, site)]);
  return records.map((record) => judged(decodeEdit(record, byNumber, suppressBlock), judge));
}

/** The edits of an article, oldest first, as they were found. */
export async function readEditsAsFound(
  tx: ReadTransaction,
  articleId: number,
  snapshots: readonly Snapshot[],
): Promise<Edit[]> {
  const byNumber = new Map(snapshots.map((snapshot) => [snapshot.number, snapshot]));
  const records = await getEditRecords(tx, articleId);
  return records.map((record) => decodeEdit(record, byNumber, () => null));
}

function judged(edit: Edit, judge: JudgeChange): Edit {
  return { ...edit, changes: edit.changes.map(judge) };
}

export function isShownEdit({ changes }: { readonly changes: readonly Change[] }): boolean {
  return changes.some(isShown);
}

function decodeEdit(
  record: EditRecord,
  snapshots: ReadonlyMap<number, Snapshot>,
  suppressBlock: SuppressBlock,
): Edit {
  const earlier = snapshots.get(record.earlier);
  const later = snapshots.get(record.later);
  if (!earlier || !later) throw new Error('edit refers to a snapshot that is not there');
  const [before, after] = [referentsOf(earlier), referentsOf(later)];
  const edit: Edit = {
    articleId: record.articleId,
    earlier: record.earlier,
    later: record.later,
    earlierAt: earlier.capturedAt,
    laterAt: later.capturedAt,
    disclosed: record.disclosed,
    changes: record.changes.map((change) => decodeChange(change, before, after)),
    ...(record.unknown !== undefined && { unknown: record.unknown }),
  };
  return hideLearned(edit, earlier, later, suppressBlock);
}

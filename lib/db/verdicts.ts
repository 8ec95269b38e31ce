import type { Change, NotComparableReason, Notice, Verdict } from '../article/change';
import type { Instant } from '../article/model';
import type { ChangeRecord } from './change-codec';
import { decodeChange, encodeChange, NO_REFERENTS } from './change-codec';
import { mergeHidden } from './hidden-changes';
import type { VerdictRecord, WriteTransaction } from './schema';

/** Of the captures that could not be compared, this many are remembered per article. */
const NOT_COMPARABLE_LIMIT = 50;
/** Of what became of it, this much. */
const NOTICES_LIMIT = 50;
/** For so many snapshots it is remembered what was found and not shown while they were the latest. */
const HIDDEN_LIMIT = 10;

export async function addNotComparable(
  tx: WriteTransaction,
  articleId: number,
  at: Instant,
  reason: NotComparableReason,
): Promise<void> {
  const record = await getVerdictRecord(tx, articleId);
  const notComparable = [...record.notComparable, [at, reason] as const].slice(-NOT_COMPARABLE_LIMIT);
  await tx.objectStore('verdicts').put({ ...record, notComparable });
}

/** Remembers that the article went, came back or moved. */
export async function addNotice(
  tx: WriteTransaction,
  articleId: number,
  at: Instant,
  notice: Notice,
): Promise<void> {
  const record = await getVerdictRecord(tx, articleId);
  const notices = [...(record.notices ?? []), [at, notice] as const].slice(-NOTICES_LIMIT);
  await tx.objectStore('verdicts').put({ ...record, notices });
}

/**
 * Remembers what was found and not shown while `snapshot` was the latest. What is found at every look is kept once, with
 * the time of the last look that brought something new.
 */
export async function addHidden(
  tx: WriteTransaction,
  articleId: number,
  snapshot: number,
  at: Instant,
  changes: readonly Change[],
): Promise<void> {
  const record = await getVerdictRecord(tx, articleId);
  const entry = record.hidden.find((one) => one.snapshot === snapshot);
  const merged = mergeHidden(entry?.changes.map(decode) ?? [], changes);
  if (!merged) return;
  const others = record.hidden.filter((one) => one !== entry);
  const hidden = [...others, { snapshot, at, changes: merged.map(encode) }].slice(-HIDDEN_LIMIT);
  await tx.objectStore('verdicts').put({ ...record, hidden });
}

/** Newest first. */
export function decodeVerdicts(record: VerdictRecord | undefined): Verdict[] {
  if (!record) return [];
  const { articleId } = record;
  const notComparable = record.notComparable.map(
    ([at, reason]): Verdict => ({ articleId, at, verdict: 'not-comparable', reason, suppressed: [] }),
  );
  const same = record.hidden.map(
    ({ at, changes }): Verdict => ({
      articleId,
      at,
      verdict: 'same',
      reason: null,
      suppressed: changes.map(decode),
    }),
  );
  const notices = (record.notices ?? []).map(
    ([at, reason]): Verdict => ({
      articleId,
      at,
      verdict: reason === 'gone' ? 'not-comparable' : 'same',
      reason,
      suppressed: [],
    }),
  );
  return [...notComparable, ...notices, ...same].sort((one, other) => other.at - one.at);
}

/**
 * Verdicts as stored, however many.
 *
 * @param verdicts newest first. @param snapshotAt number of the snapshot that was the latest at a time.
 */
export function encodeVerdicts(
  articleId: number,
  verdicts: readonly Verdict[],
  snapshotAt: (at: Instant) => number,
): VerdictRecord {
  // Where times are equal, each list of the record keeps the order in which decodeVerdicts gave it.
  const oldestFirst = verdicts.toSorted((one, other) => one.at - other.at);
  const notices = oldestFirst.flatMap(({ at, ...verdict }) => {
    const notice = noticeOf(verdict);
    return notice ? [[at, notice] as const] : [];
  });
  return {
    articleId,
    notComparable: oldestFirst.flatMap(({ at, verdict, reason }) =>
      verdict === 'not-comparable' && reason !== 'gone' ? [[at, reason as NotComparableReason] as const] : [],
    ),
    hidden: oldestFirst.flatMap(({ at, verdict, reason, suppressed }) =>
      verdict === 'same' && reason === null
        ? [{ snapshot: snapshotAt(at), at, changes: suppressed.map(encode) }]
        : [],
    ),
    ...(notices.length > 0 && { notices }),
  };
}

function noticeOf({ verdict, reason }: Pick<Verdict, 'verdict' | 'reason'>): Notice | null {
  const isNotice = verdict === 'same' ? reason !== null : reason === 'gone';
  return isNotice ? (reason as Notice) : null;
}

/** The later text of such a change is stored nowhere else, so its texts stand in full. */
function encode(change: Change): ChangeRecord {
  return encodeChange(change, NO_REFERENTS, NO_REFERENTS);
}

function decode(record: ChangeRecord): Change {
  return decodeChange(record, NO_REFERENTS, NO_REFERENTS);
}

async function getVerdictRecord(tx: WriteTransaction, articleId: number): Promise<VerdictRecord> {
  const record = await tx.objectStore('verdicts').get(articleId);
  return record ?? { articleId, notComparable: [], hidden: [] };
}

import type { Change, NotComparableReason, Verdict } from '../article/change';
import type { Instant } from '../article/model';
import { decodeChange, encodeChange, NO_REFERENTS } from './change-codec';
import type { VerdictRecord, WriteTransaction } from './schema';

/** Of the captures that could not be compared, this many are remembered per article. */
const NOT_COMPARABLE_LIMIT = 50;
/** Of the differences found and not shown, this many are remembered per snapshot, and for this many snapshots. */
const HIDDEN_LIMIT = 40;
const HIDDEN_SNAPSHOTS_LIMIT = 10;

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

/**
 * Remembers what was found and not shown while `snapshot` was the latest. A difference that is there at every look is
 * kept once.
 */
export async function addHidden(
  tx: WriteTransaction,
  articleId: number,
  snapshot: number,
  at: Instant,
  changes: readonly Change[],
): Promise<void> {
  const record = await getVerdictRecord(tx, articleId);
  const known = record.hidden.find((entry) => entry.snapshot === snapshot)?.changes ?? [];
  const seen = new Set(known.map((change) => JSON.stringify(change)));
  const added = changes
    .map((change) => encodeChange(change, NO_REFERENTS, NO_REFERENTS))
    .filter((change) => !seen.has(JSON.stringify(change)));
  if (added.length === 0) return;
  const others = record.hidden.filter((entry) => entry.snapshot !== snapshot);
  const entry = { snapshot, at, changes: [...known, ...added].slice(-HIDDEN_LIMIT) };
  await tx
    .objectStore('verdicts')
    .put({ ...record, hidden: [...others, entry].slice(-HIDDEN_SNAPSHOTS_LIMIT) });
}

/** Newest first. */
export function decodeVerdicts(record: VerdictRecord | undefined): Verdict[] {
  if (!record) return [];
  const { articleId } = record;
  const notComparable = record.notComparable.map(
    ([at, reason]): Verdict => ({ articleId, at, verdict: 'not-comparable', reason, suppressed: [] }),
  );
  const same = record.hidden.map(({ at, changes }): Verdict => {
    const suppressed = changes.map((change) => decodeChange(change, NO_REFERENTS, NO_REFERENTS));
    return { articleId, at, verdict: 'same', reason: null, suppressed };
  });
  return [...notComparable, ...same].sort((one, other) => other.at - one.at);
}

async function getVerdictRecord(tx: WriteTransaction, articleId: number): Promise<VerdictRecord> {
  const record = await tx.objectStore('verdicts').get(articleId);
  return record ?? { articleId, notComparable: [], hidden: [] };
}

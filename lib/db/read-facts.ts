import type { ArticleFacts } from '../article/article-facts';
import { noFacts } from '../article/article-facts';
import type { ChangeKind } from '../article/change';
import { getAllEditRecords } from './edit-rows';
import type { Database, EditRecord, ReadTransaction, VerdictRecord } from './schema';
import { getSnapshotRef } from './snapshot-rows';
import { read } from './transaction';

/**
 * The facts of every article that has an edit or a verdict, by article. Reads no text: of each edited article one snapshot's
 * time, and the changes by their kinds alone.
 *
 * @throws StorageError
 */
export function loadFacts(db: Database): Promise<ReadonlyMap<number, ArticleFacts>> {
  return read(db, async (tx) => {
    const [edits, verdicts] = await Promise.all([getAllEditRecords(tx), tx.objectStore('verdicts').getAll()]);
    const shown = Map.groupBy(edits.filter(hasShownChange), (edit) => edit.articleId);
    const times = await timesOfFirst(tx, shown);
    const ofVerdicts = new Map(verdicts.map((record) => [record.articleId, record]));
    const ids = new Set([...shown.keys(), ...ofVerdicts.keys()]);
    return new Map(
      [...ids].map((id) => [
        id,
        {
          ...noFacts(id),
          ...factsOfEdits(shown.get(id) ?? []),
          ...factsOfVerdicts(ofVerdicts.get(id)),
          firstEditAt: times.get(id) ?? null,
        },
      ]),
    );
  });
}

/** Where the rule that hides a change stands in its record. */
const SUPPRESSED = 6;
const KINDS = 2;

function hasShownChange({ changes }: EditRecord): boolean {
  return changes.some((change) => change[SUPPRESSED] === null);
}

/** When the first edit of each article was found: edits come in the order of their later snapshots. */
async function timesOfFirst(
  tx: ReadTransaction,
  shown: ReadonlyMap<number, readonly EditRecord[]>,
): Promise<ReadonlyMap<number, number>> {
  const times = await Promise.all(
    [...shown].map(async ([id, [first]]): Promise<[number, number]> => {
      return [id, (await getSnapshotRef(tx, id, first?.later ?? 0))?.capturedAt ?? 0];
    }),
  );
  return new Map(times.filter(([, at]) => at > 0));
}

function factsOfEdits(edits: readonly EditRecord[]): Pick<ArticleFacts, 'edits' | 'disclosed' | 'kinds'> {
  const kinds: Partial<Record<ChangeKind, number>> = {};
  for (const change of edits.flatMap((edit) => edit.changes)) {
    if (change[SUPPRESSED] !== null) continue;
    for (const kind of change[KINDS]) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return { edits: edits.length, disclosed: edits.filter((edit) => edit.disclosed).length, kinds };
}

function factsOfVerdicts(record: VerdictRecord | undefined): Pick<ArticleFacts, 'isGone' | 'hasFailedLooks'> {
  const [, last] = record?.notices?.findLast(([, notice]) => notice === 'gone' || notice === 'back') ?? [];
  return { isGone: last === 'gone', hasFailedLooks: (record?.notComparable.length ?? 0) > 0 };
}

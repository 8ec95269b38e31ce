import type { Edit } from './change';
import type { Snapshot } from './model';

/**
 * Snapshots and edits of a merged history with the members that an incoming archive has of them and this release does not
 * know. Where something stands there already, its own come first.
 *
 * @param numberOf what an incoming snapshot, by its number there, is called in the merged history.
 */
export function mergeUnknown(
  merged: { readonly snapshots: readonly Snapshot[]; readonly edits: readonly Edit[] },
  incoming: { readonly snapshots: readonly Snapshot[]; readonly edits: readonly Edit[] },
  numberOf: (number: number) => number,
): { readonly snapshots: readonly Snapshot[]; readonly edits: readonly Edit[] } {
  const endsOf = ({ earlier, later }: Edit) => `${earlier} ${later}`;
  const ofSnapshots = unknownBy(incoming.snapshots, ({ number }) => numberOf(number));
  const ofEdits = unknownBy(
    incoming.edits,
    ({ earlier, later }) => `${numberOf(earlier)} ${numberOf(later)}`,
  );
  return {
    snapshots: merged.snapshots.map((one) => withUnknown(one, ofSnapshots.get(one.number))),
    edits: merged.edits.map((one) => withUnknown(one, ofEdits.get(endsOf(one)))),
  };
}

function unknownBy<T extends Snapshot | Edit, K>(
  records: readonly T[],
  keyOf: (record: T) => K,
): Map<K, string> {
  return new Map(
    records.flatMap((record) =>
      record.unknown === undefined ? [] : [[keyOf(record), record.unknown] as const],
    ),
  );
}

function withUnknown<T extends Snapshot | Edit>(record: T, unknown: string | undefined): T {
  return record.unknown !== undefined || unknown === undefined ? record : { ...record, unknown };
}

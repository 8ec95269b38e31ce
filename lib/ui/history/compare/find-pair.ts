import type { Snapshot } from '../../../article/model';
import type { Comparing } from '../route';

/**
 * The two snapshots that an address names, the earlier first; null where one is gone. An address outlives an import that gives
 * its numbers to other snapshots: its times say which were meant.
 */
export function findPair(
  snapshots: readonly Snapshot[],
  { earlier, later, times }: Comparing,
): readonly [earlier: Snapshot, later: Snapshot] | null {
  const find = (number: number, at: number | undefined) =>
    at === undefined
      ? snapshots.find((one) => one.number === number)
      : // Two of one time are told apart by their numbers.
        (snapshots.find((one) => one.number === number && one.capturedAt === at) ??
        snapshots.find((one) => one.capturedAt === at));
  const [one, other] = [find(earlier, times?.[0]), find(later, times?.[1])];
  if (!one || !other || one === other) return null;
  return one.number < other.number ? [one, other] : [other, one];
}

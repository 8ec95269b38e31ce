import type { Instant } from './model';

/**
 * A snapshot of an article as it is referred to from outside the transaction that read it: a merge may give it another
 * number, and the text of a visit another text. Its time and text together are its own for good.
 */
export interface SnapshotRef {
  /** What it was called when it was referred to: where to look first. */
  readonly number: number;
  readonly capturedAt: Instant;
  readonly contentHash: string;
}

/** Refers to a snapshot. */
export function refTo({ number, capturedAt, contentHash }: SnapshotRef): SnapshotRef {
  return { number, capturedAt, contentHash };
}

/** Tells a snapshot from all others of its article, whatever it is called. */
export function snapshotKey({ capturedAt, contentHash }: Omit<SnapshotRef, 'number'>): string {
  return `${capturedAt} ${contentHash}`;
}

/** Whether both are the same snapshot, whatever it is called. */
export function isSameSnapshot(one: SnapshotRef, other: SnapshotRef): boolean {
  return snapshotKey(one) === snapshotKey(other);
}

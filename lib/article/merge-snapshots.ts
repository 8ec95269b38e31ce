import type { Snapshot } from './model';
import { snapshotKey } from './snapshot-ref';

/** A snapshot on its way into a merged history. */
export interface Placed {
  readonly snapshot: Snapshot;
  /** Which of the two histories it comes from. */
  readonly isKnown: boolean;
  /** Whether it is the first of its history. */
  readonly isFirst: boolean;
}

export interface MergedSnapshots {
  /** By time, each history in its own order. */
  readonly placed: readonly Placed[];
  /** The place in `placed` of every snapshot of either history, of those that stand twice too. */
  readonly knownPlaces: ReadonlyMap<number, number>;
  readonly incomingPlaces: ReadonlyMap<number, number>;
}

/**
 * Two sequences of snapshots of one article as one, by time. An incoming snapshot stands there already where a known one
 * has the same text and time, or the text that is known to have stood just before or after it is the same.
 */
export function mergeSnapshots(known: readonly Snapshot[], incoming: readonly Snapshot[]): MergedSnapshots {
  const sequence = interleaved(asPlaced(known, true), asPlaced(incoming, false));
  const twins = findTwins(sequence);
  const placed = sequence.filter((one) => !twins.has(one));
  const places = new Map(placed.map((one, place) => [one, place]));
  const placeOf = (one: Placed) => places.get(twins.get(one) ?? one) ?? 0;
  const placesOf = (isKnown: boolean) =>
    new Map(
      sequence
        .filter((one) => one.isKnown === isKnown)
        .map((one) => [one.snapshot.number, placeOf(one)] as const),
    );
  return { placed, knownPlaces: placesOf(true), incomingPlaces: placesOf(false) };
}

function asPlaced(snapshots: readonly Snapshot[], isKnown: boolean): Placed[] {
  return snapshots.map((snapshot, at) => ({ snapshot, isKnown, isFirst: at === 0 }));
}

/** The clock may have been set back between two snapshots of one history: their own order stays. */
function interleaved(known: readonly Placed[], incoming: readonly Placed[]): Placed[] {
  const sequence: Placed[] = [];
  let next = 0;
  for (const one of known) {
    for (let other = incoming[next]; other && isBefore(other, one); other = incoming[next]) {
      sequence.push(other);
      next += 1;
    }
    sequence.push(one);
  }
  return [...sequence, ...incoming.slice(next)];
}

/** Of two texts of one instant the order is that of their hashes, so that it is the same whichever history is known. */
function isBefore({ snapshot: one }: Placed, { snapshot: other }: Placed): boolean {
  return one.capturedAt === other.capturedAt
    ? one.contentHash < other.contentHash
    : one.capturedAt < other.capturedAt;
}

/** The known snapshot that an incoming one repeats, for each that repeats one. */
function findTwins(sequence: readonly Placed[]): Map<Placed, Placed> {
  const known = new Map(sequence.filter((one) => one.isKnown).map((one) => [snapshotKey(one.snapshot), one]));
  const twins = new Map<Placed, Placed>();
  let before: Placed | undefined;
  sequence.forEach((one, at) => {
    const twin = one.isKnown
      ? undefined
      : (known.get(snapshotKey(one.snapshot)) ??
        sameText(one, before) ??
        sameText(one, nextKnown(sequence, at)));
    if (twin) twins.set(one, twin);
    before = twin ?? one;
  });
  return twins;
}

function sameText(one: Placed, other: Placed | undefined): Placed | undefined {
  return other?.isKnown && other.snapshot.contentHash === one.snapshot.contentHash ? other : undefined;
}

/** The known snapshot that follows, if nothing but the same text stands in between. */
function nextKnown(sequence: readonly Placed[], at: number): Placed | undefined {
  const hash = sequence[at]?.snapshot.contentHash;
  return sequence.slice(at + 1).find((one) => one.isKnown || one.snapshot.contentHash !== hash);
}

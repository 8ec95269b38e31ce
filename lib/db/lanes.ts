import type { Lanes, Watch } from '../article/watch';

/** A visit was recorded. `brought` is the number of the snapshot it brought, null where it brought none. */
export function lanesAfterVisit(watch: Watch, brought: number | null, isRead: boolean): Watch {
  const { lanes } = watch;
  if (!lanes) return { ...watch, needsBaseline: true };
  const seen = { ...lanes, seen: lanes.fetch, ...(isRead && { read: lanes.fetch }) };
  if (brought === null) return { ...watch, lanes: seen };
  return { ...watch, lanes: { ...seen, visit: brought }, needsBaseline: true };
}

/** The reader has read the snapshot that the visit lane stands at; `everything` where they said so, without a visit. */
export function lanesAfterReading(lanes: Lanes, everything: boolean): Lanes {
  return { ...lanes, read: everything ? lanes.fetch : lanes.seen };
}

/** The first fetch after a visit came to stand for snapshot `fetch`. */
export function lanesAfterBaseline(
  { lanes }: Watch,
  visit: number,
  fetch: number,
  isVisitRead: boolean,
): Lanes {
  return { visit, fetch, seen: fetch, read: isVisitRead || !lanes ? fetch : lanes.read };
}

/** A fetch has found an edit, now snapshot `fetch`. */
export function lanesAfterEdit(lanes: Lanes, fetch: number): Lanes {
  return { ...lanes, fetch, visit: lanes.visit === lanes.fetch ? fetch : lanes.visit };
}

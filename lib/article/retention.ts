import type { Change, Edit } from './change';
import type { Instant, Snapshot } from './model';

/** What the reader wants kept of the snapshots between the first and the latest. */
export interface Retention {
  /** Those older than so many days go; null for none. */
  readonly days: number | null;
  /** The oldest go while all that is kept takes more than so many million bytes; null for no bound. */
  readonly megabytes: number | null;
}

/** What may be thinned out: snapshots between the first and the latest that nothing refers to. */
export interface Thinning {
  /** Only snapshots captured before this instant; any where null. */
  readonly before: Instant | null;
  /** So many bytes are to be freed, the oldest snapshots first; all that may go where null. */
  readonly bytes: number | null;
}

/**
 * The snapshots of an article that may go: never the first, the latest, the one last read, or one that something else
 * needs.
 *
 * @param snapshots oldest first. @param needed numbers of those that must stay besides the first and the latest.
 */
export function thinnable<T extends Pick<Snapshot, 'number' | 'capturedAt'>>(
  snapshots: readonly T[],
  needed: ReadonlySet<number>,
  before: Instant | null,
): T[] {
  return snapshots
    .slice(1, -1)
    .filter(({ number, capturedAt }) => !needed.has(number) && (before === null || capturedAt < before));
}

/** An edit that has to be found anew, because the snapshot it started from is gone. */
export interface Bridge {
  readonly earlier: Snapshot;
  readonly later: Snapshot;
  /** What was hidden in the edits that led from one to the other. */
  readonly hidden: readonly Change[];
}

/**
 * What is left of an article's edits when snapshots are taken out: edits that lose their start begin at the nearest
 * snapshot that led there.
 *
 * @param edits in any order. @param kept the snapshots that stay, oldest first.
 */
export function bridgeEdits(
  edits: readonly Edit[],
  kept: readonly Snapshot[],
): { readonly kept: readonly Edit[]; readonly bridges: readonly Bridge[] } {
  const byNumber = new Map(kept.map((snapshot) => [snapshot.number, snapshot]));
  const leading = new Map(edits.map((edit) => [edit.later, edit]));
  const bridges: Bridge[] = [];
  const standing = edits.filter((edit) => {
    const later = byNumber.get(edit.later);
    if (!later || byNumber.has(edit.earlier)) return later !== undefined;
    const path = pathTo(edit, leading, byNumber);
    const earlier = byNumber.get(path.at(-1)?.earlier ?? -1) ?? kept[kept.indexOf(later) - 1];
    const hidden = path.flatMap(({ changes }) => changes.filter(({ suppressed }) => suppressed !== null));
    if (earlier) bridges.push({ earlier, later, hidden });
    return false;
  });
  return { kept: standing, bridges };
}

/** An edit and those before it, back to one that starts from a snapshot that stays, or as far as they lead. */
function pathTo(
  edit: Edit,
  leading: ReadonlyMap<number, Edit>,
  kept: ReadonlyMap<number, Snapshot>,
): readonly Edit[] {
  const path: Edit[] = [];
  for (let at: Edit | undefined = edit; at; at = leading.get(at.earlier)) {
    path.push(at);
    if (kept.has(at.earlier)) break;
  }
  return path;
}

import type { Edit } from './change';
import { hideAgain } from './hide-again';
import type { MergedSnapshots, Placed } from './merge-snapshots';
import type { ArticleText, Snapshot } from './model';

export type Compare = (earlier: ArticleText, later: ArticleText) => Pick<Edit, 'changes' | 'disclosed'>;

/**
 * The edits between merged snapshots, oldest first. An edit stays as it was found unless a snapshot of the other history
 * has come between its two; then, and for what used to be the first snapshot of its history, it is found anew.
 *
 * @param number what the snapshot at a place is to be called.
 */
export function mergeEdits(
  { placed, knownPlaces, incomingPlaces }: MergedSnapshots,
  edits: { readonly known: readonly Edit[]; readonly incoming: readonly Edit[] },
  compare: Compare,
  number: (place: number) => number,
): Edit[] {
  const own = {
    known: new Map(edits.known.map((edit) => [edit.later, edit])),
    incoming: new Map(edits.incoming.map((edit) => [edit.later, edit])),
  };
  return placed.flatMap((one, place) => {
    const [found, places] = one.isKnown ? [own.known, knownPlaces] : [own.incoming, incomingPlaces];
    const edit = found.get(one.snapshot.number);
    const from = edit && places.get(edit.earlier);
    const before = placed[place - 1];
    if (edit && from !== undefined && from < place && !isDisturbed(placed, from, place)) {
      return [renumbered(edit, placed[from], from, place, number)];
    }
    if (!before || !(edit || one.isFirst)) return [];
    const made = anew(before.snapshot, one.snapshot, place, compare, number);
    const hidden = edit?.changes.filter(({ suppressed }) => suppressed !== null) ?? [];
    return made.map((found) => ({ ...found, changes: hideAgain(found.changes, hidden) }));
  });
}

/** Whether a snapshot of the other history stands between two places. */
function isDisturbed(placed: readonly Placed[], from: number, to: number): boolean {
  const isKnown = placed[to]?.isKnown;
  return placed.slice(from + 1, to).some((one) => one.isKnown !== isKnown);
}

function renumbered(
  edit: Edit,
  earlier: Placed | undefined,
  from: number,
  to: number,
  number: (place: number) => number,
): Edit {
  const earlierAt = earlier?.snapshot.capturedAt ?? edit.earlierAt;
  return { ...edit, earlier: number(from), later: number(to), earlierAt };
}

function anew(
  earlier: Snapshot,
  later: Snapshot,
  place: number,
  compare: Compare,
  number: (place: number) => number,
): Edit[] {
  const { changes, disclosed } = compare(earlier, later);
  if (changes.length === 0) return [];
  return [
    {
      articleId: 0,
      earlier: number(place - 1),
      later: number(place),
      earlierAt: earlier.capturedAt,
      laterAt: later.capturedAt,
      disclosed,
      changes,
    },
  ];
}

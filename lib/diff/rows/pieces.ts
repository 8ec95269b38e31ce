import type { RowLink } from './links';
import { firstOf } from './spine';

/** What stands in one row; sentences that answer each other but stand elsewhere are several pieces of one link. */
export interface Piece {
  readonly link: RowLink;
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** The pieces of two texts, in the order in which they stand in both. */
export function piecesInOrder(links: readonly RowLink[], spine: readonly RowLink[]): Piece[] {
  const rows = spine.map(rowOfSpine);
  const onSpine = new Map(spine.map((link, position) => [link, rows[position]]));
  const loose = links.flatMap((link) => loosePieces(link, onSpine.get(link)));
  const removed = loose.filter((piece) => piece.earlier.length > 0).sort(byStart('earlier'));
  const added = loose.filter((piece) => piece.later.length > 0).sort(byStart('later'));
  const ordered: Piece[] = [];
  for (const row of [...rows, null]) {
    ordered.push(...takeBefore(removed, 'earlier', row), ...takeBefore(added, 'later', row));
    if (row) ordered.push(row);
  }
  return ordered;
}

type Side = 'earlier' | 'later';

function byStart(side: Side): (one: Piece, other: Piece) => number {
  return (one, other) => firstOf(one[side]) - firstOf(other[side]);
}

function takeBefore(pieces: Piece[], side: Side, row: Piece | null): Piece[] {
  const end = row ? firstOf(row[side]) : Number.POSITIVE_INFINITY;
  const count = pieces.findIndex((piece) => firstOf(piece[side]) >= end);
  return pieces.splice(0, count < 0 ? pieces.length : count);
}

/** What of a link stands together on both sides; the rest of a split or merged sentence may stand elsewhere. */
function rowOfSpine(link: RowLink): Piece {
  return { link, earlier: runsIn(link.earlier)[0] ?? [], later: runsIn(link.later)[0] ?? [] };
}

function loosePieces(link: RowLink, row: Piece | undefined): Piece[] {
  const rest = (side: Side) => link[side].filter((index) => !row?.[side].includes(index));
  return [
    ...runsIn(rest('earlier')).map((run): Piece => ({ link, earlier: run, later: [] })),
    ...runsIn(rest('later')).map((run): Piece => ({ link, earlier: [], later: run })),
  ];
}

/** Indexes in rising order, parted where one is missing. */
function runsIn(indexes: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indexes.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && index === (last.at(-1) ?? 0) + 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

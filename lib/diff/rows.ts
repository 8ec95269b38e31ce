import type { Change } from '../article/change';
import type { ArticleText, Block } from '../article/model';
import type { PlacedSentence } from '../article/sentences';
import { flattenSentences } from '../article/sentences';
import { joinNeighbours } from './rows/join';
import { linksOf } from './rows/links';
import type { Piece } from './rows/pieces';
import { piecesInOrder } from './rows/pieces';
import type { Row, RowSentence } from './rows/row';
import { spineOf } from './rows/spine';

export type { Row, RowSentence } from './rows/row';
export { isDifference } from './rows/row';

/**
 * Two texts in aligned rows, headline and standfirst first: every sentence of both stands in exactly one row, in its order
 * except where it moved, and beside another one only where the two answer each other. `changes` is what compareTexts (or an
 * edit of these two snapshots) says of them.
 */
export function alignRows(earlier: ArticleText, later: ArticleText, changes: readonly Change[]): Row[] {
  const before = flattenSentences(earlier.blocks);
  const after = flattenSentences(later.blocks);
  const texts = (sentences: readonly PlacedSentence[]) => sentences.map((sentence) => sentence.text);
  const links = joinNeighbours(linksOf(changes, texts(before), texts(after)), before, after);
  const pieces = piecesInOrder(links, spineOf(links));
  const fields = [
    ...fieldRow('headline', earlier.headline, later.headline, changes),
    ...fieldRow('standfirst', earlier.standfirst, later.standfirst, changes),
  ];
  const sideOf = (blocks: readonly Block[], sentences: readonly PlacedSentence[]) => (index: number) =>
    rowSentence(index, sentences, blocks);
  const [earlierSide, laterSide] = [sideOf(earlier.blocks, before), sideOf(later.blocks, after)];
  const partners = partnersOf(pieces);
  const body = pieces.map(
    (piece, position): Row => ({
      op: opOf(piece),
      part: 'body',
      earlier: piece.earlier.map(earlierSide),
      later: piece.later.map(laterSide),
      changes: piece.link.changes,
      suppressed: piece.link.suppressed,
      partner: shifted(partners.get(position), fields.length),
    }),
  );
  return [...fields, ...body];
}

/** Unchanged sentences that cross others have moved, though no change says so. */
function opOf({ link, earlier, later }: Piece): Row['op'] {
  return link.op === 'unchanged' && (earlier.length === 0 || later.length === 0) ? 'moved' : link.op;
}

function shifted(position: number | undefined, by: number): number | null {
  return position === undefined ? null : position + by;
}

/** Where the other side of a piece stands: a moved sentence's new place for the old one, and the other way round. */
function partnersOf(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const byLink = Map.groupBy(pieces.keys(), (position) => pieces[position]?.link);
  const partners = new Map<number, number>();
  for (const positions of byLink.values()) {
    if (positions.length < 2) continue;
    const main = positions.find((position) => isWhole(pieces[position])) ?? lastPlace(positions, pieces);
    const [other = main] = positions.filter((position) => position !== main);
    for (const position of positions) partners.set(position, position === main ? other : main);
  }
  return partners;
}

function isWhole(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.earlier.length > 0 && piece.later.length > 0;
}

function lastPlace(positions: readonly number[], pieces: readonly Piece[]): number {
  return positions.find((position) => (pieces[position]?.later.length ?? 0) > 0) ?? positions[0] ?? 0;
}

function rowSentence(
  index: number,
  sentences: readonly PlacedSentence[],
  blocks: readonly Block[],
): RowSentence {
  const { text, block } = sentences[index] ?? { text: '', block: 0 };
  return {
    text,
    index,
    block,
    kind: blocks[block]?.kind ?? 'paragraph',
    startsBlock: sentences[index - 1]?.block !== block,
  };
}

function fieldRow(
  part: 'headline' | 'standfirst',
  earlier: string | null,
  later: string | null,
  changes: readonly Change[],
): Row[] {
  if (!earlier && !later) return [];
  const position = changes.findIndex((change) => change.part === part);
  const change = changes[position];
  const side = (text: string | null): RowSentence[] =>
    text ? [{ text, index: null, block: null, kind: null, startsBlock: true }] : [];
  return [
    {
      op: change?.op ?? 'unchanged',
      part,
      earlier: side(earlier),
      later: side(later),
      changes: change ? [position] : [],
      suppressed: change?.suppressed ?? null,
      partner: null,
    },
  ];
}

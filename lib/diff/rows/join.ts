import type { PlacedSentence } from '../../article/sentences';
import type { RowLink } from './links';

/** Ops of which neighbouring sentences of one paragraph read as one. */
const JOINED: readonly RowLink['op'][] = ['unchanged', 'added', 'removed', 'moved'];

/**
 * Links in the order of the later text (those without one in the order of the earlier), neighbours of one paragraph that met
 * the same fate joined: three sentences added to a paragraph are one row.
 */
export function joinNeighbours(
  links: readonly RowLink[],
  earlier: readonly PlacedSentence[],
  later: readonly PlacedSentence[],
): RowLink[] {
  const start = ({ earlier: before, later: after }: RowLink) => after[0] ?? before[0] ?? 0;
  const sorted = links.toSorted(
    (one, other) =>
      Number(one.later.length > 0) - Number(other.later.length > 0) || start(one) - start(other),
  );
  const joined: RowLink[] = [];
  for (const link of sorted) {
    const last = joined.at(-1);
    if (
      last &&
      isAlike(last, link) &&
      continues(last.earlier, link.earlier, earlier) &&
      continues(last.later, link.later, later)
    )
      joined[joined.length - 1] = join(last, link);
    else joined.push(link);
  }
  return joined;
}

function isAlike(one: RowLink, other: RowLink): boolean {
  return JOINED.includes(one.op) && one.op === other.op && one.suppressed === other.suppressed;
}

function continues(
  before: readonly number[],
  after: readonly number[],
  sentences: readonly PlacedSentence[],
): boolean {
  const [end, start] = [before.at(-1), after[0]];
  if (end === undefined || start === undefined) return end === start;
  return start === end + 1 && sentences[start]?.block === sentences[end]?.block;
}

function join(one: RowLink, other: RowLink): RowLink {
  return {
    ...one,
    earlier: [...one.earlier, ...other.earlier],
    later: [...one.later, ...other.later],
    changes: [...one.changes, ...other.changes],
  };
}

import type { Change, PairOp } from '../../article/change';
import type { BlockKind } from '../../article/model';

/** One sentence in a row, or the headline or standfirst as a whole. */
export interface RowSentence {
  readonly text: string;
  /** Flat index in the snapshot; null for headline and standfirst. */
  readonly index: number | null;
  /** Index of its block and what that is; null for headline and standfirst. */
  readonly block: number | null;
  readonly kind: BlockKind | null;
  /** Whether it is the first of its block. */
  readonly startsBlock: boolean;
}

/** What two snapshots have side by side: sentences that answer each other, or one side alone. */
export interface Row {
  /** How the sides answer each other; what stands in both, and elsewhere, is 'moved' even where no change says so. */
  readonly op: PairOp;
  readonly part: Change['part'];
  /** Sentences in order; empty where nothing of the earlier (the later) text stands here. Never both. */
  readonly earlier: readonly RowSentence[];
  readonly later: readonly RowSentence[];
  /** Indexes into the list of changes; empty for what is unchanged. */
  readonly changes: readonly number[];
  /** Name of the rule that hides the difference; null where it is shown or there is none. */
  readonly suppressed: string | null;
  /** Index of the row that shows the other side of it, where that stands elsewhere; else null. */
  readonly partner: number | null;
}

/** Whether a row shows a difference that counts as one: neither unchanged nor hidden by a rule. */
export function isDifference(row: Row): boolean {
  return row.changes.length > 0 && row.suppressed === null;
}

import type { Change, Comparability } from '../article/change';
import type {
  ArticleText,
  Block,
  Capture,
  CaptureSignals,
  Furniture,
  Instant,
  Snapshot,
} from '../article/model';
import type { Schedule } from '../article/scheduling';

export interface CompareOptions {
  readonly language: string | null;
  readonly documentKind?: CaptureSignals['documentKind'];
  readonly suppressBlock?: (block: Block) => string | null;
  readonly earlierFurniture?: readonly Furniture[];
  readonly laterFurniture?: readonly Furniture[];
}

/** Two texts compared. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly disclosed: boolean;
}

/**
 * What the store asks while it holds a transaction open: judging, comparing, counting and planning. All of it is synchronous,
 * because a transaction commits by itself when anything but the database is awaited.
 */
export interface Engine {
  judge(earlier: Snapshot, later: Capture): Comparability;
  compare(earlier: ArticleText, later: ArticleText, options: CompareOptions): Comparison;
  /** Whether a change counts for the badge by the reader's settings. */
  counts(change: Change): boolean;
  /** Whether a text is a correction or update note: such words may stand on many articles and are never boilerplate. */
  isNote(text: string): boolean;
  /** Whether a wording is shown in turn with others: what looks found, oldest first. False once one has settled. */
  isCirculating(looks: readonly { readonly value: string; readonly at: Instant }[]): boolean;
  /** When an article is checked next. */
  readonly schedule: Schedule;
}

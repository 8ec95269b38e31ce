import type { Instant } from './model';

/** How sentences of the earlier text answer sentences of the later one. */
export type PairOp = 'unchanged' | 'edited' | 'added' | 'removed' | 'moved' | 'split' | 'merged';

/** A pair of the alignment; indexes into the two lists of sentences that were aligned. */
export interface Pair {
  readonly op: PairOp;
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** What a change is about, most serious first where several hold. */
export const CHANGE_KINDS = [
  'correction',
  'headline',
  'negation',
  'number',
  'quotation',
  'attribution',
  'name',
  'date',
  'modality',
  'standfirst',
  'removed',
  'added',
  'link',
  'wording',
  'moved',
  'spelling',
  'typography',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One side of a change. */
export interface ChangedSentence {
  readonly text: string;
  /** Index in the flat list of the snapshot's sentences (flattenSentences); null for headline and standfirst. */
  readonly index: number | null;
}

/** The content of a kind: number 5,200 to 2,500. Either side may be empty, not both. */
export interface ChangeDetail {
  readonly kind: ChangeKind;
  readonly earlier: string;
  readonly later: string;
}

/** One sentence-level difference. */
export interface Change {
  readonly op: Exclude<PairOp, 'unchanged'>;
  readonly part: 'headline' | 'standfirst' | 'body';
  /** Never empty, in the order of CHANGE_KINDS. */
  readonly kinds: readonly ChangeKind[];
  readonly details: readonly ChangeDetail[];
  readonly earlier: readonly ChangedSentence[];
  readonly later: readonly ChangedSentence[];
  /**
   * For a removed sentence, the flat index of the sentence in the later text after which it would stand; -1 before the
   * first. Null for every other change.
   */
  readonly after: number | null;
  /** Name of the rule that hides the change from the reader; null where it is shown. */
  readonly suppressed: string | null;
}

/** Everything that changed between two snapshots of one article. */
export interface Edit {
  readonly articleId: number;
  /** Snapshot numbers. */
  readonly earlier: number;
  readonly later: number;
  readonly earlierAt: Instant;
  readonly laterAt: Instant;
  /** Came with a correction or update note. */
  readonly disclosed: boolean;
  /** In the order of the later text, removed sentences where they stood. */
  readonly changes: readonly Change[];
  /** Members that an imported archive had and this release does not know, as a JSON object. */
  readonly unknown?: string;
}

/** What the reader has not seen yet: the last snapshot read against the latest. */
export type ChangesSinceRead = Edit;

export type NotComparableReason =
  | 'paywall'
  | 'half-loaded'
  | 'consent'
  | 'bot-wall'
  | 'login'
  | 'error-page'
  | 'removed'
  | 'other-page'
  | 'different-article'
  | 'collapsed'
  | 'grown';

/**
 * What became of an article, found at a look: its publisher took it away, put it back, or moved it to another address; or
 * another text took the place of the one kept, which could not be compared with it.
 */
export type Notice = 'gone' | 'back' | 'moved' | 'rebased';

export type Comparability =
  | { readonly comparable: true }
  | { readonly comparable: false; readonly reason: NotComparableReason };

/** A look at an article that is worth keeping besides its snapshots. */
export interface Verdict {
  readonly articleId: number;
  readonly at: Instant;
  readonly verdict: 'same' | 'not-comparable';
  readonly reason: NotComparableReason | Notice | null;
  /** Differences found and not shown, where the verdict is 'same'. */
  readonly suppressed: readonly Change[];
}

import type { ChangeKind } from './change';
import type { Instant } from './model';

/** What an article's edits and looks come down to: what a list is filtered by and a site's profile counts. */
export interface ArticleFacts {
  readonly articleId: number;
  /** Edits with at least one change that is shown, and those of them that came with a note. */
  readonly edits: number;
  readonly disclosed: number;
  /** When the first of them was found; null where there was none. */
  readonly firstEditAt: Instant | null;
  /** Shown changes of each kind; a change of several kinds counts for each. */
  readonly kinds: Readonly<Partial<Record<ChangeKind, number>>>;
  /** Its publisher has taken it away and not put it back. */
  readonly isGone: boolean;
  /** At least one look could not be held against what was kept. */
  readonly hasFailedLooks: boolean;
}

/** Of an article of which nothing is stored but its text. */
export function noFacts(articleId: number): ArticleFacts {
  return {
    articleId,
    edits: 0,
    disclosed: 0,
    firstEditAt: null,
    kinds: {},
    isGone: false,
    hasFailedLooks: false,
  };
}

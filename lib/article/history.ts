import type { Edit, Verdict } from './change';
import type { Article, Snapshot } from './model';

/** Everything stored about one article. */
export interface ArticleHistory {
  readonly article: Article;
  /** Oldest first. Numbers count from 0 but may have gaps. */
  readonly snapshots: readonly Snapshot[];
  /** Newest first. */
  readonly edits: readonly Edit[];
  /** Newest first. */
  readonly verdicts: readonly Verdict[];
  /** Headlines that are shown in turn, the latest first; empty where one stands. */
  readonly headlinesInCirculation: readonly string[];
}

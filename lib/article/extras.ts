import type { ArticleHistory } from './history';
import type { WatchWish } from './watch-steps';

/** What is kept of an article besides its history. */
export interface ArticleExtras {
  /** The reader wants none of its snapshots thinned out. */
  readonly keepForEver: boolean;
  /** Evidence hashes of snapshots that were thinned out, oldest first, so that the chain can be followed across the gap. */
  readonly thinned: readonly string[];
  /** Members that an imported archive had and this release does not know, as a JSON object; null where there were none. */
  readonly unknown: string | null;
}

export const NO_EXTRAS: ArticleExtras = { keepForEver: false, thinned: [], unknown: null };

/** Everything of an article that an archive holds. */
export interface RecordedArticle
  extends Pick<ArticleHistory, 'article' | 'snapshots' | 'edits' | 'verdicts'>,
    ArticleExtras {
  readonly wish: WatchWish;
}

import type { NotComparableReason } from '../article/change';
import type { Article } from '../article/model';
import type { Watch } from '../article/watch';

/**
 * What came of a recheck:
 * - `unknown`: the article was forgotten meanwhile;
 * - `unconfirmed`: something changed, nothing is stored yet: a second answer is to tell whether it stays;
 * - `baseline`: the first answer after a visit; it tells nothing about edits;
 * - `same`, `changed`, `not-comparable` as at a visit.
 */
export type RecheckResult =
  | { readonly state: 'unknown' | 'unconfirmed' }
  | { readonly state: 'same' | 'baseline' | 'changed'; readonly article: Article; readonly watch: Watch }
  | {
      readonly state: 'not-comparable';
      readonly reason: NotComparableReason;
      readonly article: Article;
      readonly watch: Watch;
    };

/** What a recheck came to, before the watch has taken its step. */
export type Finding = { readonly article: Article; readonly watch: Watch } & (
  | { readonly state: 'same' | 'baseline' | 'changed' }
  | { readonly state: 'not-comparable'; readonly reason: NotComparableReason }
);

import type { NotComparableReason } from './change';
import type { Instant } from './model';
import type { FetchFailure } from './watch';

/**
 * What came of checking an article:
 * - `baseline`: what the server sends is known now; the next check can tell edits;
 * - `missing`: the server says that the article is not there, which has yet to be confirmed; `gone`: it is confirmed;
 * - `later`: the site was asked often enough for now;
 * - `off`: nothing is checked there by the reader's settings; `unknown`: the article was forgotten.
 */
export type CheckAnswer =
  | { readonly state: 'same' | 'changed' | 'baseline' | 'missing' | 'gone' | 'off' | 'offline' | 'unknown' }
  | { readonly state: 'not-comparable'; readonly reason: NotComparableReason }
  | { readonly state: 'failed'; readonly reason: FetchFailure }
  | { readonly state: 'later'; readonly notBefore: Instant };

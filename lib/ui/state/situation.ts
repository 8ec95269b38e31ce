import type { CaptureOutcome } from '../../article/outcome';

/** What can be said of the page in a tab. */
export type Situation =
  /** Late Edition has looked at the page. `marked`, `staysUnread` and `isOutdated` as in TabState. */
  | {
      readonly kind: 'outcome';
      readonly outcome: CaptureOutcome;
      readonly marked: number | null;
      readonly staysUnread?: boolean;
      readonly isOutdated?: boolean;
    }
  /** It is looking right now. */
  | { readonly kind: 'looking' }
  /** No script of ours runs in the page: it was open before the installation, or the browser keeps us out. */
  | { readonly kind: 'not-looked-at' }
  /** The reader has narrowed the access to sites. `site` is null where not even the address may be known. */
  | { readonly kind: 'no-access'; readonly site: string | null }
  /** The reader has just had the article forgotten. */
  | { readonly kind: 'forgotten' }
  /** A page of the browser itself, or a file. */
  | { readonly kind: 'browser-page' };

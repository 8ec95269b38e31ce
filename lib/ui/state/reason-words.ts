import type { NotComparableReason } from '../../article/change';
import type { NotRecordedReason } from '../../article/outcome';
import type { MessageKey } from '../../platform/i18n';

/** Ends the sentence "Could not compare: ...". */
export const NOT_COMPARABLE_WORDS: { readonly [Reason in NotComparableReason]: MessageKey } = {
  paywall: 'reasonPaywall',
  'half-loaded': 'reasonHalfLoaded',
  consent: 'reasonConsent',
  'bot-wall': 'reasonBotWall',
  login: 'reasonLogin',
  'error-page': 'reasonErrorPage',
  removed: 'reasonRemoved',
  'other-page': 'reasonOtherPage',
  'different-article': 'reasonDifferentArticle',
  collapsed: 'reasonCollapsed',
  grown: 'reasonGrown',
};

interface ReasonWords {
  /** The state in a sentence. */
  readonly line: MessageKey;
  /** What it means, or what the reader can do. */
  readonly detail: MessageKey;
}

/** What the popup says of a page that is not recorded. */
export const NOT_RECORDED_WORDS: { readonly [Reason in NotRecordedReason]: ReasonWords } = {
  'not-an-article': { line: 'stateNotAnArticle', detail: 'detailNotAnArticle' },
  excluded: { line: 'stateExcluded', detail: 'detailExcluded' },
  'private-window': { line: 'statePrivateWindow', detail: 'detailPrivateWindow' },
  'password-field': { line: 'statePasswordField', detail: 'detailPasswordField' },
  'local-address': { line: 'stateLocalAddress', detail: 'detailLocalAddress' },
  'too-large': { line: 'stateTooLarge', detail: 'detailTooLarge' },
  'never-settled': { line: 'stateNeverSettled', detail: 'detailNeverSettled' },
  'no-text': { line: 'stateNoText', detail: 'detailNoText' },
  'not-html': { line: 'stateNotHtml', detail: 'detailNotHtml' },
  paused: { line: 'statePaused', detail: 'detailPaused' },
  'storage-full': { line: 'stateStorageFull', detail: 'detailStorageFull' },
  'storage-failed': { line: 'stateStorageFailed', detail: 'detailStorageFailed' },
  failed: { line: 'stateFailed', detail: 'detailFailed' },
};

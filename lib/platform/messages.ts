import type { AlertMode } from '../article/alert-mode';
import type { CheckAnswer } from '../article/check-answer';
import type { Judged, JudgementWord } from '../article/judgement';
import type { Capture } from '../article/model';
import type { CaptureOutcome, NotRecordedReason, TabState } from '../article/outcome';
import type { TextQuote } from '../article/passage';
import type { Settings } from '../article/settings';
import type { SnapshotRef } from '../article/snapshot-ref';
import type { WatchWish } from '../article/watch-steps';

/** An expected failure is a value. `error` is a short code; the sender words it. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** What content scripts may ask of the background. Each entry: request, answer. */
export interface PageMessages {
  /** The small script holds the document to be an article; the answer says whether the capture script was injected. */
  articleDetected: [{ address: string }, { injected: boolean; reason: NotRecordedReason | null }];
  /**
   * The full script has captured the document; `again` where the same visit sent a capture before: a body that arrived
   * late is one reading, not an edit.
   */
  captured: [{ capture: Capture; again: boolean }, CaptureOutcome];
  /** The full script gave up. */
  captureFailed: [{ address: string; reason: NotRecordedReason }, null];
  /** How many counted changes are marked in the page. */
  marksPlaced: [{ address: string; marked: number }, null];
  /** The reader has left the article. What it showed is read now, if it stood before their eyes. */
  articleLeft: [{ address: string; articleId: number; snapshot: SnapshotRef; wasSeen: boolean }, null];
  /** The reader hid the bar on this site or everywhere. */
  hideBar: [{ scope: 'site' | 'always' }, null];
  /** Opens the history page at an article. */
  openHistory: [{ articleId: number }, null];
}

/** What our own pages may ask of the background. */
export interface OwnPageMessages {
  /** Null where nothing is known of the tab; `detection` is asked of the page then. */
  tabState: [{ tabId: number }, TabState | null];
  markAsRead: [{ articleId: number }, null];
  /** What the tab shows stays unread when the reader leaves it. */
  keepUnread: [{ tabId: number }, null];
  /** Gives an article an alert mode of its own; null takes it away. */
  setAlertMode: [{ articleId: number; mode: AlertMode | null }, null];
  /** Watches the sentences that are selected in a tab. */
  watchPassage: [{ tabId: number }, 'watched' | 'not-in-article' | 'no-article'];
  /** Watches a passage no more. */
  stopPassage: [{ articleId: number; passageId: number }, null];
  /** Keeps what the reader said of a difference found in an article, for its site. */
  judge: [{ articleId: number; judged: Judged; word: JudgementWord }, null];
  /** Takes back what the reader said, by its number. */
  takeBack: [{ id: number }, null];
  forgetArticle: [{ articleId: number }, null];
  eraseEverything: [null, null];
  /** A page of ours has imported, thinned out or erased: what is shown of the store elsewhere follows. */
  storeChanged: [null, null];
  /** Changes the settings by the members given and answers all of them. */
  changeSettings: [Partial<Settings>, Settings];
  /** Opens an article at its first change, in the tab that shows it or a new one. */
  openArticle: [{ articleId: number }, null];
  /** Captures the tab again now. */
  captureTab: [{ tabId: number }, { started: boolean }];
  /** Asks the publisher for an article now, whatever the schedule says. */
  checkNow: [{ articleId: number }, CheckAnswer];
  /** Whether and how long an article is checked. */
  watchArticle: [{ articleId: number; wish: WatchWish }, null];
}

/** What the background may ask of the offscreen document. */
export interface OffscreenMessages {
  /** Parses and captures a page; the answer is a capture, to be checked like one. */
  capture: [{ html: string; address: string; now: number; httpStatus: number }, unknown];
}

/** What the background and the popup may tell a content script. */
export interface TabMessages {
  /** Scrolls to the change with this index in ChangesSinceRead.changes, or the first one, and opens its note. */
  showChange: [{ index: number | null }, { shown: boolean }];
  /** Settings or read state changed; the page draws its marks anew. */
  outcomeChanged: [CaptureOutcome, null];
  /** Why the small script left the page alone. */
  describePage: [null, { reason: NotRecordedReason | null }];
  /** What the reader has selected, with what stands around it; null where nothing is. */
  describeSelection: [null, TextQuote | null];
}

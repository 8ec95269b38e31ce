import type { Change, ChangesSinceRead } from '../../article/change';
import type { Instant } from '../../article/model';
import type { Settings } from '../../article/settings';
import type { WordPart } from '../../diff/word-diff';

/** How far the reader wants to be rid of the bar. */
export type HideScope = 'article' | 'site' | 'always';

/** Everything that marks, notes and bar say, in the reader's language. */
export interface MarkWords {
  /** BCP 47 of these words, for hyphenation and speech. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the bar for assistive technology: "Changes in this article". */
  readonly barName: string;
  /**
   * "3 changes since you read this, Tuesday 14:02 · 12 new entries"; `readAt` is when the reader last read the article,
   * `newEntries` how many whole entries a live blog brought since, often 0.
   */
  changesSince(count: number, readAt: Instant, newEntries: number): string;
  /** The whole of a time, for hovering. */
  exactTime(at: Instant): string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** "2 of 3", both counted from 1. */
  position(at: number, count: number): string;
  /** On the button that opens the three choices below. */
  readonly hide: string;
  /** Over these choices: "Hide this bar". */
  readonly hideTitle: string;
  readonly hideForArticle: string;
  readonly hideForSite: string;
  readonly hideAlways: string;
  /** "1 change is not in the text": on the button that lists what could not be placed. */
  notPlaced(count: number): string;
  /** Over that list: why a change may not be found in the page. */
  readonly notPlacedReason: string;
  /** "1 sentence removed". */
  removedHere(count: number): string;
  /** The same in a space of two or three characters: "−1". */
  removedShort(count: number): string;
  /** What happened to the sentence: "Edited", "Added", "Headline edited", "Split in two", "Moved up". */
  operation(change: Change): string;
  /** The kinds in words with their content: "number 5,200 to 2,500". May be empty. */
  kinds(change: Change): readonly string[];
  /** When it changed, as far as known: "Changed Tuesday between 14:02 and 14:34". */
  changedWhen(earlierAt: Instant, laterAt: Instant): string;
  readonly disclosed: string;
  readonly unannounced: string;
  /** What the one of these two that holds means, for hovering. */
  noticeMeaning(disclosed: boolean): string;
  /** Over the two wordings where they stand one under the other. */
  readonly before: string;
  readonly now: string;
  /** Said of an added sentence, which has no earlier wording. */
  readonly addedSince: string;
  /** Said of a sentence that moved and kept its wording. */
  readonly sameWording: string;
  /** On the button that opens the edit history. */
  readonly wholeEdit: string;
}

/** What marks, notes and bar ask of whoever drew them. */
export interface MarkEvents {
  /** The reader hid the bar; it is gone from this page already. */
  hideBar(scope: HideScope): void;
  openHistory(): void;
  /** The page rewrote its text and the marks were placed anew. */
  placed(marked: number): void;
}

export interface MarkOptions {
  readonly document: Document;
  readonly words: MarkWords;
  /** Word diff of two sentences; without the removed parts it reads exactly as `later`. */
  readonly diffWords: (earlier: string, later: string) => readonly WordPart[];
  /** Whether the reader's settings show a change. */
  readonly shows: (change: Change) => boolean;
  /** With false, changes are found and listed and nothing in the text is marked. */
  readonly showMarks: boolean;
  readonly markStyle: Settings['markStyle'];
  readonly showBar: boolean;
  readonly on: MarkEvents;
  /** Removes everything when it aborts. */
  readonly signal: AbortSignal;
}

/** Marks that stand in a page. */
export interface DrawnMarks {
  /** Changes that stand in the page now, removed sentences with a marker included. */
  readonly marked: number;
  /** Changes whose text was not found in the page; they are listed in the bar. */
  readonly unplaced: readonly Change[];
  /**
   * Scrolls to the change with this index in ChangesSinceRead.changes, or to the first one for null, and opens its note.
   * False where it does not stand in the page.
   */
  show(index: number | null): boolean;
  /** Takes everything back; the document is as it was before. Calling it again does nothing. */
  remove(): void;
}

/** A change the reader is shown, with its index in ChangesSinceRead.changes. */
export interface ShownChange {
  readonly change: Change;
  readonly index: number;
}

/** The changes to show, in the order given. */
export function shownChanges(since: ChangesSinceRead, shows: MarkOptions['shows']): ShownChange[] {
  return since.changes
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => change.suppressed === null && shows(change));
}

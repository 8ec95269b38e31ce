/** How much of the text around a place is looked at: the longest abbreviation, the longest attribution. */
export const LOOK_BEHIND = 32;
export const LOOK_AHEAD = 64;

/** A place where a sentence may end, and the text around it. */
export interface BoundaryPlace {
  /** The last LOOK_BEHIND units before the mark, not reaching behind the start of the sentence. */
  readonly behind: string;
  /** Whether `behind` is all of the sentence so far. */
  readonly isWhole: boolean;
  /** The marks: ".", "?!", ". . .". */
  readonly stop: string;
  /** Closing quotation marks and brackets directly behind the marks. */
  readonly closers: string;
  readonly hasSpace: boolean;
  /** The first LOOK_AHEAD units of what follows the space; not empty. */
  readonly ahead: string;
}

/** What follows a full stop, without the quotation marks, brackets and dashes that open it. */
export interface NextWords {
  readonly text: string;
  /** Its first word; empty where it begins with a digit or a sign. */
  readonly word: string;
}

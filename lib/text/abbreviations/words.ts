/**
 * What a language's news prose needs so that a full stop is not taken for the end of a sentence. Every list holds words
 * separated by spaces, abbreviations without their last full stop. A word in lower case also matches capitalised; a
 * word with a capital matches only as written.
 */
export interface AbbreviationLists {
  /** Never ends a sentence: "Gen.", "z.B.". */
  readonly leading?: string;
  /** Stands before a number ("No. 10", "Dec. 27") and otherwise ends a sentence like any word. */
  readonly beforeNumber?: string;
  /** Ends a sentence only where a word follows that is no part of a name: "Inc.", "Mrd.". */
  readonly open?: string;
  /** Closes an address and ends a sentence behind a comma ("Lowell, Mass. Police ..."), otherwise like `open`. */
  readonly place?: string;
  /** Looks like an acronym, yet a capital after it begins a sentence: "т.д.". */
  readonly closing?: string;
  /** Capitalised words that begin a sentence and are no part of a name: "The", "Meanwhile". */
  readonly starters?: string;
}

export interface LanguageWords extends AbbreviationLists {
  /** Primary language subtags (BCP 47) the lists belong to. */
  readonly languages: readonly string[];
  /** Months and the like that are capitalised and follow an ordinal: "3. Oktober". */
  readonly afterOrdinal?: string;
  /** Lists that hold only in a text of this language, because elsewhere they are ordinary words or names. */
  readonly own?: AbbreviationLists;
}

/** The words of one language that tell kinds of changes apart; lower case, as they stand in news prose. */
export interface Lexicon {
  /** Of frequent short words: how the language is known where the page does not say. */
  readonly common: ReadonlySet<string>;
  /** A sentence with one of these more or less may say the opposite. */
  readonly negation: ReadonlySet<string>;
  /** Words that say how sure a statement is. */
  readonly modality: ReadonlySet<string>;
  /** Verbs of saying and the words that name a source. */
  readonly saying: ReadonlySet<string>;
  /** Titles before a name; adding one changes no name. */
  readonly honorifics: ReadonlySet<string>;
  /** Number words with their value; articles that are also the word for one are left out. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that multiply the number before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Days named from the day of writing, and forms of weekdays and months that the platform's tables lack. */
  readonly days: ReadonlySet<string>;
  /** What is written together with a weekday: "Dienstagabend". */
  readonly weekdayEndings: readonly string[];
  /** What turns a word into its opposite, and the letters that must follow, fewer being another word: "un", 3. */
  readonly negationPrefixes: ReadonlyMap<string, number>;
}

/** The same as plain text, words separated by spaces. */
export interface LexiconSource {
  readonly common: string;
  readonly negation: string;
  readonly modality: string;
  readonly saying: string;
  readonly honorifics: string;
  /** Words for 0, 1, 2, ... in order; a dash where the word also means something else, a bar between variants. */
  readonly numbers: string;
  /** Words for 30, 40, ... 90 in the same way. */
  readonly tens?: string;
  /** "word=value". */
  readonly scales: string;
  readonly days: string;
  readonly weekdayEndings?: string;
  /** "prefix=letters". */
  readonly negationPrefixes?: string;
}

export function readLexicon(source: LexiconSource): Lexicon {
  return {
    common: wordSet(source.common),
    negation: wordSet(source.negation),
    modality: wordSet(source.modality),
    saying: wordSet(source.saying),
    honorifics: wordSet(source.honorifics),
    numbers: new Map([...numberWords(source.numbers, 0, 1), ...numberWords(source.tens ?? '', 30, 10)]),
    scales: valuesOf(source.scales),
    days: wordSet(source.days),
    weekdayEndings: [...wordSet(source.weekdayEndings ?? '')],
    negationPrefixes: valuesOf(source.negationPrefixes ?? ''),
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

function numberWords(words: string, first: number, step: number): [string, number][] {
  return words.split(/\s+/).flatMap((variants, at) =>
    variants
      .split('|')
      .filter((word) => word !== '-' && word !== '')
      .map((word): [string, number] => [word, first + at * step]),
  );
}

function valuesOf(entries: string): ReadonlyMap<string, number> {
  return new Map(
    [...wordSet(entries)].map((entry): [string, number] => {
      const [word = '', value = '1'] = entry.split('=');
      return [word, Number(value)];
    }),
  );
}

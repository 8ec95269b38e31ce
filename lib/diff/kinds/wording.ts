import type { WordPart } from '../word-diff';
import { diffWords } from '../word-diff';
import type { DateSpan } from './date-spans';
import { dateSpans } from './date-spans';
import { guessLanguage, lexiconOf } from './lexicon/languages';
import type { Lexicon } from './lexicon/lexicon';
import { lexicalWords } from './words';

/** A place where the wording differs. */
export interface Stretch {
  /** What stood there; empty where something was put in. */
  readonly removed: string;
  /** What stands there now; empty where something was taken out. */
  readonly added: string;
  /** The text both have before and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Two wordings of a sentence, as the kinds look at them. Neither is empty. */
export interface Wording {
  readonly earlier: string;
  readonly later: string;
  /** BCP 47, guessed where the page did not say; null where unknown. */
  readonly language: string | null;
  /** Null where the project has no words of the language. */
  readonly lexicon: Lexicon | null;
  readonly stretches: readonly Stretch[];
  /** Lexical words of a text in the language; each text is read once. */
  readonly words: (text: string) => readonly string[];
  /** Dates and times of a text; each text is read once. */
  readonly dates: (text: string) => readonly DateSpan[];
}

/** Reads two wordings; `language` is BCP 47, null where unknown. */
export function readWording(earlier: string, later: string, language: string | null): Wording {
  const known = lexiconOf(language) ? language : (guessLanguage(`${earlier} ${later}`) ?? language);
  const lexicon = lexiconOf(known);
  return {
    earlier,
    later,
    language: known,
    lexicon,
    stretches: stretchesOf(diffWords(earlier, later, known)),
    words: remembered((text) => lexicalWords(text, known)),
    dates: remembered((text) => dateSpans(text, known, lexicon)),
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

function stretchesOf(parts: readonly WordPart[]): Stretch[] {
  const stretches: Stretch[] = [];
  let before = '';
  let open = { removed: '', added: '' };
  const close = (behind: string): void => {
    if (open.removed !== '' || open.added !== '') stretches.push({ ...open, before, behind });
    open = { removed: '', added: '' };
    before = behind;
  };
  for (const { op, text } of parts) {
    if (op === 'same') close(text);
    else open = { ...open, [op]: open[op] + text };
  }
  close('');
  return stretches;
}

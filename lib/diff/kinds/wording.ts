import type { WordPart } from '../word-diff';
import { diffWords } from '../word-diff';
import { guessLanguage, lexiconOf } from './lexicon/languages';
import type { Lexicon } from './lexicon/lexicon';

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
}

/** Reads two wordings; `language` is BCP 47, null where unknown. */
export function readWording(earlier: string, later: string, language: string | null): Wording {
  const known = lexiconOf(language) ? language : (guessLanguage(`${earlier} ${later}`) ?? language);
  return {
    earlier,
    later,
    language: known,
    lexicon: lexiconOf(known),
    stretches: stretchesOf(diffWords(earlier, later, known)),
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

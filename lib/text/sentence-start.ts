import type { Vocabulary } from './abbreviations/index';
import type { NextWords } from './boundary-place';

/** Whether a sentence begins with the words, rather than a name going on; an initial ("A.") is part of a name. */
export function startsSentence(next: NextWords, vocabulary: Vocabulary): boolean {
  if (next.word.length === 1 && next.text[1] === '.') return false;
  return vocabulary.isStarter(next.word.replace(/['’].*$/u, ''));
}

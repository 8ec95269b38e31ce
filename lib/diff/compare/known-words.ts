import { wordPieces } from '../../text/words';
import type { IsKnownWord } from '../kinds/spelling';
import type { SentencePair } from './body-text';

/** Words of the sentences that did not change, as they stand; read when first asked for. */
export function knownWords(pairs: readonly SentencePair[], language: string | null): IsKnownWord {
  let words: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= readWords(pairs, language);
    return words.has(word);
  };
}

function readWords(pairs: readonly SentencePair[], language: string | null): ReadonlySet<string> {
  const unchanged = pairs.filter((pair) => pair.op === 'unchanged').flatMap((pair) => pair.later);
  return new Set(unchanged.flatMap((sentence) => wordPieces(sentence.text, language)));
}

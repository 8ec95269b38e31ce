import { wordPieces } from '../../text/words';

const IS_WORD = /[\p{L}\p{N}]/u;
/** An article, pronoun or negation that French and Italian write together with the word behind it. */
const ELISION = /^(\p{L}{1,2})'(?=\p{L}{2})/u;

/** The words of a text as the lexicons have them: lower case, straight apostrophes, "n'est" as "ne" and "est". */
export function lexicalWords(text: string, language: string | null): string[] {
  return wordPieces(text.toLowerCase().replaceAll('’', "'"), language)
    .filter((piece) => IS_WORD.test(piece))
    .flatMap(splitElision);
}

function splitElision(word: string): string[] {
  const elided = ELISION.exec(word)?.[1];
  return elided ? [`${elided}e`, word.slice(elided.length + 1)] : [word];
}

/** How often each value occurs. */
function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The items whose keys the others lack, an item for each time it is lacking, in order. */
export function lacking<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const left = countValues(others.map(keyOf));
  return items.filter((item) => {
    const key = keyOf(item);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

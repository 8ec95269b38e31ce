/** A sequence of texts as numbers of texts, in runs: first number, count, first number, count, ... */
export type Runs = readonly number[];

/**
 * @param known the texts that have numbers already.
 * @returns the texts that are new, numbered from `known.length` on, and the sequence as runs.
 */
export function encodeRuns(
  sequence: readonly string[],
  known: readonly string[],
): { readonly texts: readonly string[]; readonly runs: Runs } {
  const numbers = firstNumbers(known);
  const texts: string[] = [];
  const runs: number[] = [];
  let expected = -1;
  for (const text of sequence) {
    // Of a text that stands several times, the one that goes on with the run.
    const number = known[expected] === text ? expected : (numbers.get(text) ?? known.length + texts.length);
    if (number === known.length + texts.length) {
      texts.push(text);
      numbers.set(text, number);
    }
    if (number === expected) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(number, 1);
    expected = number + 1;
  }
  return { texts, runs };
}

/** @throws Error where a run refers to a text that is not there. */
export function decodeRuns<T>(runs: Runs, known: readonly T[]): T[] {
  return runs.flatMap((count, at) => {
    if (at % 2 === 0) return [];
    const first = runs[at - 1] ?? 0;
    if (first + count > known.length) throw new Error('snapshot record refers to a text that is not there');
    return known.slice(first, first + count);
  });
}

function firstNumbers(texts: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  texts.forEach((text, number) => {
    if (!numbers.has(text)) numbers.set(text, number);
  });
  return numbers;
}

import type { SentencePair } from './body-text';

/**
 * Where a pair stands in the later text: the flat index of its first sentence there; for a removed sentence half a step
 * behind the sentence it would follow, so -0.5 before the first.
 */
export function placeOf(pairs: readonly SentencePair[]): (pair: SentencePair) => number {
  const answers = pairs
    .filter((pair) => pair.op !== 'moved' && pair.later.length > 0)
    .flatMap((pair) => {
      const answer = pair.later.at(-1)?.index ?? -1;
      return pair.earlier.map((sentence): [number, number] => [sentence.index, answer]);
    })
    .sort(([one], [other]) => one - other);
  return ({ earlier, later }) => {
    const first = later[0];
    if (first) return first.index;
    const before = lastBelow(answers, earlier[0]?.index ?? 0);
    return before + 0.5;
  };
}

/** The answer of the last earlier sentence before `index`; -1 where there is none. */
function lastBelow(answers: readonly (readonly [number, number])[], index: number): number {
  let low = 0;
  let high = answers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answers[middle]?.[0] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return answers[low - 1]?.[1] ?? -1;
}

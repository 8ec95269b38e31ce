/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SYLLABLES =
  'ba be bi bo bra da de di dra fe fi fo ga gra ka ke ki ko la le li lo ma me mi mo na ne no pa pre ra re ri ro sa se si sta ta te ti to tra va ve vi za ze zo'.split(
    ' ',
  );

/** So many made-up words, the short ones first, as in a language. */
export function vocabulary(size: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 1 + Math.floor((words.size / size) * 3 + random() * 2);
    words.add(Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join(''));
  }
  return [...words];
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** A word by rank: the second half as often as the first, the third a third as often (Zipf's law, about). */
export function pickWord(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? '';
}

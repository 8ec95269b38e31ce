/**
 * One pattern out of many phrases, found as whole words in any script, case aside. In a phrase, a space is any white
 * space, `*` at the end of a word any ending of it, `~` up to three words. Phrases of scripts that set no spaces are found
 * anywhere.
 */
export function anyPhrase(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split('|').map((phrase) => phrase.trim())).filter(Boolean);
  if (phrases.length === 0) return NEVER;
  const bounded = phrases.filter((phrase) => !UNSPACED.test(phrase)).map(patternOf);
  const unbounded = phrases.filter((phrase) => UNSPACED.test(phrase)).map(patternOf);
  const whole = `(?<![\\p{L}\\p{N}_])(?:${bounded.join('|')})(?![\\p{L}\\p{N}_])`;
  return new RegExp([...(bounded.length > 0 ? [whole] : []), ...unbounded].join('|'), 'iu');
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

function patternOf(phrase: string): string {
  return phrase
    .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
    .replace(/ ~ /g, '(?:\\s+\\S+){0,3}?\\s+')
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, '\\s+');
}

const NEVER = /(?!)/u;

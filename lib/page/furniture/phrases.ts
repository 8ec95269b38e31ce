/**
 * One pattern out of many phrases, found as whole words in any script, case aside. In a phrase, a space is any white
 * space, `*` at the end of a word any ending of it, `~` up to three words.
 */
export function anyPhrase(...lists: readonly string[]): RegExp {
  const phrases = lists.flatMap((list) => list.split('|').map((phrase) => phrase.trim())).filter(Boolean);
  if (phrases.length === 0) return NEVER;
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
      .replace(/ ~ /g, '(?:\\s+\\S+){0,3}?\\s+')
      .replace(/\*/g, '[\\p{L}\\p{M}]*')
      .replace(/['’]/g, "['’]")
      .replace(/ /g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}

const NEVER = /(?!)/u;

/** Longest quotation looked for, so that a stray mark does not take the rest of a long text with it; characters. */
const PAIRS = [
  /[“„”«»][^“”„«»]{0,800}[”“»«]/gu,
  /"[^"]{0,800}"/gu,
  /(?<![\p{L}\p{N}])[‘‚'](?:[^‘’']|['’](?=\p{L})){2,800}['’](?![\p{L}\p{N}])/gu,
];
/** Opened and not closed: the speaker goes on in the next paragraph. */
const OPEN = /[“„«"][^“”„«»"]*$/u;

const MARK = /["“”„«»‘‚']/;

/** A text without what it quotes: that is somebody's words, not the publisher's. */
export function withoutQuotations(text: string): string {
  if (!MARK.test(text)) return text;
  return PAIRS.reduce((rest, pair) => rest.replace(pair, ' '), text).replace(OPEN, ' ');
}

/**
 * [what is found, what it becomes], in this order. Repetitions are bounded: a page of nothing but quotation marks must
 * not exhaust the stack of the regular expressions.
 */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe0e|\ufe0f/g, ''],
  [/[\s\u0085]+/g, ' '],
  // French sets a space inside its quotation marks; German may use the same marks the other way round without one.
  [/(?<=^|[ ([])« | »(?=$|[^\p{L}\p{N}])/gu, '"'],
  [/[«»‹›“”„‟‘’‚‛"'`´ʹʻʼʽˈ′″‴׳״‵‶「」『』〝〞〟＂＇]/g, '"'],
  [/"[ "]{0,99}"/g, '"'],
  [/…/g, '...'],
  [/ ?\.[ .]{0,99}\. ?/g, '...'],
  [/ ?[-‐‑‒–—―−﹘﹣－][- ‐‑‒–—―−﹘﹣－]{0,99}/g, '-'],
  // French and typographers' spaces before punctuation and per cent.
  [/ (?=[!?;:%‰])/g, ''],
];

/** The full-width forms of ASCII that Chinese and Japanese typesetting may use for the same characters. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/**
 * A normalised text (normalizeText) without its typography: two texts that differ only in the shape of quotation marks, dashes and ellipses, in
 * spaces or in invisible characters have the same key. Case and every letter and digit are kept. For comparison only,
 * never shown.
 */
export function comparisonKey(text: string): string {
  const folded = FOLDS.reduce((key, [found, becomes]) => key.replace(found, becomes), text);
  return folded.replace(FULL_WIDTH, narrow).trim();
}

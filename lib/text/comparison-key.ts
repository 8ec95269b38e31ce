import { ANY_TRACE, TRACE, tracesOf } from './typographic-traces';

/**
 * [traces without which nothing is found, what is found, what it becomes], in this order. Repetitions are bounded: a page
 * of nothing but quotation marks must not exhaust the stack of the regular expressions.
 */
const FOLDS: readonly (readonly [number, RegExp, string])[] = [
  [TRACE.other, /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe0e|\ufe0f/g, ''],
  [TRACE.other, /[\s\u0085]+/g, ' '],
  // 27×7.75 is also typed 27x7.75.
  [TRACE.other, /(?<=\p{N} ?)[×✕✖](?= ?\p{N})/gu, 'x'],
  // French sets a space inside its quotation marks; German may use the same marks the other way round without one.
  [TRACE.quote, /(?<=^|[ ([])« | »(?=$|[^\p{L}\p{N}])/gu, '"'],
  [TRACE.quote, /[«»‹›“”„‟‘’‚‛"'`´ʹʻʼʽˈ′″‴׳״‵‶「」『』〝〞〟＂＇]/g, '"'],
  [TRACE.quote, /"[ "]{0,99}"/g, '"'],
  [TRACE.dots, /…/g, '...'],
  [TRACE.dots, / ?\.[ .]{0,99}\. ?/g, '...'],
  [TRACE.dash, / ?[-‐‑‒–—―−﹘﹣－][- ‐‑‒–—―−﹘﹣－]{0,99}/g, '-'],
  // French and typographers' spaces before punctuation and per cent.
  [TRACE.mark, / (?=[!?;:%‰])/g, ''],
];

/** The full-width forms of ASCII that Chinese and Japanese typesetting may use for the same characters. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/**
 * A normalised text (normalizeText) without its typography: two texts that differ only in the shape of
 * quotation marks, dashes, ellipses and multiplication signs, in spaces or in invisible characters have the same key. Case and every letter and digit are kept. For comparison only,
 * never shown.
 */
export function comparisonKey(text: string): string {
  const traces = tracesOf(text);
  if (traces === 0) return text.trim();
  let key = text;
  for (const [needed, found, becomes] of FOLDS) if (traces & needed) key = key.replace(found, becomes);
  return traces === ANY_TRACE ? key.replace(FULL_WIDTH, narrow).trim() : key.trim();
}

import type { RawBlock } from './collect-blocks';

/** Ends as a sentence does, in any of the scripts news is written in; closing quotation marks and brackets may follow. */
const SENTENCE_END = /[.!?…。！？؟।։][\s"'”’“»«›)\]）」』*]*$/u;
const INNER_SENTENCE_END = /[.!?…。！？؟।][\s"'”’»)\]]+\S|[。！？]/u;
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** A character of Chinese, Japanese or Korean says about as much as this many letters. */
const IDEOGRAPH_WEIGHT = 2.5;

/** Shorter text is a label, however it ends; letters. */
const MIN_SENTENCE = 40;
/** Longer text is prose even where the full stop was forgotten; letters. */
const MIN_UNENDED = 140;

/** Length in letters of an alphabetic script. */
export function extentOf(block: RawBlock): number {
  return IDEOGRAPHIC.test(block.source.text) ? block.length * IDEOGRAPH_WEIGHT : block.length;
}

export function endsLikeSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Scripts that set no mark at the end of a sentence, only a space. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]/u;
/** In these a text is prose from here on; letters. */
const MIN_UNMARKED = 50;

/** Whether a block reads as sentences of a text: long enough, ended, and not mostly a link. */
export function isProse(block: RawBlock): boolean {
  if (block.kind === 'heading' || block.kind === 'caption') return false;
  if (block.linkedLength * 2 > block.length) return false;
  const extent = extentOf(block);
  if (extent < MIN_SENTENCE) return false;
  const { text } = block.source;
  if (UNMARKED.test(text) && extent >= MIN_UNMARKED) return true;
  return endsLikeSentence(text) || extent >= MIN_UNENDED || INNER_SENTENCE_END.test(text);
}

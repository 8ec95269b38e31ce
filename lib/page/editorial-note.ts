import { correctionNoteBody } from '../text/correction-note';

/** A note says something behind its label; letters. */
const MIN_BODY = 12;
/** A character of Chinese, Japanese or Korean says about as much as this many letters. */
const IDEOGRAPH_WEIGHT = 2.5;
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Longer texts are not about themselves; characters. */
const MAX_STATED = 600;

/** Whether a block is the publisher's note on a change of the article. */
export function isEditorialNote(text: string): boolean {
  const body = correctionNoteBody(text);
  if (body === null || (body === text && text.length > MAX_STATED)) return false;
  return body.length * (IDEOGRAPHIC.test(body) ? IDEOGRAPH_WEIGHT : 1) >= MIN_BODY;
}

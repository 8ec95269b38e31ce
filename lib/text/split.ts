import { vocabularyFor } from './abbreviations/index';
import { LOOK_AHEAD, LOOK_BEHIND } from './boundary-place';
import { endsSentence } from './sentence-boundary';

/** A sentence and where it stands; offsets in UTF-16 units into the text that was split. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Marks that end a sentence in any script; the semicolon is the question mark of Greek. */
const STOP = String.raw`[\p{Sentence_Terminal}…]|(?<=\p{Script=Greek});`;
/** The further dots of an ellipsis set with spaces: ". . ." */
const SPACED_DOTS = String.raw`(?:\s\.(?![\p{L}\p{N}])){0,8}`;
/**
 * Quotation marks, brackets, marks of a footnote: they belong to the sentence before them when they touch it. The marks
 * that close in German open in Chinese.
 */
const CLOSER = String.raw`["'”’«»‹›)\]}」』】》〉）］｣*†‡¹²³⁴-⁹]|[“‘](?!\p{Script=Han})|\[\d{1,3}\]`;
/** French sets a space inside its quotation marks. */
const SPACED_CLOSER = String.raw`\s["'“”‘’»](?=[\s.,;:!?)]|$)`;
/** An emoji comments on what stands before it. */
const EMOJI = String.raw`\s?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\p{Emoji_Modifier}|[\ufe0f\u200d]){0,8}`;
/** Repetitions are bounded, so that a page of nothing but marks cannot exhaust the stack. */
const CANDIDATE = new RegExp(
  `((?:${STOP}){1,32}${SPACED_DOTS})((?:${CLOSER}){0,16}(?:${SPACED_CLOSER})?)((?:${EMOJI}){0,8})(\\s*)`,
  'gu',
);

/**
 * Splits a text into sentences. Every sentence is trimmed, none is empty, and together they cover everything but the
 * white space between them. The language (BCP 47) may be null or wrong. Linear in the length of the text.
 *
 * Written as a scan of its own rather than as repairs to Intl.Segmenter: the segmenter's rules change with the browser
 * and its version, and a boundary that moves without an edit would show as an edit. Each boundary is decided by the few
 * words around it, not by how quotation marks pair up from the start of the text, so an edit moves no other boundary. The
 * exception is a straight mark between a full stop and a Chinese or Japanese character, where nothing else tells which
 * sentence it belongs to.
 */
export function splitSentences(text: string, language: string | null): SentenceSpan[] {
  const vocabulary = vocabularyFor(language);
  const spans: SentenceSpan[] = [];
  let start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const push = (spanEnd: number): void => {
    spans.push({ text: text.slice(start, spanEnd), start, end: spanEnd });
  };
  const opens = straightMarks(text);
  for (const match of text.matchAll(CANDIDATE)) {
    const [, stop = '', marks = '', emoji = '', space = ''] = match;
    const last = match.index + stop.length + marks.length - 1;
    const closers = emoji + space === '' && marks.endsWith('"') && opens(last) ? marks.slice(0, -1) : marks;
    const next = match.index + stop.length + closers.length + emoji.length + space.length;
    if (next >= end || match.index <= start) continue;
    const from = Math.max(start, match.index - LOOK_BEHIND);
    const place = {
      behind: text.slice(from, match.index),
      isWhole: from === start,
      stop,
      closers,
      hasSpace: space !== '' || emoji !== '',
      ahead: text.slice(next, next + LOOK_AHEAD),
    };
    if (!endsSentence(place, vocabulary)) continue;
    push(next - space.length);
    start = next;
  }
  if (start < end) push(end);
  return spans;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells, place after place, whether a straight mark there that touches what follows opens a quotation: none is open before it. */
function straightMarks(text: string): (at: number) => boolean {
  let counted = 0;
  let isOpen = false;
  return (at) => {
    if (!UNSPACED.test(text.slice(at + 1, at + 3))) return false;
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 0x22) isOpen = !isOpen;
    return !isOpen;
  };
}

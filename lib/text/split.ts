import { vocabularyFor } from './abbreviations/index';
import { endsSentence } from './sentence-boundary';

/** A sentence and where it stands; offsets in UTF-16 units into the text that was split. */
export interface SentenceSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A place where a sentence may end: marks that end one (also ". . ."), what closes with it (quotation marks, brackets,
 * footnote marks; French sets a space inside its marks), and the white space behind. The semicolon is the question mark
 * of Greek.
 */
const STOP = String.raw`[\p{Sentence_Terminal}…]|(?<=\p{Script=Greek});`;
const CLOSER = String.raw`["'”’“‘»«›\)\]\}」』】》〉）］｣]|\[\d{1,3}\]|[¹²³⁴-⁹]`;
const CANDIDATE = new RegExp(
  `((?:${STOP})+(?: \\.(?= \\.|[^\\s\\p{L}\\p{N}.]|\\s|$))*)((?:${CLOSER})*(?: [»”](?=[\\s.,;:!?)]|$))?)(\\s*)`,
  'gu',
);

/**
 * Splits a text into sentences. Every sentence is trimmed, none is empty, and together they cover everything but the
 * white space between them. The language may be null or wrong. Whether a sentence ends somewhere is decided by the few
 * words around that place alone, so an edit elsewhere never moves a boundary.
 */
export function splitSentences(text: string, language: string | null): SentenceSpan[] {
  const vocabulary = vocabularyFor(language);
  const spans: SentenceSpan[] = [];
  let start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const push = (spanEnd: number): void => {
    spans.push({ text: text.slice(start, spanEnd), start, end: spanEnd });
  };
  for (const match of text.matchAll(CANDIDATE)) {
    const [whole, stop = '', closers = '', space = ''] = match;
    const next = match.index + whole.length;
    if (next >= end || match.index <= start) continue;
    const place = { text, start, stopAt: match.index, stop, closers, space, next };
    if (!endsSentence(place, vocabulary)) continue;
    push(next - space.length);
    start = next;
  }
  if (start < end) push(end);
  return spans;
}

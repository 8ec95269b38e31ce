import type { ChangeDetail } from '../../article/change';
import type { Lexicon } from './lexicon/lexicon';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** Quotations whose words differ. Words that were only put into or taken out of quotation marks count as well. */
export function quotationDetails(wording: Wording): ChangeDetail[] {
  const { words, lexicon, stretches } = wording;
  const wordsOf = (text: string) => words(text.replace(OMISSION, ' zzz ')).join('');
  const before = quotedSpans(wording.earlier, lexicon).filter((span) => wordsOf(span) !== '');
  const after = quotedSpans(wording.later, lexicon).filter((span) => wordsOf(span) !== '');
  const shown = (spans: readonly string[]) => spans.map((span) => span.trim().replace(/,$/, ''));
  return pairUp(
    'quotation',
    shown(lacking(before, after, wordsOf)),
    shown(lacking(after, before, wordsOf)),
    stretches,
  );
}

/** Says that words were left out, so it counts as a word. */
const OMISSION = /\.(?: ?\.)+|…/g;

const DOUBLE_MARK = /["“”„‟«»‹›「」『』״＂]/;
const DOUBLE_MARKS = new RegExp(DOUBLE_MARK, 'g');
/** A sentence that opens with a dash is speech in Scandinavian, French, Spanish and Russian newspapers. */
const SPEECH_DASH = /^[-–—]\s+/;

/** The parts of a sentence that are quoted, without their marks, in order. */
export function quotedSpans(text: string, lexicon: Lexicon | null): string[] {
  const dash = SPEECH_DASH.exec(text);
  if (dash && !DOUBLE_MARK.test(text)) return [spokenPart(text.slice(dash[0].length), lexicon)];
  return [...betweenDoubleMarks(text), ...betweenSingleMarks(text)];
}

/** Up to the comma behind which the speaker is named. */
function spokenPart(text: string, lexicon: Lexicon | null): string {
  for (const comma of text.matchAll(/,\s+(\p{L}+)(?:\s+(\p{L}+))?/gu)) {
    const words = [comma[1], comma[2]].map((word) => word?.toLowerCase() ?? '');
    if (words.some((word) => lexicon?.saying.has(word))) return text.slice(0, comma.index);
  }
  return text;
}

/** A mark left open runs to the end, a mark that only closes began before the sentence. */
function betweenDoubleMarks(text: string): string[] {
  const spans: string[] = [];
  let start: number | null = null;
  for (const { index } of text.matchAll(DOUBLE_MARKS)) {
    if (start !== null) {
      spans.push(text.slice(start, index));
      start = null;
    } else if (spans.length === 0 && closesOnly(text, index)) spans.push(text.slice(0, index));
    else start = index + 1;
  }
  if (start !== null) spans.push(text.slice(start));
  return spans;
}

function closesOnly(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' ';
  const behind = text[index + 1] ?? ' ';
  return /\S/.test(before) && !/[\p{L}\p{N}]/u.test(behind) && !/[([—–]/.test(before);
}

/** Single marks are apostrophes as well; only a pair around whole words quotes. */
const SINGLE_QUOTED =
  /(?<![\p{L}\p{N}])[‘‚'](?=[\p{L}\p{N}])([^‘‚'’]*(?:[\p{L}\p{N}]['’][\p{L}\p{N}][^‘‚'’]*)*)[’‘'](?![\p{L}\p{N}])/gu;

function betweenSingleMarks(text: string): string[] {
  return Array.from(text.matchAll(SINGLE_QUOTED), (match) => match[1] ?? '');
}

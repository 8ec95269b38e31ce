import { diffWords } from './word-diff';

/** Words before the difference that are kept for orientation, in characters. */
const LEAD_LENGTH = 28;

/** Two wordings shortened to the place where they differ. */
export interface Excerpt {
  readonly earlier: string;
  readonly later: string;
}

/**
 * Shortens two wordings to at most `length` characters each, cut between words around their first difference, so that both
 * show it. Either may be empty.
 */
export function excerptChange(
  earlier: string,
  later: string,
  language: string | null,
  length: number,
): Excerpt {
  const start =
    Math.max(earlier.length, later.length) > length ? firstDifference(earlier, later, language) : 0;
  return { earlier: cut(earlier, start, length), later: cut(later, start, length) };
}

/** Where the common beginning of two wordings ends; 0 where one of them is empty. */
function firstDifference(earlier: string, later: string, language: string | null): number {
  if (earlier === '' || later === '') return 0;
  const [first] = diffWords(earlier, later, language);
  return first?.op === 'same' && first.text.length < earlier.length ? first.text.length : 0;
}

/** A stretch that begins a little before `at` and says with an ellipsis where it leaves something out. */
function cut(text: string, at: number, length: number): string {
  const from = at <= LEAD_LENGTH ? 0 : wordStart(text, at - LEAD_LENGTH);
  const rest = text.slice(from).replace(/^[\udc00-\udfff]/, '');
  const head = from > 0 ? '…' : '';
  const room = length - head.length;
  if (rest.length <= room) return head + rest;
  const stretch = rest.slice(0, room - 1);
  const lastSpace = stretch.lastIndexOf(' ');
  // A script without spaces, or one long word, is cut where the room ends, but not through a surrogate pair.
  const whole = lastSpace > room / 2 ? stretch.slice(0, lastSpace) : stretch.replace(/[\ud800-\udbff]$/, '');
  return `${head}${whole}…`;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + LEAD_LENGTH ? space + 1 : at;
}

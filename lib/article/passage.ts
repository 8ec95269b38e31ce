import { comparisonKey } from '../text/comparison-key';
import { normalizeText } from '../text/normalize';
import type { Change, Edit } from './change';
import type { ArticleText, Instant } from './model';
import { flattenSentences } from './sentences';

/** A stretch of an article, as the W3C's TextQuoteSelector names one. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** One or more whole sentences of an article that the reader has asked to be told about. */
export interface Passage extends TextQuote {
  /** Within the article. */
  readonly id: number;
  readonly watchedSince: Instant;
  /** Its sentences, as they stood in the snapshot with this number; `exact` joins them. */
  readonly sentences: readonly string[];
  readonly snapshot: number;
  /** Whether it has been taken out of the article. */
  readonly isGone: boolean;
}

/** What can happen to a passage. */
export type PassageNews = 'changed' | 'moved' | 'gone';

/** Characters of context kept on either side. */
const CONTEXT_LENGTH = 48;

/** Sentences in one passage: what somebody selects to watch, not half the article. */
export const MAX_PASSAGE_SENTENCES = 12;

/**
 * The passage that a selection stands in: every sentence it touches. Differences of typography and white space do not
 * matter. Where the selected words stand more than once, what stands around them tells which are meant.
 *
 * @returns null where the article does not hold the selection (it is furniture, or spans more than a dozen sentences)
 */
export function passageOf(
  selection: TextQuote,
  text: ArticleText,
  context: { readonly id: number; readonly snapshot: number; readonly now: Instant },
): Passage | null {
  const sentences = unitsOf(text);
  const touched = touchedBy(normalized(selection), sentences);
  if (!touched || touched.end - touched.start > MAX_PASSAGE_SENTENCES) return null;
  const { id, snapshot, now } = context;
  const quote = quoteOf(sentences, touched);
  const chosen = sentences.slice(touched.start, touched.end);
  return { ...quote, id, watchedSince: now, sentences: chosen, snapshot, isGone: false };
}

/** What an edit did to a passage. `news` is null where the passage stands as it stood. */
export interface FollowedPassage {
  readonly before: Passage;
  readonly after: Passage;
  readonly news: PassageNews | null;
}

/**
 * Follows a passage through an edit. Only a change that took its sentences away from what they were is news: as long as the
 * text still holds them it does not matter what happened around them, or into which blocks a redesign has put them.
 *
 * @param later the text that the edit led to
 */
export function followPassage(before: Passage, edit: Edit, later: ArticleText): FollowedPassage {
  const sentences = unitsOf(later);
  const at = { ...before, snapshot: edit.later };
  const changes = edit.changes.filter((change) => change.suppressed === null && isAbout(change, before));
  const range = findSentences(before.sentences, sentences);
  // The same words may stand a second time, in a pull quote or at the end of a longer sentence.
  if (range && !changes.some(({ op }) => op === 'edited')) {
    const after = { ...at, ...quoteOf(sentences, range), isGone: false };
    return { before, after, news: changes.some(({ op }) => op === 'moved') ? 'moved' : null };
  }
  if (before.isGone || changes.length === 0) return { before, after: at, news: null };
  const now = before.sentences.flatMap((sentence) => laterSentences(sentence, changes));
  if (now.length === 0) return { before, after: { ...at, isGone: true }, news: 'gone' };
  const found = findSentences(now, sentences);
  const quote = found ? quoteOf(sentences, found) : { ...at, exact: now.join(' ') };
  return { before, after: { ...at, ...quote, sentences: now }, news: 'changed' };
}

function normalized({ exact, prefix, suffix }: TextQuote): TextQuote {
  const [text, before, after] = [exact, prefix, suffix].map((part) => normalizeText(part).text);
  return { exact: text ?? '', prefix: before ?? '', suffix: after ?? '' };
}

/** Headline and standfirst can be watched like any sentence. */
function unitsOf({ headline, standfirst, blocks }: ArticleText): string[] {
  const head = standfirst === null ? [headline] : [headline, standfirst];
  return [...head, ...flattenSentences(blocks).map(({ text }) => text)];
}

/** A run of sentences, `end` excluded. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function quoteOf(sentences: readonly string[], { start, end }: Run): TextQuote {
  return {
    exact: sentences.slice(start, end).join(' '),
    prefix: sentences.slice(0, start).join(' ').slice(-CONTEXT_LENGTH),
    suffix: sentences.slice(end).join(' ').slice(0, CONTEXT_LENGTH),
  };
}

/** Where a run of sentences stands, word for word, however they are divided into sentences now. */
function findSentences(wanted: readonly string[], sentences: readonly string[]): Run | null {
  return touchedBy({ exact: wanted.join(' '), prefix: '', suffix: '' }, sentences, true);
}

function touchedBy(
  { exact, prefix, suffix }: TextQuote,
  sentences: readonly string[],
  isWhole = false,
): Run | null {
  const keys = sentences.map(comparisonKey);
  const text = keys.join(' ');
  const [wanted, before, after] = [exact, prefix, suffix].map(comparisonKey) as [string, string, string];
  if (wanted === '') return null;
  const places = allIndexes(text, wanted).filter(
    (at) => !isWhole || (isEdge(text, at) && isEdge(text, at + wanted.length + 1)),
  );
  const [best] = places.toSorted((a, b) => contextAt(b) - contextAt(a));
  if (best === undefined) return null;
  return runOf(keys, best, best + wanted.length);

  function contextAt(at: number): number {
    return (
      commonEnd(text.slice(0, at).trimEnd(), before) +
      commonEnd(reversed(text.slice(at + wanted.length).trimStart()), reversed(after))
    );
  }
}

/** Whether a stretch may begin at `at`: not in the middle of a word. */
function isEdge(text: string, at: number): boolean {
  return at <= 0 || at > text.length || text[at - 1] === ' ';
}

function allIndexes(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < 1000; at = text.indexOf(wanted, at + 1)) {
    found.push(at);
  }
  return found;
}

/** The sentences that a stretch of their joined keys touches. */
function runOf(keys: readonly string[], from: number, to: number): Run {
  let start = 0;
  let position = 0;
  for (const [index, key] of keys.entries()) {
    const end = position + key.length;
    if (end <= from) start = index + 1;
    if (end >= to) return { start, end: index + 1 };
    position = end + 1;
  }
  return { start, end: keys.length };
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function isAbout(change: Change, { sentences }: Passage): boolean {
  const keys = new Set(sentences.map(comparisonKey));
  return change.earlier.some(({ text }) => keys.has(comparisonKey(text)));
}

/** What stands in place of a sentence; itself where no change is about it, nothing where it was removed. */
function laterSentences(sentence: string, changes: readonly Change[]): readonly string[] {
  const key = comparisonKey(sentence);
  const change = changes.find(({ earlier }) => earlier.some(({ text }) => comparisonKey(text) === key));
  if (!change) return [sentence];
  // A change of several sentences is told with the first of them.
  const isFirst = comparisonKey(change.earlier[0]?.text ?? '') === key;
  return isFirst ? change.later.map(({ text }) => text) : [];
}

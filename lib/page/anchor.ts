import { comparisonKey } from '../text/comparison-key';
import type { LiveSentence } from './capture';
import type { TextSegment } from './packed-text';
import { PackedText, pack, textSegment } from './packed-text';
import type { TextSource } from './text-source';

/** Where a sentence stands in the live document: stretches of text nodes in document order, never empty. */
export type Anchor = readonly TextSegment[];

/** A sentence with what stands before and after it, by which it is found where its text nodes were replaced. */
export interface Quote {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** First rung: the text nodes the sentence was captured from. Null unless they still hold exactly that sentence. */
export function anchorByPosition(place: LiveSentence, expected: string): Anchor | null {
  const segments = segmentsBetween(place.source, place.start, place.end);
  return segments !== null && readsAs(segments, expected) ? segments : null;
}

/** Characters of prefix and suffix that are compared. */
const CONTEXT_LENGTH = 32;

/** A sentence shorter than this (packed) may stand in a page by chance; it needs a neighbour that fits. */
const TELLING_LENGTH = 24;
/** Characters of context that make up for shortness. */
const TELLING_CONTEXT = 8;

/** More places than this and the sentence is no landmark. */
const MAX_PLACES = 50;

/**
 * Second rung: the sentence's own words in the text of a root. Where they stand in several places, prefix and suffix
 * decide; null where they are not found, too short to be told from chance, or equally well placed twice.
 */
export function anchorByQuote(text: PackedText, quote: Quote): Anchor | null {
  const needle = pack(quote.text);
  if (needle === '') return null;
  const prefix = pack(quote.prefix).slice(-CONTEXT_LENGTH);
  const suffix = pack(quote.suffix).slice(0, CONTEXT_LENGTH);
  const places = placesOf(needle, text.text).map((start) => ({
    start,
    context:
      endInCommon(prefix, text.text.slice(Math.max(start - CONTEXT_LENGTH, 0), start)) +
      startInCommon(suffix, text.text.slice(start + needle.length, start + needle.length + CONTEXT_LENGTH)),
  }));
  places.sort((a, b) => b.context - a.context);
  const [best, second] = places;
  if (best === undefined || best.context === second?.context) return null;
  if (needle.length < TELLING_LENGTH && best.context < TELLING_CONTEXT) return null;
  const segments = text.slice(best.start, best.start + needle.length);
  return segments.length > 0 ? segments : null;
}

/**
 * Whether the page still shows an anchor's characters. `located` is where they stand now: the anchor itself, or the
 * parts its nodes were split into.
 */
export function stillReads(located: Anchor, anchor: Anchor): boolean {
  if (!located.every(({ node }) => node.isConnected)) return false;
  const now = located.map(({ node, start, end }) => node.data.slice(start, end)).join('');
  return now === anchor.map(({ data }) => data).join('');
}

function readsAs(segments: Anchor, expected: string): boolean {
  const live = new PackedText(segments).text;
  return live === pack(expected) || pack(comparisonKey(live)) === pack(comparisonKey(expected));
}

/** Null where one of the nodes was taken out of the document or holds other characters now than at the capture. */
function segmentsBetween(source: TextSource, start: number, end: number): TextSegment[] | null {
  const found: TextSegment[] = [];
  for (const { node, start: base } of source.pieces) {
    if (base >= end) break;
    const { data } = node;
    if (base + data.length <= start) continue;
    const segment = textSegment(node, Math.max(start - base, 0), Math.min(end - base, data.length));
    const isAsCaptured = source.text.startsWith(segment.data, base + segment.start);
    if (!isAsCaptured || !node.isConnected) return null;
    found.push(segment);
  }
  return found.length > 0 ? found : null;
}

function placesOf(needle: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    places.push(at);
    if (places.length > MAX_PLACES) return [];
  }
  return places;
}

function endInCommon(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function startInCommon(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

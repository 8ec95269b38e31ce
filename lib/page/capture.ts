import { canonicalUrl } from '../article/canonical-url';
import {
  MAX_FURNITURE,
  MAX_FURNITURE_LENGTH,
  MAX_HEADLINE_LENGTH,
  MAX_SENTENCES,
  MAX_STANDFIRST_LENGTH,
} from '../article/limits';
import type { Block, Capture, CaptureOrigin, Furniture, Instant } from '../article/model';
import { normalizeText } from '../text/normalize';
import { splitSentences } from '../text/split';
import { documentTitle } from './document-title';
import { extract, type FoundBlock } from './extract';
import { readMetadata } from './metadata';
import { findObstacle } from './obstacle';
import type { TextSource } from './text-source';

/** A sentence and the live text it was read from; offsets into `source.text`. */
export interface LiveSentence {
  readonly source: TextSource;
  readonly start: number;
  readonly end: number;
}

/** A capture and the live text it was taken from. */
export interface LiveCapture {
  readonly capture: Capture;
  /** Null where the headline is only declared, not shown. */
  readonly headline: TextSource | null;
  readonly standfirst: TextSource | null;
  /** In the order of flattenSentences(capture.blocks). */
  readonly sentences: readonly LiveSentence[];
}

export interface CaptureContext {
  /** As the browser shows it; the fragment is dropped. */
  readonly address: string;
  readonly now: Instant;
  readonly origin: CaptureOrigin;
  readonly httpStatus: number | null;
}

const MAX_TITLE_LENGTH = 300;

/** One more than may be stored, so that the background sees that there were too many and says so. */
const MAX_TAKEN = MAX_SENTENCES + 1;

/**
 * Takes the text of a document. Works on a live document and on one parsed from HTML, and changes neither.
 * A document without an article gives a capture without blocks.
 */
export function captureDocument(document: Document, context: CaptureContext): LiveCapture {
  const metadata = readMetadata(document, context.address);
  const found = extract(document, metadata);
  const sentences: LiveSentence[] = [];
  const blocks = found.blocks.flatMap((block) => splitBlock(block, metadata.language, sentences));
  const address = context.address.replace(/#.*$/s, '');
  const capture: Capture = {
    headline: (textOf(found.headline) ?? metadata.headline ?? (documentTitle(document) || address)).slice(
      0,
      MAX_HEADLINE_LENGTH,
    ),
    standfirst: textOf(found.standfirst)?.slice(0, MAX_STANDFIRST_LENGTH) ?? null,
    blocks,
    byline: metadata.byline,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    language: metadata.language,
    capturedAt: context.now,
    origin: context.origin,
    address,
    ...canonicalUrl(address, metadata),
    furniture: found.furniture.slice(0, MAX_FURNITURE).map(boundedFurniture),
    signals: {
      documentKind: metadata.documentKind,
      httpStatus: context.httpStatus,
      isAccessibleForFree: metadata.isAccessibleForFree,
      title: normalizeText(documentTitle(document)).text.slice(0, MAX_TITLE_LENGTH),
      obstacle: findObstacle(document, textLength(blocks), metadata.isAccessibleForFree),
      pageNumber: metadata.pageNumber,
    },
  };
  return {
    capture,
    headline: found.headline,
    standfirst: found.standfirst,
    sentences,
  };
}

/** The block with its sentences; adds where they stand to `places`. No block where nothing is left of the text. */
function splitBlock(found: FoundBlock, language: string | null, places: LiveSentence[]): Block[] {
  if (places.length >= MAX_TAKEN) return [];
  const { kind, source, normal, from } = found;
  const spans = splitSentences(normal.text.slice(from), language).slice(0, MAX_TAKEN - places.length);
  if (spans.length === 0) return [];
  for (const { start, end } of spans) {
    places.push({ source, start: normal.sourceStart(from + start), end: normal.sourceEnd(from + end) });
  }
  return [{ kind, sentences: spans.map((span) => span.text) }];
}

function textOf(source: TextSource | null): string | null {
  return source === null ? null : normalizeText(source.text).text || null;
}

function boundedFurniture(furniture: Furniture): Furniture {
  return {
    rule: furniture.rule,
    text: normalizeText(furniture.text).text.slice(0, MAX_FURNITURE_LENGTH),
  };
}

function textLength(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + block.sentences.reduce((n, sentence) => n + sentence.length, 0),
    0,
  );
}

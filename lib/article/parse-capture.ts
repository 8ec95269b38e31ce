import {
  MAX_ADDRESS_LENGTH,
  MAX_FURNITURE,
  MAX_FURNITURE_LENGTH,
  MAX_HEADLINE_LENGTH,
  MAX_SENTENCE_LENGTH,
  MAX_SENTENCES,
  MAX_STANDFIRST_LENGTH,
  MAX_TEXT_LENGTH,
} from './limits';
import type { Block, BlockKind, Capture, CaptureSignals, Furniture } from './model';

type Members = Record<string, unknown>;

const BLOCK_KINDS: readonly BlockKind[] = [
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'note',
  'box',
];
const OBSTACLES: readonly unknown[] = [
  null,
  'paywall',
  'consent',
  'bot-wall',
  'login',
  'error-page',
  'removed',
];
const LONGEST_META = 1_000;
/** Archives write years of four digits: with an instant outside of them nothing could be exported any more. */
const FIRST_INSTANT = Date.parse('0000-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59Z');

/**
 * A capture as a page sent it, or null where anything is not of the form or over the bounds: a content script shares its
 * process with the page, so its word is checked like any other input.
 */
export function parseCapture(value: unknown): Capture | null {
  if (!isMembers(value) || !isCaptureShape(value)) return null;
  return areBlocks(value['blocks']) && isFurniture(value['furniture']) && isSignals(value['signals'])
    ? (value as unknown as Capture)
    : null;
}

function isCaptureShape(value: Members): boolean {
  return (
    isText(value['headline'], MAX_HEADLINE_LENGTH) &&
    isNullOr(value['standfirst'], (text) => isText(text, MAX_STANDFIRST_LENGTH)) &&
    isNullOr(value['byline'], (text) => isString(text, LONGEST_META)) &&
    isNullOr(value['language'], (text) => isString(text, 35)) &&
    isNullOr(value['publishedAt'], isInstant) &&
    isNullOr(value['modifiedAt'], isInstant) &&
    isInstant(value['capturedAt']) &&
    (value['origin'] === 'visit' || value['origin'] === 'recheck') &&
    isAddress(value['address']) &&
    isAddress(value['canonicalUrl']) &&
    isText(value['site'], 253)
  );
}

function areBlocks(value: unknown): value is Block[] {
  if (!Array.isArray(value)) return false;
  let sentences = 0;
  let length = 0;
  for (const block of value as unknown[]) {
    if (!isBlock(block)) return false;
    sentences += block.sentences.length;
    for (const sentence of block.sentences) length += sentence.length;
    if (sentences > MAX_SENTENCES || length > MAX_TEXT_LENGTH) return false;
  }
  return true;
}

function isBlock(value: unknown): value is Block {
  if (!isMembers(value)) return false;
  const { kind, sentences } = value;
  return (
    BLOCK_KINDS.includes(kind as BlockKind) &&
    Array.isArray(sentences) &&
    sentences.length > 0 &&
    sentences.every((sentence) => isText(sentence, MAX_SENTENCE_LENGTH))
  );
}

function isFurniture(value: unknown): value is Furniture[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_FURNITURE &&
    value.every(
      (item: unknown) =>
        isMembers(item) && isText(item['rule'], 100) && isString(item['text'], MAX_FURNITURE_LENGTH),
    )
  );
}

function isSignals(value: unknown): value is CaptureSignals {
  return (
    isMembers(value) &&
    (value['documentKind'] === 'article' || value['documentKind'] === 'live-blog') &&
    isNullOr(value['httpStatus'], Number.isFinite) &&
    isNullOr(value['isAccessibleForFree'], (free) => typeof free === 'boolean') &&
    isString(value['title'], 300) &&
    OBSTACLES.includes(value['obstacle']) &&
    isNullOr(value['pageNumber'], Number.isFinite)
  );
}

/** An http or https address, not over the bound. */
export function isAddress(value: unknown): value is string {
  if (!isText(value, MAX_ADDRESS_LENGTH)) return false;
  const protocol = URL.parse(value)?.protocol;
  return protocol === 'http:' || protocol === 'https:';
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number' && value >= FIRST_INSTANT && value <= LAST_INSTANT;
}

function isString(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isText(value: unknown, longest: number): value is string {
  return isString(value, longest) && value.length > 0;
}

function isNullOr(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === null || check(value);
}

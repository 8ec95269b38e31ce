/**
 * The words of the project as types: what an article's text is, what a capture of a document holds, and what the store
 * keeps. Everything here is plain data that survives structured cloning, so the same types serve the page, the
 * background, the database and our own pages.
 */

/** Epoch milliseconds, UTC. */
export type Instant = number;

/**
 * Paragraph-level unit of an article, in reading order. A note is the publisher's, on a change of the text. A box stands amid
 * the text and is built otherwise than its paragraphs: a fact box, or the page's own that nothing else gives away.
 */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'caption' | 'note' | 'box';

export interface Block {
  readonly kind: BlockKind;
  /**
   * The block's sentences as the reader saw them: NFC, white space collapsed, soft hyphens and zero-width characters
   * removed, quotation marks and dashes as published. Never empty, no sentence is empty.
   */
  readonly sentences: readonly string[];
}

/** A block inside the article's root that a named rule holds to be no part of the article. */
export interface Furniture {
  /** Name of the rule, as listed in lib/page/furniture-rules.ts. */
  readonly rule: string;
  readonly text: string;
}

/** What is compared, hashed and searched. */
export interface ArticleText {
  /** One unit of comparison; never empty. */
  readonly headline: string;
  /** The summary under the headline, one unit of comparison; null where the page shows none. */
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

export interface ArticleMetadata {
  readonly byline: string | null;
  readonly publishedAt: Instant | null;
  readonly modifiedAt: Instant | null;
  /** BCP 47, null where neither declared nor plain from the text. */
  readonly language: string | null;
}

/** How a document's own text answers whether the reader saw the whole article. */
export type Obstacle = 'paywall' | 'consent' | 'bot-wall' | 'login' | 'error-page' | 'removed';

/** What a document tells about itself that bears on whether it can be compared. */
export interface CaptureSignals {
  readonly documentKind: 'article' | 'live-blog';
  /** Of the navigation; null where the browser does not tell. */
  readonly httpStatus: number | null;
  /** schema.org isAccessibleForFree as declared. */
  readonly isAccessibleForFree: boolean | null;
  /** The document's title, at most 300 characters. */
  readonly title: string;
  readonly obstacle: Obstacle | null;
  /** Of an article continued over several addresses, from 1; null where it is not. */
  readonly pageNumber: number | null;
}

export type CaptureOrigin = 'visit' | 'recheck' | 'import';

/** The text of a document at one instant. */
export interface Capture extends ArticleText, ArticleMetadata {
  readonly capturedAt: Instant;
  readonly origin: CaptureOrigin;
  /** As the browser shows it, without the fragment. */
  readonly address: string;
  /** Identifies the article; see canonical-url.ts. */
  readonly canonicalUrl: string;
  /** Host of the canonical URL. */
  readonly site: string;
  /** In document order, at most 200, each text at most 400 characters. */
  readonly furniture: readonly Furniture[];
  readonly signals: CaptureSignals;
}

/** The immutable stored record of an article's text at one instant. `number` counts from 0 within the article. */
export interface Snapshot extends ArticleText, Omit<ArticleMetadata, 'language'> {
  readonly articleId: number;
  readonly number: number;
  readonly capturedAt: Instant;
  readonly origin: CaptureOrigin;
  /** SHA-256, hex, of headline, standfirst and blocks; see content-hash.ts. */
  readonly contentHash: string;
  /** Where it was captured; absent in snapshots of before evidence was kept. */
  readonly address?: string;
  /** Absent where the address is. */
  readonly evidence?: Evidence;
  /** Members that an imported archive had and this release does not know, as a JSON object. */
  readonly unknown?: string;
}

/** What ties a snapshot to the one stored before it; see evidence.ts. 64 hexadecimal digits each. */
export interface Evidence {
  /** Covers text, byline, times, origin, address and `before`. */
  readonly hash: string;
  /** `hash` of the snapshot that was stored before it; null for the first of a history. */
  readonly before: string | null;
}

/** What has one canonical URL and changes over time. */
export interface Article {
  readonly id: number;
  readonly canonicalUrl: string;
  /** Every address it was read at, oldest first, at most 20. */
  readonly addresses: readonly string[];
  readonly site: string;
  /** Of the latest snapshot. */
  readonly headline: string;
  readonly language: string | null;
  readonly documentKind: CaptureSignals['documentKind'];
  readonly publishedAt: Instant | null;
  readonly firstReadAt: Instant;
  readonly lastReadAt: Instant;
  /** Number of the snapshot that the reader last had before their eyes. */
  readonly lastReadSnapshot: number;
  readonly snapshotCount: number;
  /** Edits with at least one change that is not suppressed. */
  readonly editCount: number;
  /** When the last such edit was found; null where there was none. */
  readonly lastChangedAt: Instant | null;
  /** When the text was last looked at, by visit or recheck, comparable or not. */
  readonly lastCheckedAt: Instant;
  /** Changes since last read that count, as the badge shows them. */
  readonly unreadChanges: number;
}

import type { Change, ChangeDetail } from '../article/change';
import type { Block, CaptureOrigin, CaptureSignals } from '../article/model';
import type { WatchWish } from '../article/watch-steps';

/** The archive file as described in docs/archive-format.md. Times are ISO 8601 in UTC. */
export const ARCHIVE_FORMAT = 'late-edition-archive';
export const ARCHIVE_VERSION = 1;

export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: typeof ARCHIVE_VERSION;
  readonly exportedAt: string;
  readonly extensionVersion: string;
  readonly articles: readonly ArchiveArticle[];
  /** Hash over the evidence hashes of all snapshots, in order. */
  readonly evidence?: string | undefined;
}

export interface ArchiveArticle {
  readonly canonicalUrl: string;
  readonly addresses: readonly string[];
  readonly site: string;
  readonly headline: string;
  readonly language: string | null;
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  /** Index into `snapshots`. */
  readonly lastReadSnapshot: number;
  /** Oldest first, never empty. */
  readonly snapshots: readonly ArchiveSnapshot[];
  /** Oldest first. */
  readonly edits: readonly ArchiveEdit[];
  /** Oldest first. */
  readonly verdicts: readonly ArchiveVerdict[];
  readonly documentKind?: CaptureSignals['documentKind'] | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly lastCheckedAt?: string | undefined;
  readonly unreadChanges?: number | undefined;
  readonly keepForEver?: true | undefined;
  /** Only where it is not 'usual'. */
  readonly watch?: WatchWish | undefined;
  /** Evidence hashes of snapshots that were thinned out. */
  readonly thinned?: readonly string[] | undefined;
}

export interface ArchiveSnapshot {
  readonly capturedAt: string;
  readonly origin: CaptureOrigin;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly contentHash: string;
  readonly blocks: readonly Block[];
  readonly address?: string | undefined;
  readonly evidenceHash?: string | undefined;
  readonly evidenceBefore?: string | null | undefined;
}

export interface ArchiveEdit {
  /** Indexes into `snapshots`. */
  readonly earlier: number;
  readonly later: number;
  readonly disclosed: boolean;
  readonly changes: readonly ArchiveChange[];
}

export interface ArchiveChange {
  readonly op: Change['op'];
  readonly part: Change['part'];
  /** Names of change kinds; a later release may know more of them. */
  readonly kinds: readonly string[];
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  readonly suppressed: string | null;
  readonly details?: readonly ChangeDetailOf[] | undefined;
  /** Places of the sentences in the flat list of their snapshot; null for what stands elsewhere. */
  readonly earlierPlaces?: readonly (number | null)[] | undefined;
  readonly laterPlaces?: readonly (number | null)[] | undefined;
  /** Of a removed sentence: place in the later text after which it would stand, -1 before the first. */
  readonly after?: number | null | undefined;
}

type ChangeDetailOf = Omit<ChangeDetail, 'kind'> & { readonly kind: string };

export interface ArchiveVerdict {
  readonly at: string;
  readonly verdict: 'same' | 'not-comparable';
  readonly reason: string | null;
  /** What was found and not shown; only where the verdict is 'same'. */
  readonly suppressed?: readonly ArchiveChange[] | undefined;
}

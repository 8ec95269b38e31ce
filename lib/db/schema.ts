import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { AlertMode } from '../article/alert-mode';
import type { Change, NotComparableReason, Notice } from '../article/change';
import type { ArticleExtras } from '../article/extras';
import type { Judgement } from '../article/judgement';
import type { Article, CaptureOrigin, Instant } from '../article/model';
import type { Passage } from '../article/passage';
import type { ChangeRecord } from './change-codec';
import type { PackedJson } from './packed-json';
import type { WatchRecord } from './watch-codec';

/** An article as stored; see article-codec.ts. */
export interface ArticleRecord extends Omit<Article, 'id' | 'lastChangedAt'> {
  /** Absent until the database has given it. */
  readonly id?: number;
  /** 0 where the article never changed, because null cannot be a key. */
  readonly lastChangedAt: Instant;
}

/** The texts that a snapshot brought, and how they and earlier ones make it up; see snapshot-codec.ts. Stored as a row; see snapshot-rows.ts. */
export interface SnapshotRecord {
  readonly articleId: number;
  readonly number: number;
  readonly capturedAt: Instant;
  readonly origin: CaptureOrigin;
  readonly contentHash: string;
  readonly publishedAt: Instant | null;
  readonly modifiedAt: Instant | null;
  /** Texts that no earlier snapshot of the article has. Their numbers go on from those of the earlier snapshots. */
  readonly texts: readonly string[];
  /** Which texts make up the snapshot, in order: first number, count, first number, count, ... */
  readonly runs: readonly number[];
  /** What the texts are, e.g. "bs p3p2h1"; see snapshot-codec.ts. Null where it is that of the snapshot before. */
  readonly shape: string | null;
  /** Absent where it is that of the snapshot before, or where there is no evidence. */
  readonly address?: string;
  /** Absent in snapshots of before evidence was kept. */
  readonly evidenceHash?: string;
  /** Absent where it is `evidenceHash` of the snapshot before. */
  readonly evidenceBefore?: string | null;
  /** Members of an imported archive that were not known, as a JSON object. */
  readonly unknown?: string;
}

/** An edit whose changes refer to the two snapshots instead of repeating their sentences; see change-codec.ts. Stored as a row; see edit-rows.ts. */
export interface EditRecord {
  readonly articleId: number;
  readonly earlier: number;
  readonly later: number;
  readonly disclosed: boolean;
  readonly changes: readonly ChangeRecord[];
  /** Members of an imported archive that were not known, as a JSON object. */
  readonly unknown?: string;
}

/** Looks at one article that are worth keeping besides its snapshots. */
export interface VerdictRecord {
  readonly articleId: number;
  /** Oldest first, the latest 50. */
  readonly notComparable: readonly (readonly [at: Instant, reason: NotComparableReason])[];
  /** Oldest first, the latest 50; absent where there was none. */
  readonly notices?: readonly (readonly [at: Instant, notice: Notice])[];
  /** Per snapshot: differences found and not shown while it was the latest. Texts stand in full. Oldest first. */
  readonly hidden: readonly {
    readonly snapshot: number;
    readonly at: Instant;
    readonly changes: readonly ChangeRecord[];
  }[];
}

/** Furniture that stood around the latest snapshot when it was captured. */
export interface FurnitureRecord {
  readonly articleId: number;
  readonly at: Instant;
  readonly rules: readonly string[];
  /** A list of texts, parallel to `rules`. */
  readonly texts: PackedJson;
}

/** On which articles of a site blocks have been seen, and which of them are boilerplate; see site-blocks.ts. */
export interface SiteBlocksRecord {
  readonly site: string;
  /** Hashes of block keys, parallel to `articles`, oldest first. */
  readonly keys: Float64Array<ArrayBuffer>;
  readonly articles: Uint32Array<ArrayBuffer>;
  readonly learned: readonly {
    readonly key: number;
    readonly text: string;
    readonly articles: readonly number[];
    readonly lastSeenAt: Instant;
  }[];
}

/** What was asked of one host lately; see hosts.ts. */
export interface HostRecord {
  readonly host: string;
  /** Requests of the last hour, oldest first. */
  readonly requestedAt: readonly Instant[];
  /** The host wants no request before this time; 0 where it has not said. */
  readonly notBefore: Instant;
}

/** What the reader wants to hear of one article. */
export interface AlertRecord {
  readonly articleId: number;
  /** Null where its site's mode holds. */
  readonly mode: AlertMode | null;
  readonly passages: readonly Passage[];
}

/** A wording that was replaced and came back, or the absence of a sentence that had been added. */
export interface ReturnRecord {
  readonly part: Change['part'];
  readonly isAbsence: boolean;
  /** The wording, or the sentences that are absent. */
  readonly texts: readonly string[];
  /** What stood in its place; empty for an absence and for what was added. */
  readonly instead: readonly string[];
  /** Of the captures that are looked at. */
  readonly origin: CaptureOrigin;
  /** Oldest first, at most 30: whether a look found it. */
  readonly looks: readonly (readonly [at: Instant, isBack: boolean])[];
}

/** What is not settled about an article; see doubts.ts. */
export interface DoubtRecord {
  readonly articleId: number;
  /** Wordings that are shown in turn with others, at most 20; see circulation.ts. */
  readonly returns: readonly ReturnRecord[];
  /** A text that could not be compared and may be the article from now on; see rebase.ts. Null where there is none. */
  readonly pending: SnapshotRecord | null;
  /** Numbers of snapshots whose place such a text has taken, oldest first. */
  readonly replaced: readonly number[];
  /** The snapshot that has taken their place last, and when; null where there is none. */
  readonly rebased: readonly [number: number, at: Instant] | null;
}

/** A judgement as stored: without its number until the database has given it one. */
export type JudgementRecord = Omit<Judgement, 'id'> & { readonly id?: number };

/** What is kept of an article besides its history; of article 0, of all that was ever imported. */
export interface ExtrasRecord extends ArticleExtras {
  readonly articleId: number;
}

/** Which words of one partition stand in the articles of a stretch of 64 ids; see terms.ts. */
export interface TermsRecord {
  readonly partition: number;
  readonly chunk: number;
  readonly articles: readonly number[];
  /** Parallel to `articles`: bytes of its set in `sets`, which follow each other. */
  readonly lengths: readonly number[];
  readonly sets: Uint8Array<ArrayBuffer>;
}

export interface LateEditionSchema extends DBSchema {
  articles: {
    key: number;
    value: ArticleRecord;
    indexes: {
      canonicalUrl: string;
      lastChangedAt: [Instant, Instant];
      lastReadAt: Instant;
      site: [string, Instant];
      siteEdits: [string, number];
      unreadChanges: number;
    };
  };
  /** A SnapshotRow; see snapshot-rows.ts. */
  snapshots: { key: [articleId: number, number: number]; value: PackedJson };
  /** A shelf; see first-texts.ts. */
  firstTexts: { key: number; value: PackedJson };
  /** An EditRow; see edit-rows.ts. */
  edits: { key: [articleId: number, later: number]; value: PackedJson };
  verdicts: { key: number; value: VerdictRecord };
  furniture: { key: number; value: FurnitureRecord; indexes: { at: Instant } };
  siteBlocks: { key: string; value: SiteBlocksRecord };
  /** The index `nextRecheckAt` leaves out what is not checked, `untold` what has nothing to tell: null is no key. */
  watches: { key: number; value: WatchRecord; indexes: { nextRecheckAt: Instant; untold: Instant } };
  hosts: { key: string; value: HostRecord };
  /** Only of articles of which the reader has said something. */
  alerts: { key: number; value: AlertRecord };
  /** Only of articles of which something is in doubt. */
  doubts: { key: number; value: DoubtRecord };
  judgements: { key: number; value: JudgementRecord; indexes: { site: string } };
  /** Only of articles that have any. */
  extras: { key: number; value: ExtrasRecord };
  terms: { key: [partition: number, chunk: number]; value: TermsRecord };
}

export type StoreName = StoreNames<LateEditionSchema>;
export const STORES = [
  'articles',
  'snapshots',
  'firstTexts',
  'edits',
  'verdicts',
  'furniture',
  'siteBlocks',
  'watches',
  'hosts',
  'alerts',
  'doubts',
  'judgements',
  'extras',
  'terms',
] as const satisfies readonly StoreName[];

export type Database = IDBPDatabase<LateEditionSchema>;
type Stores = readonly StoreName[];
export type ReadTransaction = IDBPTransaction<LateEditionSchema, Stores, 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<LateEditionSchema, Stores, 'readwrite'>;

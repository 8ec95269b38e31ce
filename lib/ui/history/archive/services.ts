import type { ImportCounts } from '../../../article/import-counts';
import type { Instant } from '../../../article/model';
import type { Thinning } from '../../../article/retention';
import type { SavedFile } from '../../save-file';
import type { SearchQuery } from '../search/services';

/** How a long task is followed and stopped. */
export interface Tracking {
  readonly signal: AbortSignal;
  /** How much is done, and of how much: null where that is not known. Articles of exports, bytes of imports. */
  readonly onProgress: (done: number, total: number | null) => void;
}

/** What may be taken out of the store: everything as an archive, changes as a table or a feed, one article as a page. */
export const EXPORT_FORMS = ['archive', 'csv', 'atom', 'report'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** Which articles are exported. */
export interface ExportScope {
  readonly of: 'all' | 'site' | 'article' | 'search';
  /** For title and file: the site, the article's canonical URL, the words looked for; empty for all. */
  readonly name: string;
  /** The same for the same export made again later: a feed goes by it. The name where absent. */
  readonly key?: string;
  /** Their numbers, or the search that finds them; null for all. */
  readonly articles: readonly number[] | SearchQuery | null;
}

export const ALL_ARTICLES: ExportScope = { of: 'all', name: '', articles: null };

/** What is wrong with a file, and where in it. */
export interface FileProblem {
  readonly code: string;
  readonly path: string;
  /** From 1; only where the file is no JSON there. */
  readonly line?: number;
}

/** What the evidence in an archive says of it. */
export interface Evidence {
  /** Snapshots that bear none. */
  readonly bare: number;
  readonly problems: readonly {
    readonly canonicalUrl: string;
    /** Place of the snapshot in its article, from 0. */
    readonly snapshot: number;
    readonly code: 'text' | 'facts' | 'link';
  }[];
  /** Null where the file does not say. */
  readonly isWhole: boolean | null;
}

export type ImportPlan =
  | { readonly ok: true; readonly counts: ImportCounts; readonly evidence: Evidence }
  | { readonly ok: false; readonly problem: FileProblem };

/** What taking something out of the store for good would take. */
export interface PlannedRemoval {
  readonly articles: number;
  readonly snapshots: number;
  /** Estimated. */
  readonly bytes: number;
  readonly carryOut: (tracking: Tracking) => Promise<void>;
}

/** Articles by their site and by when they were last read; null for no bound. */
export interface ErasureRange {
  readonly site: string | null;
  readonly from: Instant | null;
  readonly before: Instant | null;
}

/** What is taken out of the store and brought into it. */
export interface ArchiveServices {
  /** Bytes that the extension keeps; null where the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  /** Whether thinning leaves an article alone. */
  readonly isKeptForEver: (articleId: number) => Promise<boolean>;
  /** @returns whether the article is (still) there */
  readonly keepForEver: (articleId: number, isKept: boolean) => Promise<boolean>;
  /** Snapshots that nothing needs: never the first, the latest or the one last read. */
  readonly planThinning: (thinning: Thinning, tracking: Tracking) => Promise<PlannedRemoval>;
  readonly planErasure: (range: ErasureRange, tracking: Tracking) => Promise<PlannedRemoval>;
  readonly writeExport: (
    form: ExportForm,
    scope: ExportScope,
    tracking: Tracking,
  ) => Promise<readonly SavedFile[]>;
  /** Reads a file to its end and says what its import would do; nothing is stored. */
  readonly planImport: (file: Blob, tracking: Tracking) => Promise<ImportPlan>;
  readonly importArchive: (file: Blob, tracking: Tracking) => Promise<ImportCounts>;
}

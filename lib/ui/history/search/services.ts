import type { Article, Instant } from '../../../article/model';

/** What is searched for, and where. */
export interface SearchQuery {
  /** Words, and phrases in quotation marks; all of them must stand in one snapshot. */
  readonly typed: string;
  /** Null for all sites. */
  readonly site: string | null;
  /** Snapshots captured from this instant on, and before that one; null for no bound. */
  readonly from: Instant | null;
  readonly before: Instant | null;
}

/** A text with what was searched for. */
export interface Excerpt {
  readonly text: string;
  /** Start and end of each place, in order, none overlapping. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** Numbers of the snapshots it stands in. */
  readonly snapshots: readonly number[];
  readonly isInLatest: boolean;
}

export interface SearchHit {
  readonly article: Article;
  readonly excerpts: readonly Excerpt[];
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Where to go on; null where everything was looked through. */
  readonly next: number | null;
}

/** `after` is the `next` of the search before. */
export type Search = (query: SearchQuery, after: number | null) => Promise<SearchResult>;

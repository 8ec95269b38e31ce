import type { Change, Edit, Verdict } from '../article/change';
import type { ArticleHistory } from '../article/history';
import type { Instant, Snapshot } from '../article/model';
import type {
  ArchiveArticle,
  ArchiveChange,
  ArchiveEdit,
  ArchiveSnapshot,
  ArchiveVerdict,
} from './archive-format';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive-format';

export interface ArchiveContext {
  readonly exportedAt: Instant;
  /** Of the extension that writes the archive. */
  readonly extensionVersion: string;
}

/**
 * The archive as pieces of one JSON file, a line per article, so that a whole database can be written without holding
 * it in memory: collect the pieces in a Blob, or stop asking for more to cancel.
 */
export async function* writeArchive(
  histories: AsyncIterable<ArticleHistory> | Iterable<ArticleHistory>,
  { exportedAt, extensionVersion }: ArchiveContext,
): AsyncGenerator<string, void, void> {
  const head = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    exportedAt: isoTime(exportedAt),
    extensionVersion,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"articles":[`;
  let separator = '\n';
  for await (const history of histories) {
    yield `${separator}${JSON.stringify(archiveArticle(history))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** One article of the archive. Snapshots are renumbered by their place, edits and verdicts stand oldest first. */
export function archiveArticle({ article, snapshots, edits, verdicts }: ArticleHistory): ArchiveArticle {
  const places = new Map(snapshots.map((snapshot, place) => [snapshot.number, place]));
  return {
    canonicalUrl: article.canonicalUrl,
    addresses: article.addresses,
    site: article.site,
    headline: article.headline,
    language: article.language,
    firstReadAt: isoTime(article.firstReadAt),
    lastReadAt: isoTime(article.lastReadAt),
    lastReadSnapshot: places.get(article.lastReadSnapshot) ?? snapshots.length - 1,
    snapshots: snapshots.map(archiveSnapshot),
    edits: edits.toReversed().flatMap((edit) => archiveEdit(edit, places)),
    verdicts: verdicts.toReversed().map(archiveVerdict),
  };
}

function archiveSnapshot(snapshot: Snapshot): ArchiveSnapshot {
  return {
    capturedAt: isoTime(snapshot.capturedAt),
    origin: snapshot.origin,
    headline: snapshot.headline,
    standfirst: snapshot.standfirst,
    byline: snapshot.byline || null,
    publishedAt: declaredTime(snapshot.publishedAt),
    modifiedAt: declaredTime(snapshot.modifiedAt),
    contentHash: snapshot.contentHash,
    blocks: snapshot.blocks.map(({ kind, sentences }) => ({ kind, sentences })),
  };
}

/** Nothing where one of the two snapshots is gone. */
function archiveEdit(edit: Edit, places: ReadonlyMap<number, number>): ArchiveEdit[] {
  const earlier = places.get(edit.earlier);
  const later = places.get(edit.later);
  if (earlier === undefined || later === undefined) return [];
  return [{ earlier, later, disclosed: edit.disclosed, changes: edit.changes.map(archiveChange) }];
}

function archiveChange({ op, part, kinds, earlier, later, suppressed }: Change): ArchiveChange {
  return {
    op,
    part,
    kinds,
    earlier: earlier.map((sentence) => sentence.text),
    later: later.map((sentence) => sentence.text),
    suppressed,
  };
}

function archiveVerdict({ at, verdict, reason, suppressed }: Verdict): ArchiveVerdict {
  const common = { at: isoTime(at), verdict, reason };
  return verdict === 'same' ? { ...common, suppressed: suppressed.map(archiveChange) } : common;
}

/** The instants that ISO 8601 writes with four digits for the year. */
const FIRST_INSTANT = Date.parse('0000-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59.999Z');

/** A clock may have been set to anything; one absurd time must not keep the reader from exporting the rest. */
function isoTime(at: Instant): string {
  return new Date(Math.min(Math.max(at, FIRST_INSTANT), LAST_INSTANT)).toISOString();
}

/** Null where a publisher declared what is no time. */
function declaredTime(at: Instant | null): string | null {
  return at !== null && at >= FIRST_INSTANT && at <= LAST_INSTANT ? isoTime(at) : null;
}

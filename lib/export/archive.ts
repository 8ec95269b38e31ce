import type { Change, Edit, Verdict } from '../article/change';
import type { Sha256 } from '../article/evidence';
import { evidenceOfAll } from '../article/evidence';
import type { ArticleExtras, RecordedArticle } from '../article/extras';
import type { ArticleHistory } from '../article/history';
import { declaredTime, isoTime } from '../article/iso-time';
import type { Instant, Snapshot } from '../article/model';
import type {
  ArchiveArticle,
  ArchiveChange,
  ArchiveEdit,
  ArchiveSnapshot,
  ArchiveVerdict,
} from './archive-format';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive-format';
import { withUnknown } from './unknown-members';

export interface ArchiveContext {
  readonly exportedAt: Instant;
  /** Of the extension that writes the archive. */
  readonly extensionVersion: string;
  /** Seals the archive as a whole; without it the archive bears the evidence of its snapshots only. */
  readonly sha256?: Sha256;
  /** Members of the file that an imported archive had and this release does not know, as a JSON object. */
  readonly unknown?: string | null;
}

/** A history, with what else is kept of the article where that is known. */
export type Archivable = Pick<ArticleHistory, 'article' | 'snapshots' | 'edits' | 'verdicts'> &
  Partial<ArticleExtras & Pick<RecordedArticle, 'wish'>>;

/**
 * The archive as pieces of one JSON file, a line per article, so that a whole database can be written without holding
 * it in memory: collect the pieces in a Blob, or stop asking for more to cancel.
 */
export async function* writeArchive(
  histories: AsyncIterable<Archivable> | Iterable<Archivable>,
  { exportedAt, extensionVersion, sha256, unknown = null }: ArchiveContext,
): AsyncGenerator<string, void, void> {
  const head = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    exportedAt: isoTime(exportedAt),
    extensionVersion,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"articles":[`;
  const hashes: string[] = [];
  let separator = '\n';
  for await (const history of histories) {
    yield `${separator}${JSON.stringify(archiveArticle(history))}`;
    separator = ',\n';
    hashes.push(...history.snapshots.flatMap(({ evidence }) => evidence?.hash ?? []));
  }
  const seal = sha256 ? { evidence: evidenceOfAll(hashes, sha256) } : {};
  const tail = JSON.stringify(withUnknown(seal, unknown)).slice(1, -1);
  yield tail === '' ? '\n]}\n' : `\n],${tail}}\n`;
}

/** One article of the archive. Snapshots are renumbered by their place, edits and verdicts stand oldest first. */
export function archiveArticle(recorded: Archivable): ArchiveArticle {
  const { article, snapshots, edits, verdicts } = recorded;
  const places = new Map(snapshots.map((snapshot, place) => [snapshot.number, place]));
  const members: ArchiveArticle = {
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
    documentKind: article.documentKind,
    publishedAt: declaredTime(article.publishedAt),
    lastCheckedAt: isoTime(article.lastCheckedAt),
    unreadChanges: article.unreadChanges,
    ...archiveExtras(recorded),
  };
  return withUnknown(members, recorded.unknown ?? null);
}

function archiveExtras({ keepForEver, thinned, wish }: Archivable): Partial<ArchiveArticle> {
  return {
    ...(keepForEver && { keepForEver }),
    ...(thinned && thinned.length > 0 && { thinned }),
    ...(wish && wish !== 'usual' && { watch: wish }),
  };
}

function archiveSnapshot(snapshot: Snapshot): ArchiveSnapshot {
  const { address, evidence } = snapshot;
  const members: ArchiveSnapshot = {
    capturedAt: isoTime(snapshot.capturedAt),
    origin: snapshot.origin,
    headline: snapshot.headline,
    standfirst: snapshot.standfirst,
    byline: snapshot.byline || null,
    publishedAt: declaredTime(snapshot.publishedAt),
    modifiedAt: declaredTime(snapshot.modifiedAt),
    contentHash: snapshot.contentHash,
    blocks: snapshot.blocks.map(({ kind, sentences }) => ({ kind, sentences })),
    ...(address !== undefined && { address }),
    ...(evidence && { evidenceBefore: evidence.before, evidenceHash: evidence.hash }),
  };
  return withUnknown(members, snapshot.unknown ?? null);
}

/** Nothing where one of the two snapshots is gone. */
function archiveEdit(edit: Edit, places: ReadonlyMap<number, number>): ArchiveEdit[] {
  const earlier = places.get(edit.earlier);
  const later = places.get(edit.later);
  if (earlier === undefined || later === undefined) return [];
  const changes = edit.changes.map(archiveChange);
  return [withUnknown({ earlier, later, disclosed: edit.disclosed, changes }, edit.unknown ?? null)];
}

function archiveChange(change: Change): ArchiveChange {
  const { op, part, kinds, earlier, later, suppressed, details, after } = change;
  return {
    op,
    part,
    kinds,
    earlier: earlier.map((sentence) => sentence.text),
    later: later.map((sentence) => sentence.text),
    suppressed,
    details,
    earlierPlaces: earlier.map((sentence) => sentence.index),
    laterPlaces: later.map((sentence) => sentence.index),
    after,
  };
}

function archiveVerdict({ at, verdict, reason, suppressed }: Verdict): ArchiveVerdict {
  const common = { at: isoTime(at), verdict, reason };
  return verdict === 'same' ? { ...common, suppressed: suppressed.map(archiveChange) } : common;
}

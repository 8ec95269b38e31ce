import type { Change, ChangedSentence, ChangeKind, Edit, Verdict } from '../article/change';
import type { RecordedArticle } from '../article/extras';
import type { Article, Instant, Snapshot } from '../article/model';
import { flattenSentences } from '../article/sentences';
import type {
  ArchiveArticle,
  ArchiveChange,
  ArchiveEdit,
  ArchiveSnapshot,
  ArchiveVerdict,
} from './archive-format';

/** What stands in `raw` and not in `known`, as a JSON object; null where there is nothing. */
type UnknownText = (raw: unknown, known: object) => string | null;

/**
 * An article of an archive as the store keeps it. Snapshots are numbered by their place, ids are 0. Members that a file
 * of another origin may lack are found as well as can be.
 *
 * @param raw the article as it stands in the file.
 */
export function recordedArticle(
  archived: ArchiveArticle,
  raw: unknown,
  unknownText: UnknownText,
): RecordedArticle {
  const { snapshots: rawSnapshots, edits: rawEdits, verdicts: _verdicts, ...rawMembers } = raw as RawArticle;
  const snapshots = archived.snapshots.map((snapshot, number) =>
    withUnknown(snapshotOf(snapshot, number), unknownText(rawSnapshots[number], snapshot)),
  );
  const edits = archived.edits.flatMap((edit, place) => {
    const found = editOf(edit, snapshots);
    return found ? [withUnknown(found, unknownText(rawEdits[place], edit))] : [];
  });
  return {
    article: articleOf(archived, snapshots, edits),
    snapshots,
    edits: edits.toSorted((one, other) => other.later - one.later),
    verdicts: archived.verdicts.map(verdictOf).toReversed(),
    keepForEver: archived.keepForEver ?? false,
    thinned: archived.thinned ?? [],
    wish: archived.watch ?? 'usual',
    unknown: unknownText(rawMembers, archived),
  };
}

type RawArticle = { readonly [Name in 'snapshots' | 'edits' | 'verdicts']: readonly unknown[] };

function articleOf(
  archived: ArchiveArticle,
  snapshots: readonly Snapshot[],
  edits: readonly Edit[],
): Article {
  const { canonicalUrl, addresses, site, headline, language, lastReadSnapshot } = archived;
  const last = snapshots.at(-1);
  const shown = edits.filter(({ changes }) => changes.some(({ suppressed }) => suppressed === null));
  const lastReadAt = Date.parse(archived.lastReadAt);
  return {
    id: 0,
    ...{ canonicalUrl, addresses, site, headline, language, lastReadSnapshot, lastReadAt },
    documentKind: archived.documentKind ?? 'article',
    publishedAt:
      archived.publishedAt === undefined ? (last?.publishedAt ?? null) : instant(archived.publishedAt),
    firstReadAt: Date.parse(archived.firstReadAt),
    snapshotCount: snapshots.length,
    editCount: shown.length,
    lastChangedAt: shown.reduce<Instant | null>((at, { laterAt }) => Math.max(at ?? laterAt, laterAt), null),
    lastCheckedAt: instant(archived.lastCheckedAt) ?? Math.max(lastReadAt, last?.capturedAt ?? 0),
    unreadChanges: archived.unreadChanges ?? countUnread(lastReadSnapshot, edits),
  };
}

/** Of an archive that does not say: the changes of the edits since the last reading, some of which may undo others. */
function countUnread(lastReadSnapshot: number, edits: readonly Edit[]): number {
  const since = edits.filter(({ later }) => later > lastReadSnapshot).flatMap(({ changes }) => changes);
  return since.filter(({ suppressed }) => suppressed === null).length;
}

function snapshotOf(archived: ArchiveSnapshot, number: number): Snapshot {
  const { origin, headline, standfirst, byline, contentHash, blocks, address, evidenceHash: hash } = archived;
  return {
    articleId: 0,
    number,
    capturedAt: Date.parse(archived.capturedAt),
    ...{ origin, headline, standfirst, byline, contentHash, blocks },
    publishedAt: instant(archived.publishedAt),
    modifiedAt: instant(archived.modifiedAt),
    ...(address !== undefined && { address }),
    ...(hash !== undefined && { evidence: { hash, before: archived.evidenceBefore ?? null } }),
  };
}

function editOf(archived: ArchiveEdit, snapshots: readonly Snapshot[]): Edit | null {
  const earlier = snapshots[archived.earlier];
  const later = snapshots[archived.later];
  if (!earlier || !later) return null;
  const [before, after] = [placesIn(earlier), placesIn(later)];
  return {
    articleId: 0,
    earlier: archived.earlier,
    later: archived.later,
    earlierAt: earlier.capturedAt,
    laterAt: later.capturedAt,
    disclosed: archived.disclosed,
    changes: archived.changes.map((change) => changeOf(change, before, after)),
  };
}

/** Place of a sentence in the flat list of its snapshot; null where it stands in none. */
type FindPlace = (text: string) => number | null;

const NOWHERE: FindPlace = () => null;

function placesIn({ blocks }: Snapshot): FindPlace {
  let places: Map<string, number> | null = null;
  return (text) => {
    // Only asked where the file does not say: most files do. The first of equal sentences stands last here.
    places ??= new Map(
      flattenSentences(blocks)
        .map((one, place) => [one.text, place] as const)
        .reverse(),
    );
    return places.get(text) ?? null;
  };
}

function changeOf(archived: ArchiveChange, before: FindPlace, after: FindPlace): Change {
  const { op, part, suppressed, details = [], earlierPlaces, laterPlaces } = archived;
  const isBody = part === 'body';
  return {
    op,
    part,
    // Names that this release does not know are kept; what reads them has a word for such.
    kinds: archived.kinds as readonly ChangeKind[],
    details: details.map((detail) => ({ ...detail, kind: detail.kind as ChangeKind })),
    earlier: sentences(archived.earlier, earlierPlaces, isBody ? before : NOWHERE),
    later: sentences(archived.later, laterPlaces, isBody ? after : NOWHERE),
    after: archived.after ?? null,
    suppressed,
  };
}

function sentences(
  texts: readonly string[],
  places: readonly (number | null)[] | undefined,
  find: FindPlace,
): ChangedSentence[] {
  return texts.map((text, at) => ({ text, index: places ? (places[at] ?? null) : find(text) }));
}

function verdictOf({ at, verdict, reason, suppressed = [] }: ArchiveVerdict): Verdict {
  return {
    articleId: 0,
    at: Date.parse(at),
    verdict,
    reason: reason as Verdict['reason'],
    suppressed: suppressed.map((change) => changeOf(change, NOWHERE, NOWHERE)),
  };
}

function instant(time: string | null | undefined): Instant | null {
  return typeof time === 'string' ? Date.parse(time) : null;
}

function withUnknown<T extends Snapshot | Edit>(record: T, unknown: string | null): T {
  return unknown === null ? record : { ...record, unknown };
}

import type { Change, Edit } from './change';
import type { RecordedArticle } from './extras';
import { MAX_ADDRESSES } from './limits';
import type { Compare } from './merge-edits';
import { mergeEdits } from './merge-edits';
import type { MergedSnapshots } from './merge-snapshots';
import { mergeSnapshots } from './merge-snapshots';
import { mergeUnknown } from './merge-unknown';
import { mergeVerdicts } from './merge-verdicts';
import type { Article, Instant, Snapshot } from './model';
import { presentPlace } from './moved';

/** What two histories of one article come to. */
export interface MergedHistory {
  /** With the id of the known article; its unread changes are those of the latest two readings and may have to be counted. */
  readonly recorded: RecordedArticle;
  /** Snapshots that were not known. */
  readonly added: number;
  /** Incoming snapshots that stand in the known history already. */
  readonly repeated: number;
  /** Whether anything but the snapshots differs from what is known. */
  readonly isChanged: boolean;
  /** What the known snapshots are called now, by what they were called. */
  readonly numbers: ReadonlyMap<number, number>;
}

/**
 * Brings a history from elsewhere into a known one: snapshots by time, none twice, nothing lost. What can only stand once
 * (headline, language) is taken from where the article was looked at last.
 *
 * @param compare finds the edit between two snapshots that were not neighbours before.
 */
export function mergeHistories(
  known: RecordedArticle,
  incoming: RecordedArticle,
  compare: Compare,
): MergedHistory {
  const merged = mergeSnapshots(known.snapshots, incoming.snapshots);
  const number = numberer(merged);
  const placed = merged.placed.map(({ snapshot }, place) => ({
    ...snapshot,
    articleId: known.article.id,
    number: number(place),
  }));
  const added = merged.placed.filter(({ isKnown }) => !isKnown).length;
  const found =
    added === 0
      ? known.edits
      : mergeEdits(merged, { known: known.edits, incoming: incoming.edits }, compare, number).toReversed();
  const numberOf = (before: number) => number(merged.incomingPlaces.get(before) ?? 0);
  const { snapshots, edits } = mergeUnknown({ snapshots: placed, edits: found }, incoming, numberOf);
  const latestAt = (at: Instant) => snapshots.findLast(({ capturedAt }) => capturedAt <= at)?.number ?? 0;
  const verdicts = mergeVerdicts(known.verdicts, incoming.verdicts, latestAt);
  const recorded: RecordedArticle = {
    article: mergeArticles(known, incoming, { merged, snapshots, edits, number }),
    snapshots,
    edits: edits.map((edit) => ({ ...edit, articleId: known.article.id })),
    verdicts: verdicts.map((verdict) => ({ ...verdict, articleId: known.article.id })),
    keepForEver: known.keepForEver || incoming.keepForEver,
    thinned: mergeThinned(known, incoming, snapshots),
    unknown: known.unknown ?? incoming.unknown,
    wish: known.wish === 'usual' ? incoming.wish : known.wish,
  };
  return {
    recorded,
    added,
    repeated: incoming.snapshots.length - added,
    isChanged: added > 0 || !isSameBesides(known, recorded),
    numbers: new Map(Array.from(merged.knownPlaces, ([before, place]) => [before, number(place)])),
  };
}

/** Known snapshots keep their numbers where none has come before the last of them; else all are counted anew. */
function numberer({ placed }: MergedSnapshots): (place: number) => number {
  const last = placed.findLastIndex(({ isKnown }) => isKnown);
  if (!placed.slice(0, last + 1).every(({ isKnown }) => isKnown)) return (place) => place;
  const lastNumber = placed[last]?.snapshot.number ?? -1;
  return (place) => (place <= last ? (placed[place]?.snapshot.number ?? 0) : lastNumber + place - last);
}

interface Parts {
  readonly merged: MergedSnapshots;
  readonly snapshots: readonly Snapshot[];
  readonly edits: readonly Edit[];
  readonly number: (place: number) => number;
}

function mergeArticles(known: RecordedArticle, incoming: RecordedArticle, parts: Parts): Article {
  const { merged, snapshots, edits, number } = parts;
  const [one, other] = [known.article, incoming.article];
  const latest = other.lastCheckedAt > one.lastCheckedAt ? other : one;
  const shown = edits.filter(({ changes }) => changes.some(isShown));
  const lastRead = Math.max(
    merged.knownPlaces.get(one.lastReadSnapshot) ?? 0,
    merged.incomingPlaces.get(other.lastReadSnapshot) ?? 0,
  );
  return {
    ...one,
    ...presentPlace(one, other),
    addresses: mergeAddresses(one, other),
    headline: merged.placed.at(-1)?.isKnown === false ? other.headline : one.headline,
    language: latest.language ?? one.language ?? other.language,
    documentKind: latest.documentKind,
    publishedAt: latest.publishedAt ?? one.publishedAt ?? other.publishedAt,
    firstReadAt: Math.min(one.firstReadAt, other.firstReadAt),
    lastReadAt: Math.max(one.lastReadAt, other.lastReadAt),
    lastCheckedAt: latest.lastCheckedAt,
    lastReadSnapshot: number(lastRead),
    snapshotCount: snapshots.length,
    editCount: shown.length,
    lastChangedAt: shown.reduce<number | null>((at, { laterAt }) => Math.max(at ?? laterAt, laterAt), null),
  };
}

/** The last is the one read last: it is what is opened and asked for. */
function mergeAddresses(known: Article, incoming: Article): readonly string[] {
  const [before, after] = isReadLater(incoming, known) ? [known, incoming] : [incoming, known];
  const newestFirst = new Set([...before.addresses, ...after.addresses].reverse());
  return [...newestFirst].slice(0, MAX_ADDRESSES).reverse();
}

/** Of two readings at one instant, the one at the place where the article is now. */
function isReadLater(one: Article, other: Article): boolean {
  const isAtPresent = presentPlace(other, one).canonicalUrl !== other.canonicalUrl;
  return one.lastReadAt === other.lastReadAt ? isAtPresent : one.lastReadAt > other.lastReadAt;
}

/** Evidence of incoming snapshots that stand there already counts as thinned out: later ones may be tied to it. */
function mergeThinned(
  known: RecordedArticle,
  incoming: RecordedArticle,
  kept: readonly Snapshot[],
): readonly string[] {
  const standing = new Set(kept.map(({ evidence }) => evidence?.hash));
  const left = incoming.snapshots.flatMap(({ evidence }) => evidence?.hash ?? []);
  const gone = [...incoming.thinned, ...left].filter((hash) => !standing.has(hash));
  return [...new Set([...known.thinned, ...gone])];
}

function isShown({ suppressed }: Change): boolean {
  return suppressed === null;
}

function isSameBesides(known: RecordedArticle, merged: RecordedArticle): boolean {
  const facts = (recorded: RecordedArticle) => {
    const { article, snapshots, edits, verdicts, keepForEver, thinned, unknown, wish } = recorded;
    const { editCount: _edits, lastChangedAt: _changed, unreadChanges: _unread, ...rest } = article;
    const hidden = verdicts.map(({ suppressed }) => suppressed.length);
    const members = [...snapshots, ...edits].map((record) => record.unknown);
    return JSON.stringify([rest, hidden, keepForEver, thinned, unknown, members, wish]);
  };
  return facts(known) === facts(merged);
}

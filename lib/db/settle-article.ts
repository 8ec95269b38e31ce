import type { ChangesSinceRead } from '../article/change';
import type { Article, Capture, Snapshot } from '../article/model';
import { refTo } from '../article/snapshot-ref';
import { encodeArticle } from './article-codec';
import { isShown } from './hidden-changes';
import type { Known, Look } from './look';
import type { ComparableResult } from './record-result';

/** Addresses kept per article, the newest. */
export const ADDRESSES_LIMIT = 20;

/** What a comparable capture of a known article came to. */
interface Finding {
  /** The snapshot that is the latest now, and whether this capture brought it. */
  readonly latest: Snapshot;
  readonly isNew: boolean;
  /** Whether its edit shows something that is not listed yet. */
  readonly isListed: boolean;
  readonly since: ChangesSinceRead | null;
}

/** Brings the article's record up to date and words the result. */
export async function settleArticle(
  { tx, capture, engine, supersedes }: Look,
  { article: before }: Known,
  { latest, isNew, isListed, since }: Finding,
): Promise<ComparableResult> {
  const snapshot = latest.number;
  const shown = since?.changes.filter(isShown) ?? [];
  const article: Article = {
    ...afterLook(before, capture),
    ...(isNew && afterEdit(before, capture, isListed)),
    // A visit that shows nothing new is a reading of the latest snapshot.
    ...(shown.length === 0 && capture.origin === 'visit' && afterReading(before, capture, snapshot)),
    unreadChanges: shown.filter((change) => engine.counts(change)).length,
  };
  await tx.objectStore('articles').put(encodeArticle(article));
  const created = isNew || snapshot === supersedes ? snapshot : null;
  const ref = refTo(latest);
  const common = { article, snapshot, ref, created, isNew, isListed, lastReadAt: before.lastReadAt };
  if (created === 0) return { state: 'first', ...common, since: null };
  return since && shown.length > 0
    ? { state: 'changed', ...common, since }
    : { state: 'unchanged', ...common, since };
}

function afterLook(before: Article, capture: Capture): Article {
  const { address, language, publishedAt, capturedAt } = capture;
  const addresses = capture.origin === 'visit' ? [...before.addresses, address] : before.addresses;
  return {
    ...before,
    addresses: Array.from(new Set(addresses)).slice(-ADDRESSES_LIMIT),
    language: language ?? before.language,
    publishedAt: publishedAt ?? before.publishedAt,
    documentKind: capture.signals.documentKind,
    lastCheckedAt: Math.max(before.lastCheckedAt, capturedAt),
  };
}

function afterEdit(before: Article, { headline, capturedAt }: Capture, isListed: boolean): Partial<Article> {
  return {
    headline,
    snapshotCount: before.snapshotCount + 1,
    ...(isListed && { editCount: before.editCount + 1, lastChangedAt: capturedAt }),
  };
}

function afterReading(before: Article, { capturedAt }: Capture, snapshot: number): Partial<Article> {
  return { lastReadSnapshot: snapshot, lastReadAt: Math.max(before.lastReadAt, capturedAt) };
}

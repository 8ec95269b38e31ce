import type { NotComparableReason } from '../article/change';
import type { Article, Capture } from '../article/model';
import { refTo } from '../article/snapshot-ref';
import { encodeArticle } from './article-codec';
import { keepFurniture } from './furniture';
import { learn } from './learn';
import type { Look } from './look';
import { putSnapshot } from './put-snapshot';
import type { ComparableResult, NotComparable } from './record-result';
import { snapshotOf } from './snapshot-codec';

/** A page that is no article, or an article that was forgotten while it was being fetched, starts no history. */
export function refuseUnknown(capture: Capture): NotComparable | null {
  const reason = capture.origin === 'recheck' ? 'removed' : findDefect(capture);
  return (
    reason && { state: 'not-comparable', articleId: null, article: null, reason, created: null, since: null }
  );
}

function findDefect({ signals, blocks }: Capture): NotComparableReason | null {
  if (signals.obstacle) return signals.obstacle;
  if (blocks.length === 0) return 'collapsed';
  return signals.httpStatus !== null && signals.httpStatus >= 400 ? 'error-page' : null;
}

/** @param replaced the article whose only snapshot this capture replaces; absent for a new article. */
export async function recordFirst(look: Look, replaced?: Article): Promise<ComparableResult> {
  const { tx, capture, contentHash } = look;
  const { id: _none, ...draft } = encodeArticle(firstArticle(capture, replaced));
  const id = await tx.objectStore('articles').put(replaced ? { ...draft, id: replaced.id } : draft);
  const snapshot = snapshotOf(capture, id, 0, contentHash);
  await putSnapshot(tx, snapshot, []);
  await keepFurniture(tx, id, capture.capturedAt, capture.furniture);
  await learn(look, id);
  const article = { ...firstArticle(capture, replaced), id };
  const { lastReadAt } = article;
  return {
    state: 'first',
    article,
    snapshot: 0,
    ref: refTo(snapshot),
    created: 0,
    isNew: true,
    isListed: false,
    lastReadAt,
    since: null,
  };
}

function firstArticle(capture: Capture, replaced?: Article): Article {
  const { canonicalUrl, site, headline, language, publishedAt, capturedAt } = capture;
  return {
    id: 0,
    canonicalUrl,
    addresses: [...new Set([...(replaced?.addresses ?? []), capture.address])],
    site,
    headline,
    language,
    documentKind: capture.signals.documentKind,
    publishedAt,
    firstReadAt: replaced?.firstReadAt ?? capturedAt,
    lastReadAt: capturedAt,
    lastReadSnapshot: 0,
    snapshotCount: 1,
    editCount: 0,
    lastChangedAt: null,
    lastCheckedAt: capturedAt,
    unreadChanges: 0,
  };
}

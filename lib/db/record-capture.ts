import type { Capture } from '../article/model';
import type { SnapshotRef } from '../article/snapshot-ref';
import type { Engine } from './engine';
import { findNumber } from './find-number';
import type { Look } from './look';
import { getKnown } from './look';
import { recordAgain } from './record-again';
import { recordFirst, refuseUnknown } from './record-first';
import type { RecordResult } from './record-result';
import type { Database } from './schema';
import { findJudge, withJudge } from './site-judge';
import { dropSuperseded } from './supersede';
import { write } from './transaction';
import { watchVisit } from './watch-visit';

export type { RecordResult } from './record-result';

/**
 * Stores a capture if it shows something new, in one transaction, so that two tabs on one article store once.
 *
 * @param contentHash of the capture; see content-hash.ts.
 * @param supersedes the snapshot that an earlier, less complete capture of the same visit brought: it is
 *   replaced. Null where there was none.
 * @throws StorageError; nothing is stored then.
 */
export function recordCapture(
  db: Database,
  capture: Capture,
  contentHash: string,
  engine: Engine,
  supersedes: SnapshotRef | null = null,
): Promise<RecordResult> {
  return write(db, async (tx) => {
    const judge = await findJudge(tx, capture.site);
    const judging = withJudge(engine, judge);
    const record = await tx.objectStore('articles').index('canonicalUrl').get(capture.canonicalUrl);
    const replaced = record && supersedes && (await findNumber(tx, record.id ?? 0, supersedes));
    const look: Look = { tx, capture, contentHash, engine: judging, judge, supersedes: replaced ?? null };
    if (!record) return refuseUnknown(capture) ?? watchVisit(look, await recordFirst(look));
    const known = await getKnown(tx, record, 'visit');
    const kept = await dropSuperseded(look, known);
    if (!kept) return watchVisit(look, await recordFirst(look, known.article));
    const result = await recordAgain(look, kept);
    return result.state === 'not-comparable' ? result : watchVisit(look, result, kept.watch);
  });
}

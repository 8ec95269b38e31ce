import type { Capture } from '../article/model';
import type { CaptureOutcome } from '../article/outcome';
import type { Settings } from '../article/settings';
import type { SnapshotRef } from '../article/snapshot-ref';
import type { Database } from '../db/open';
import { recordCapture } from '../db/record-capture';
import { StorageError } from '../db/storage-error';
import { engineFor } from './engine';
import { hashOf } from './hash-of';
import { outcomeOf } from './outcome-of';

/** What a capture came to, and the snapshot that its visit brought, if it brought one. */
export interface CapturedArticle {
  readonly outcome: CaptureOutcome;
  readonly created: SnapshotRef | null;
}

/**
 * Stores a capture and compares it with what the reader last read. `supersedes` is the snapshot that an earlier capture of
 * the same visit brought. A refusal of the storage is an outcome, not an exception.
 */
export async function captureArticle(
  openDb: () => Promise<Database>,
  capture: Capture,
  supersedes: SnapshotRef | null,
  settings: Settings,
): Promise<CapturedArticle> {
  const hash = await hashOf(capture);
  try {
    const result = await recordCapture(await openDb(), capture, hash, engineFor(settings), supersedes);
    const brought = 'ref' in result ? result.ref : supersedes;
    return { outcome: outcomeOf(result, settings), created: result.created === null ? null : brought };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const reason = error.code === 'full' ? 'storage-full' : 'storage-failed';
    return { outcome: { state: 'not-recorded', reason }, created: null };
  }
}

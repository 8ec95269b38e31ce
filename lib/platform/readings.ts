import type { Instant } from '../article/model';
import type { SnapshotRef } from '../article/snapshot-ref';
import { browser } from './browser';
import { turns } from './turns';

/** A text that stood before the reader's eyes until they turned away from it. */
export interface FinishedReading {
  readonly articleId: number;
  readonly snapshot: SnapshotRef;
  readonly at: Instant;
  /** The site of the page that told of it; null where that is not known. */
  readonly site: string | null;
}

/**
 * Readings that the store does not know of yet, oldest first, in session storage: a background that ends before they are
 * marked does so at its next start.
 */
const KEY = 'readings';

/** What the store refuses for long, for want of room, is forgotten in the end. */
const LIMIT = 100;

const inTurn = turns();

export async function loadReadings(): Promise<readonly FinishedReading[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

export function noteReading(reading: FinishedReading): Promise<void> {
  return inTurn(async () => save([...(await loadReadings()), reading].slice(-LIMIT)));
}

/** The store knows of it, or never will. */
export function dropReading({ articleId, at }: FinishedReading): Promise<void> {
  return inTurn(async () => {
    const before = await loadReadings();
    const after = before.filter((one) => one.articleId !== articleId || one.at !== at);
    if (after.length < before.length) await save(after);
  });
}

async function save(readings: readonly FinishedReading[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: readings });
}

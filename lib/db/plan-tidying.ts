import type { Retention } from '../article/retention';
import { planErasure } from './erase-range';
import type { ThinningPlan } from './plan-thinning';
import { planThinning } from './plan-thinning';
import type { Database } from './schema';

const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;

/**
 * What has to go for the store to be as the reader wants it; null where nothing is wanted. Nothing is stored. Nor is anything
 * read where nothing can have to go: it is asked every day.
 *
 * @param used bytes that the browser counts for all of ours; null where it does not tell.
 * @throws StorageError
 */
export async function planTidying(
  db: Database,
  { days, megabytes }: Retention,
  now: number,
  used: number | null,
): Promise<ThinningPlan | null> {
  const byAge = days === null ? null : await planThinning(db, { before: now - days * DAY_MS, bytes: null });
  const bySize = megabytes === null ? null : await planToFit(db, megabytes * MEGABYTE, used);
  // Both take the oldest first, so the longer one holds the other.
  return (bySize?.snapshots ?? 0) > (byAge?.snapshots ?? 0) ? bySize : (byAge ?? bySize);
}

const NOTHING: ThinningPlan = { articles: 0, snapshots: 0, bytes: 0, selected: new Map() };

async function planToFit(db: Database, bytes: number, used: number | null): Promise<ThinningPlan> {
  if (used !== null && used <= bytes) return NOTHING;
  // Where the browser counts more, it may be room that it has yet to give back: the records themselves decide.
  const { bytes: kept } = await planErasure(db, {});
  return kept <= bytes ? NOTHING : planThinning(db, { before: null, bytes: kept - bytes });
}

import type { Retention } from '../article/retention';
import { planErasure } from './erase-range';
import type { ThinningPlan } from './plan-thinning';
import { planThinning } from './plan-thinning';
import type { Database } from './schema';

const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;

/**
 * What has to go for the store to be as the reader wants it; null where nothing is wanted. Nothing is stored.
 *
 * @throws StorageError
 */
export async function planTidying(
  db: Database,
  { days, megabytes }: Retention,
  now: number,
): Promise<ThinningPlan | null> {
  const byAge = days === null ? null : await planThinning(db, { before: now - days * DAY_MS, bytes: null });
  const bySize = megabytes === null ? null : await planToFit(db, megabytes * MEGABYTE);
  // Both take the oldest first, so the longer one holds the other.
  return (bySize?.snapshots ?? 0) > (byAge?.snapshots ?? 0) ? bySize : (byAge ?? bySize);
}

async function planToFit(db: Database, bytes: number): Promise<ThinningPlan> {
  const { bytes: used } = await planErasure(db, {});
  return planThinning(db, { before: null, bytes: Math.max(used - bytes, 0) });
}

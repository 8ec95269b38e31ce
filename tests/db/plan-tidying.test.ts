import { describe, expect, it } from 'vitest';
import { planErasure } from '../../lib/db/erase-range';
import type { Database } from '../../lib/db/open';
import { planTidying } from '../../lib/db/plan-tidying';
import { captureAt, freshDatabase, paragraph, record } from './support';

const DAY_MS = 86_400_000;

/** Two articles with five snapshots each, a day between them, read last at the end; so three of each may go. */
async function filled(): Promise<Database> {
  const db = await freshDatabase();
  for (let day = 0; day < 5; day++) {
    for (const path of ['a', 'b'])
      await record(
        db,
        captureAt(path, { capturedAt: 1 + day * DAY_MS, blocks: [paragraph(`Day ${day} of ${path}.`)] }),
      );
  }
  return db;
}

const NOW = 5 * DAY_MS;

describe('planTidying', () => {
  it.each([
    ['nothing where nothing is wanted', { days: null, megabytes: null }, null],
    ['what is older than so many days', { days: 3, megabytes: null }, 2],
    ['nothing where all is younger', { days: 30, megabytes: null }, 0],
    ['nothing where all has room', { days: null, megabytes: 1 }, 0],
    ['by age where size asks for less', { days: 1, megabytes: 1 }, 6],
  ])('takes %s', async (_, retention, snapshots) => {
    const plan = await planTidying(await filled(), retention, NOW);
    expect(plan?.snapshots ?? null).toBe(snapshots);
  });

  it('takes the oldest until all that is kept has room', async () => {
    const db = await filled();
    const { bytes } = await planErasure(db, {});
    // One snapshot takes some 300 bytes.
    for (const [over, snapshots] of [
      [1, 1],
      [400, 2],
      [bytes, 6],
    ] as const) {
      const plan = await planTidying(db, { days: null, megabytes: (bytes - over) / 1e6 }, NOW);
      expect(plan?.snapshots).toBe(snapshots);
    }
  });
});

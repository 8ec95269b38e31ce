import { describe, expect, it, vi } from 'vitest';
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
    const plan = await planTidying(await filled(), retention, NOW, null);
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
      const plan = await planTidying(db, { days: null, megabytes: (bytes - over) / 1e6 }, NOW, bytes);
      expect(plan?.snapshots).toBe(snapshots);
    }
  });

  it('reads nothing where the browser says that there is room, and goes by the records where it says that there is none', async () => {
    const db = await filled();
    const { bytes } = await planErasure(db, {});
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const tight = { days: null, megabytes: (bytes - 1) / 1e6 };
    expect((await planTidying(db, tight, NOW, bytes - 1))?.snapshots).toBe(0);
    expect(reads).not.toHaveBeenCalled();
    expect((await planTidying(db, tight, NOW, 10 * bytes))?.snapshots).toBe(1);
    expect((await planTidying(db, { days: null, megabytes: bytes / 1e6 }, NOW, 10 * bytes))?.snapshots).toBe(
      0,
    );
    reads.mockRestore();
  });

  it('reads nothing of articles that have no snapshot between the first and the latest', async () => {
    const db = await freshDatabase();
    for (const text of ['One.', 'Two.']) await record(db, captureAt('a', { blocks: [paragraph(text)] }));
    const reads = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'get')];
    expect((await planTidying(db, { days: 1, megabytes: null }, NOW, null))?.snapshots).toBe(0);
    for (const read of reads) {
      expect(read).not.toHaveBeenCalled();
      read.mockRestore();
    }
  });
});

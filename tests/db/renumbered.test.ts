import { expect, it } from 'vitest';
import { markRead } from '../../lib/db/mark-read';
import { planThinning } from '../../lib/db/plan-thinning';
import { getArticle } from '../../lib/db/read-articles';
import { recordCapture } from '../../lib/db/record-capture';
import { thinOut } from '../../lib/db/thin';
import { archiveOf, imported, look, sharedHistory } from './archives';
import { ENGINE, freshDatabase, hashOf, record, refOf } from './support';

/** What was referred to before an import that puts a snapshot before it. */

async function renumberedAfter<T>(work: (db: Awaited<ReturnType<typeof freshDatabase>>) => Promise<T>) {
  const json = await archiveOf([[1, 'It rained.']]);
  const db = await freshDatabase();
  for (const [minute, last] of [
    [10, 'It snowed.'],
    [20, 'It hailed.'],
    [30, 'It cleared.'],
  ] as const)
    await record(db, look(minute, last));
  const kept = await work(db);
  await imported(db, json);
  expect((await sharedHistory(db)).lasts).toEqual(['It rained.', 'It snowed.', 'It hailed.', 'It cleared.']);
  return { db, kept };
}

it('marks as read the text that stood before the reader, not the number it had', async () => {
  const { db, kept } = await renumberedAfter((before) => refOf(before, 1, 1));
  await markRead(db, 1, kept, 1_300_000);
  expect((await sharedHistory(db)).lasts[(await getArticle(db, 1))?.lastReadSnapshot ?? -1]).toBe(
    'It hailed.',
  );
});

it('thins out what was planned and nothing else', async () => {
  const { db, kept } = await renumberedAfter((before) => planThinning(before, { before: null, bytes: null }));
  expect(kept.snapshots).toBe(1);
  await thinOut(db, kept, ENGINE);
  expect((await sharedHistory(db)).lasts).toEqual(['It rained.', 'It snowed.', 'It cleared.']);
});

it('replaces what an earlier capture of the same visit brought', async () => {
  const { db, kept } = await renumberedAfter((before) => refOf(before, 1, 2));
  const fuller = look(31, 'It cleared up.');
  await recordCapture(db, fuller, await hashOf(fuller), ENGINE, kept);
  expect((await sharedHistory(db)).lasts).toEqual([
    'It rained.',
    'It snowed.',
    'It hailed.',
    'It cleared up.',
  ]);
});

it('replaces nothing where that was replaced meanwhile', async () => {
  const { db, kept } = await renumberedAfter((before) => refOf(before, 1, 1));
  const later = look(31, 'It froze.');
  await recordCapture(db, later, await hashOf(later), ENGINE, { ...kept, number: 3 });
  expect((await sharedHistory(db)).lasts).toHaveLength(5);
});

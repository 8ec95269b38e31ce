import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/article/model';
import type { Engine } from '../../lib/db/engine';
import { markRead } from '../../lib/db/mark-read';
import { loadHistory } from '../../lib/db/read-history';
import { captureOf, ENGINE, freshDatabase, paragraph, record, refOf } from './support';

const twelve = [
  paragraph('The council voted on Monday.', 'Twelve members were for it.'),
  paragraph('The mayor was pleased.'),
];
const thirteen = [paragraph('The council voted on Monday.', 'Thirteen members were for it.')];
const refusing: Engine = { ...ENGINE, judge: () => ({ comparable: false, reason: 'half-loaded' }) };

describe('a later capture of the same visit', () => {
  it('replaces the first snapshot when the body arrived late', async () => {
    const db = await freshDatabase();
    await record(db, captureOf({ blocks: twelve.slice(0, 1) }));
    const result = await record(db, captureOf({ blocks: twelve, capturedAt: 10_500 }), { supersedes: 0 });
    expect(result).toMatchObject({ state: 'first', created: 0, article: { id: 1, snapshotCount: 1 } });
    const history = await loadHistory(db, 1);
    expect(history?.snapshots.map(({ blocks }) => blocks)).toEqual([twelve]);
    expect(history?.edits).toEqual([]);
  });

  it('replaces the snapshot of an edit', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: thirteen, headline: 'Loading', capturedAt: 20_000 }));
    const result = await record(db, captureOf({ blocks: twelve, capturedAt: 20_500 }), { supersedes: 1 });
    expect(result).toMatchObject({ state: 'changed', created: 1, since: { earlier: 0, later: 1 } });
    expect(result.article).toMatchObject({ snapshotCount: 2, editCount: 1, lastChangedAt: 20_500 });
    expect((await loadHistory(db, 1))?.edits).toEqual([result.since]);
  });

  it('takes an edit back that was none', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: thirteen, headline: 'Loading', capturedAt: 20_000 }));
    const result = await record(db, captureOf({ capturedAt: 20_500 }), { supersedes: 1 });
    expect(result).toMatchObject({ state: 'unchanged', created: null, since: null });
    expect(result.article).toMatchObject({
      headline: captureOf().headline,
      snapshotCount: 1,
      editCount: 0,
      lastChangedAt: null,
      lastReadAt: 20_500,
    });
    expect((await loadHistory(db, 1))?.edits).toEqual([]);
  });

  it.each<[string, Partial<Capture>, Engine]>([
    ['shows the same text', { blocks: twelve }, ENGINE],
    ['cannot be compared', { blocks: thirteen }, refusing],
  ])('leaves the snapshot alone where it %s, and still names it', async (_tag, members, engine) => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    const result = await record(db, captureOf({ ...members, capturedAt: 21_000 }), { engine, supersedes: 1 });
    expect(result.created).toBe(1);
    expect((await loadHistory(db, 1))?.snapshots).toHaveLength(2);
  });

  it('leaves a snapshot alone that was marked as read since', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    await markRead(db, 1, await refOf(db, 1, 1), 20_100);
    const result = await record(db, captureOf({ blocks: thirteen, capturedAt: 21_000 }), { supersedes: 1 });
    expect(result).toMatchObject({ state: 'changed', created: 2 });
  });

  it('leaves a snapshot alone that is no longer the latest', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    const result = await record(db, captureOf({ blocks: thirteen, capturedAt: 21_000 }), { supersedes: 0 });
    expect(result).toMatchObject({ state: 'changed', created: 2 });
  });
});

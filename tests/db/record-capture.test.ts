import { describe, expect, it } from 'vitest';
import { markRead } from '../../lib/db/mark-read';
import { countArticles, findArticle, listRecentlyChanged } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import type { RecordResult } from '../../lib/db/record-capture';
import { captureOf, freshDatabase, paragraph, record } from './support';

const edited = [
  paragraph('The council voted on Monday.', 'Twelve members were for it.'),
  paragraph('The mayor was pleased.'),
];

function idOf(result: RecordResult): number {
  return result.article?.id ?? Number.NaN;
}

describe('recordCapture', () => {
  it('starts an article that counts as read', async () => {
    const db = await freshDatabase();
    const result = await record(db, captureOf());
    expect(result).toMatchObject({ state: 'first', snapshot: 0, created: 0, since: null });
    const history = await loadHistory(db, idOf(result));
    expect(history?.article).toMatchObject({ lastReadAt: 10_000, lastReadSnapshot: 0, snapshotCount: 1 });
    const { headline, standfirst, blocks, byline } = captureOf();
    expect(history?.snapshots).toMatchObject([{ number: 0, headline, standfirst, blocks, byline }]);
  });

  it('stores nothing where the text is the same', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(
      db,
      captureOf({ capturedAt: 20_000, address: 'https://news.example/bridge?a=1' }),
    );
    expect(result).toMatchObject({ state: 'unchanged', created: null, since: null, lastReadAt: 10_000 });
    expect(await findArticle(db, captureOf().canonicalUrl)).toMatchObject({
      snapshotCount: 1,
      lastReadAt: 20_000,
      addresses: ['https://news.example/bridge', 'https://news.example/bridge?a=1'],
    });
  });

  it('stores a snapshot and the edit where a sentence changed', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(db, captureOf({ blocks: edited, capturedAt: 20_000 }));
    expect(result).toMatchObject({ state: 'changed', created: 1, snapshot: 1, lastReadAt: 10_000 });
    const history = await loadHistory(db, idOf(result));
    expect(history?.snapshots[1]?.blocks).toEqual(edited);
    expect(history?.edits).toEqual([
      { ...result.since, earlier: 0, later: 1, earlierAt: 10_000, laterAt: 20_000 },
    ]);
    expect(await listRecentlyChanged(db, 5)).toMatchObject([
      { editCount: 1, unreadChanges: 1, lastChangedAt: 20_000, lastReadAt: 10_000 },
    ]);
  });

  it('measures from what the reader read until it is marked as read', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: edited, capturedAt: 20_000, origin: 'recheck' }));
    const again = await record(
      db,
      captureOf({ blocks: edited, headline: 'It is decided', capturedAt: 30_000 }),
    );
    expect(again).toMatchObject({ state: 'changed', created: 2, since: { earlier: 0, later: 2 } });
    expect(again.since?.changes).toHaveLength(2);
    await markRead(db, idOf(again), 2, 31_000);
    const read = await record(
      db,
      captureOf({ blocks: edited, headline: 'It is decided', capturedAt: 40_000 }),
    );
    expect(read).toMatchObject({ state: 'unchanged', since: null, lastReadAt: 31_000 });
  });

  it('stores once when two tabs bring the same capture', async () => {
    const db = await freshDatabase();
    const results = await Promise.all([record(db, captureOf()), record(db, captureOf())]);
    expect(results.map(({ state }) => state)).toEqual(['first', 'unchanged']);
    expect(await countArticles(db)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/article/model';
import { loadChangesSince } from '../../lib/db/changes-since';
import type { Engine } from '../../lib/db/engine';
import { markRead } from '../../lib/db/mark-read';
import { countArticles, findArticle, listRecentlyChanged } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { captureOf, ENGINE, freshDatabase, idOf, paragraph, record, refOf } from './support';

const { signals } = captureOf();
const twelve = [
  paragraph('The council voted on Monday.', 'Twelve members were for it.'),
  paragraph('The mayor was pleased.'),
];
const thirteen = [paragraph('The council voted on Monday.', 'Thirteen members were for it.')];
const refusing: Engine = { ...ENGINE, judge: () => ({ comparable: false, reason: 'half-loaded' }) };

describe('a first capture', () => {
  it('starts an article that counts as read', async () => {
    const db = await freshDatabase();
    const result = await record(db, captureOf());
    expect(result).toMatchObject({ state: 'first', snapshot: 0, created: 0, since: null });
    const history = await loadHistory(db, idOf(result));
    expect(history?.article).toEqual(result.article);
    expect(history?.article).toMatchObject({ lastReadAt: 10_000, lastReadSnapshot: 0, snapshotCount: 1 });
    const { headline, standfirst, blocks, byline } = captureOf();
    expect(history?.snapshots).toMatchObject([{ number: 0, headline, standfirst, blocks, byline }]);
    expect(history?.edits).toEqual([]);
  });

  it.each<[string, Partial<Capture>, string]>([
    ['behind an obstacle', { signals: { ...signals, obstacle: 'paywall' } }, 'paywall'],
    ['answered with an error', { signals: { ...signals, httpStatus: 503 } }, 'error-page'],
    ['without text', { blocks: [] }, 'collapsed'],
    ['fetched for an article that was forgotten meanwhile', { origin: 'recheck' }, 'removed'],
  ])('%s starts nothing', async (_tag, members, reason) => {
    const db = await freshDatabase();
    const result = await record(db, captureOf(members));
    expect(result).toMatchObject({ state: 'not-comparable', articleId: null, article: null, reason });
    expect(await countArticles(db)).toBe(0);
  });

  it('is stored once when two tabs bring it', async () => {
    const db = await freshDatabase();
    const results = await Promise.all([record(db, captureOf()), record(db, captureOf())]);
    expect(results.map(({ state }) => state)).toEqual(['first', 'unchanged']);
    expect(await countArticles(db)).toBe(1);
  });
});

describe('a capture of a known article', () => {
  it('stores nothing where the text is the same', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(db, captureOf({ capturedAt: 20_000, address: 'https://news.example/b?a=1' }));
    expect(result).toMatchObject({ state: 'unchanged', created: null, since: null, lastReadAt: 10_000 });
    expect(await findArticle(db, captureOf().canonicalUrl)).toMatchObject({
      snapshotCount: 1,
      lastReadAt: 20_000,
      lastCheckedAt: 20_000,
      addresses: ['https://news.example/bridge', 'https://news.example/b?a=1'],
    });
  });

  it('stores a snapshot and the edit where a sentence changed', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    expect(result).toMatchObject({ state: 'changed', created: 1, snapshot: 1, lastReadAt: 10_000 });
    const history = await loadHistory(db, idOf(result));
    expect(history?.snapshots[1]?.blocks).toEqual(twelve);
    expect(history?.edits).toEqual([result.since]);
    expect(result.since).toMatchObject({ earlier: 0, later: 1, earlierAt: 10_000, laterAt: 20_000 });
    expect(await listRecentlyChanged(db, 5)).toMatchObject([
      { editCount: 1, unreadChanges: 1, lastChangedAt: 20_000, lastReadAt: 10_000, lastReadSnapshot: 0 },
    ]);
  });

  it('stores a change once when two tabs bring it', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const results = await Promise.all([
      record(db, captureOf({ blocks: twelve })),
      record(db, captureOf({ blocks: twelve })),
    ]);
    expect(results.map(({ state }) => state)).toEqual(['changed', 'changed']);
    expect(results.map((result) => result.created)).toEqual([1, null]);
    expect((await loadHistory(db, 1))?.snapshots).toHaveLength(2);
  });

  it('measures from what the reader read until it is marked as read', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000, origin: 'recheck' }));
    const decided = { blocks: twelve, headline: 'It is decided' };
    const again = await record(db, captureOf({ ...decided, capturedAt: 30_000 }));
    expect(again).toMatchObject({ state: 'changed', created: 2, since: { earlier: 0, later: 2 } });
    expect(again.since?.changes).toHaveLength(2);
    expect(await loadChangesSince(db, idOf(again), ENGINE)).toEqual(again.since);
    await markRead(db, idOf(again), await refOf(db, idOf(again), 2), 31_000);
    expect(await loadChangesSince(db, idOf(again), ENGINE)).toBeNull();
    const read = await record(db, captureOf({ ...decided, capturedAt: 40_000 }));
    expect(read).toMatchObject({ state: 'unchanged', since: null, lastReadAt: 31_000 });
  });

  it('still shows on a reload what was not marked as read', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    const result = await record(db, captureOf({ blocks: twelve, capturedAt: 30_000 }));
    expect(result).toMatchObject({ state: 'changed', created: null, snapshot: 1, lastReadAt: 10_000 });
    expect(result.since).toMatchObject({ earlier: 0, later: 1, laterAt: 20_000 });
  });

  it('has nothing unread where the publisher took the change back', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, origin: 'recheck', capturedAt: 20_000 }));
    const result = await record(db, captureOf({ capturedAt: 30_000 }));
    expect(result).toMatchObject({ state: 'unchanged', created: 2, snapshot: 2, since: null });
    expect(result.article).toMatchObject({ editCount: 2, unreadChanges: 0, lastReadSnapshot: 2 });
    expect((await loadHistory(db, 1))?.snapshots[2]?.blocks).toEqual(captureOf().blocks);
  });

  it('is not read by a recheck', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(
      db,
      captureOf({ origin: 'recheck', capturedAt: 20_000, address: 'https://news.example/fetched' }),
    );
    expect(result.article).toMatchObject({ lastReadAt: 10_000, lastCheckedAt: 20_000 });
    expect(result.article?.addresses).toEqual(['https://news.example/bridge']);
  });

  it('counts as unread only what the engine counts', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const uncounted: Engine = { ...ENGINE, counts: () => false };
    const result = await record(db, captureOf({ blocks: twelve }), { engine: uncounted });
    expect(result).toMatchObject({ state: 'changed', article: { unreadChanges: 0, editCount: 1 } });
  });

  it('keeps the newest twenty addresses', async () => {
    const db = await freshDatabase();
    for (let at = 0; at < 25; at++) await record(db, captureOf({ address: `https://news.example/${at}` }));
    const addresses = (await findArticle(db, captureOf().canonicalUrl))?.addresses;
    expect(addresses).toHaveLength(20);
    expect(addresses?.at(-1)).toBe('https://news.example/24');
  });
});

describe('a capture that is not comparable', () => {
  it('never becomes the baseline', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const half = captureOf({ blocks: [paragraph('The council voted on Monday.')], capturedAt: 20_000 });
    const refused = await record(db, half, { engine: refusing });
    expect(refused).toMatchObject({ state: 'not-comparable', articleId: 1, reason: 'half-loaded' });
    const result = await record(db, captureOf({ blocks: twelve, capturedAt: 30_000 }));
    expect(result.since?.changes).toHaveLength(1);
    const history = await loadHistory(db, 1);
    expect(history?.snapshots).toHaveLength(2);
    expect(history?.verdicts).toEqual([
      { articleId: 1, at: 20_000, verdict: 'not-comparable', reason: 'half-loaded', suppressed: [] },
    ]);
  });

  it('is not asked about where the text is the same', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const paywalled = captureOf({ signals: { ...signals, obstacle: 'paywall' } });
    expect(await record(db, paywalled, { engine: refusing })).toMatchObject({ state: 'unchanged' });
  });

  it('is remembered fifty times', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    for (let at = 0; at < 55; at++) {
      await record(db, captureOf({ blocks: thirteen, capturedAt: 20_000 + at }), { engine: refusing });
    }
    const verdicts = (await loadHistory(db, 1))?.verdicts;
    expect(verdicts).toHaveLength(50);
    expect(verdicts?.[0]?.at).toBe(20_054);
  });
});

describe('differences that are not shown', () => {
  const shouted = [
    paragraph('THE COUNCIL VOTED ON MONDAY.', 'Eleven members were for it.'),
    twelve[1] ?? paragraph(),
  ];
  const lists = (text: string) => captureOf({ furniture: [{ rule: 'lists', text }], capturedAt: 20_000 });

  it('bring no snapshot but can be looked at', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const result = await record(db, captureOf({ blocks: shouted, capturedAt: 20_000 }));
    expect(result).toMatchObject({
      state: 'unchanged',
      created: null,
      article: { snapshotCount: 1, editCount: 0 },
    });
    expect(result.since?.changes).toMatchObject([{ suppressed: 'typography' }]);
    const history = await loadHistory(db, 1);
    expect(history?.verdicts).toEqual([
      { articleId: 1, at: 20_000, verdict: 'same', reason: null, suppressed: result.since?.changes },
    ]);
  });

  it('around the same text are remembered once', async () => {
    const db = await freshDatabase();
    await record(db, lists('Ten pictures of cats'));
    for (const text of ['Five ways to sleep', 'Ten pictures of cats', '5 ways to sleep', '7 ways to sleep']) {
      await record(db, lists(text));
    }
    const [verdict, ...others] = (await loadHistory(db, 1))?.verdicts ?? [];
    expect(others).toEqual([]);
    expect(verdict?.suppressed.map(({ later }) => later[0]?.text)).toEqual([
      'Five ways to sleep',
      '5 ways to sleep',
    ]);
  });

  it('are kept with the edit where something else is shown', async () => {
    const db = await freshDatabase();
    await record(db, lists('Ten pictures of cats'));
    await record(db, { ...lists('Five ways to sleep'), blocks: twelve });
    const history = await loadHistory(db, 1);
    expect(history?.edits[0]?.changes.map(({ suppressed }) => suppressed)).toEqual([null, 'lists']);
    expect(history?.verdicts).toEqual([]);
  });
});

describe('markRead', () => {
  it('does not go back, and ignores what is not there', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    await record(db, captureOf({ blocks: twelve, capturedAt: 20_000 }));
    await markRead(db, 1, null, 21_000);
    await markRead(db, 1, await refOf(db, 1, 0), 22_000);
    await markRead(db, 1, await refOf(db, 1, 7), 22_000);
    await markRead(db, 99, await refOf(db, 99, 0), 22_000);
    expect(await findArticle(db, captureOf().canonicalUrl)).toMatchObject({
      lastReadSnapshot: 1,
      lastReadAt: 21_000,
      unreadChanges: 0,
    });
  });
});

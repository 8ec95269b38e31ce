import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { flattenSentences } from '../../lib/article/sentences';
import { listUnread, loadAlerts } from '../../lib/db/alerts';
import { MIGRATIONS } from '../../lib/db/migrations/migrate';
import { DATABASE_NAME, openDatabase } from '../../lib/db/open';
import { loadHistories, loadHistory } from '../../lib/db/read-history';
import { STORES } from '../../lib/db/schema';
import { siteBoilerplate } from '../../lib/db/site-blocks';
import { findNextDue, listDue, loadWatch } from '../../lib/db/watches';
import { VERSION_1 } from './examples/version-1';
import { VERSION_2 } from './examples/version-2';
import { VERSION_3 } from './examples/version-3';
import { VERSION_4 } from './examples/version-4';
import { VERSION_5 } from './examples/version-5';
import type { Keyed } from './examples/version-6';
import { VERSION_6 } from './examples/version-6';
import { captureAt, record } from './support';

type Example = Record<string, readonly unknown[]>;

/** One database per version, as that release wrote it. */
const EXAMPLES: readonly Example[] = [VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5, VERSION_6];

/** Brings a database to a version with the steps of that time and fills it with the example. */
async function writeExample(version: number, example: Example): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  (await openDatabase({ migrations: MIGRATIONS.slice(0, version) })).close();
  const db = await openDB(DATABASE_NAME);
  for (const [store, records] of Object.entries(example)) {
    const isKeyed = db.transaction(store).store.keyPath === null;
    for (const one of records) {
      if (isKeyed) await db.put(store, (one as Keyed).value, (one as Keyed).key);
      else await db.put(store, one);
    }
  }
  db.close();
}

describe('migrations', () => {
  it('have an example of every version', () => {
    expect(EXAMPLES).toHaveLength(MIGRATIONS.length);
  });

  it.each(EXAMPLES.map((example, at) => [at + 1, example] as const))(
    'bring version %i up to date without loss',
    async (version, example) => {
      await writeExample(version, example);
      const db = await openDatabase();
      expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
      const histories = [];
      for await (const history of loadHistories(db)) histories.push(history);
      expect(histories).toMatchSnapshot();
      expect(await siteBoilerplate(db, 'news.example')).toHaveLength(1);
      await record(db, captureAt('new'));
      expect(await db.count('articles')).toBe(3);
      db.close();
    },
  );

  it('keep every edit and every shown change countable', async () => {
    await writeExample(1, VERSION_1);
    const db = await openDatabase();
    expect(await db.countFromIndex('articles', 'lastChangedAt', IDBKeyRange.lowerBound([1]))).toBe(1);
    expect(await db.getAllKeysFromIndex('articles', 'site')).toEqual([2, 1]);
    db.close();
  });

  it('have every article of version 1 watched that is not too old, due at once', async () => {
    const [bridge, tortoise] = VERSION_1.articles;
    const old = { ...tortoise, publishedAt: 1_600_000_000_000, firstReadAt: 1_600_000_000_000 };
    await writeExample(1, { ...VERSION_1, articles: [bridge, old] });
    const db = await openDatabase();
    expect(await loadWatch(db, 1)).toMatchObject({
      state: 'watching',
      address: 'https://news.example/bridge?page=1',
      lanes: null,
    });
    expect(await loadWatch(db, 2)).toMatchObject({ state: 'quiet', nextRecheckAt: null });
    expect((await listDue(db, 1_700_001_000_000, 10)).map((watch) => watch.articleId)).toEqual([1]);
    db.close();
  });

  it('keep what is watched due where it was', async () => {
    await writeExample(2, VERSION_2);
    const db = await openDatabase();
    expect(await findNextDue(db)).toBe(1_700_000_900_000);
    db.close();
  });

  it('count the unread articles of older versions, and keep what was said of an article', async () => {
    await writeExample(2, VERSION_2);
    const db = await openDatabase();
    const unread = VERSION_2.articles.filter(({ unreadChanges }) => unreadChanges > 0);
    expect(await listUnread(db)).toHaveLength(unread.length);
    expect(await loadAlerts(db, 1)).toEqual({ articleId: 1, mode: null, passages: [] });
    db.close();
    await writeExample(3, VERSION_3);
    const later = await openDatabase();
    expect(await loadAlerts(later, 1)).toEqual(VERSION_3.alerts[0]);
    later.close();
  });

  it('turn every snapshot and edit of version 5 into rows, whatever their texts are', async () => {
    const [, tortoise] = VERSION_5.articles;
    const [first, second] = VERSION_5.snapshots;
    const [edit] = VERSION_5.edits;
    const texts = 'a \\\\n b\\nc\n\udc00 “half a pair”\n\ufeffmark\n';
    await writeExample(5, {
      ...VERSION_5,
      // Another shelf.
      articles: [...VERSION_5.articles, { ...tortoise, id: 40, canonicalUrl: 'https://news.example/owl' }],
      snapshots: [
        ...VERSION_5.snapshots,
        { ...first, articleId: 40, texts, runs: [0, 3], shape: ' p2' },
        {
          ...{ ...second, articleId: 40, texts: 'New “words”\n', runs: [0, 2, 3, 1], shape: null },
          ...{ address: 'https://news.example/owl', evidenceHash: '9'.repeat(64), evidenceBefore: null },
          unknown: '{"rating":1}',
        },
      ],
      edits: [
        ...VERSION_5.edits,
        {
          ...edit,
          articleId: 40,
          changes: [['edited', 'body', [], [1], [1], null, null, []]],
          unknown: '{"by":2}',
        },
      ],
    });
    const db = await openDatabase();
    const history = await loadHistory(db, 40);
    expect(history?.snapshots.map(({ headline, blocks }) => [headline, ...flattenSentences(blocks)])).toEqual(
      [
        ['a \\n b\nc', { text: '\udc00 “half a pair”' }, { text: '\ufeffmark' }],
        ['a \\n b\nc', { text: '\udc00 “half a pair”' }, { text: 'New “words”' }],
      ].map(([headline, ...rest]) => [headline, ...rest.map((one) => expect.objectContaining(one))]),
    );
    expect(history?.snapshots[1]).toMatchObject({
      evidence: { hash: '9'.repeat(64), before: null },
      unknown: '{"rating":1}',
    });
    expect(history?.edits[0]).toMatchObject({
      unknown: '{"by":2}',
      changes: [{ earlier: [{ text: '\ufeffmark' }], later: [{ text: 'New “words”' }] }],
    });
    db.close();
  });

  it('leave a database as it is where a text cannot be read', async () => {
    const [first] = VERSION_5.snapshots;
    const broken = { ...first, number: 2, texts: new Uint8Array([255, 254, 253]) };
    await writeExample(5, { ...VERSION_5, snapshots: [...VERSION_5.snapshots, broken] });
    await expect(openDatabase()).rejects.toMatchObject({ name: 'StorageError' });
    const old = await openDB(DATABASE_NAME);
    expect(old.version).toBe(5);
    expect(await old.getAll('snapshots')).toHaveLength(VERSION_5.snapshots.length + 1);
    old.close();
  });
});

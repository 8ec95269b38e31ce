import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '../../lib/db/erase';
import { MIGRATIONS } from '../../lib/db/migrations/migrate';
import type { Database } from '../../lib/db/open';
import { openDatabase } from '../../lib/db/open';
import { findArticle } from '../../lib/db/read-articles';
import { loadHistories } from '../../lib/db/read-history';
import { StorageError, storageError } from '../../lib/db/storage-error';
import { captureAt, captureOf, ENGINE, freshDatabase, paragraph, record } from './support';

const changed = captureOf({ blocks: [paragraph('Another text.')], capturedAt: 20_000 });

/** Everything in the database, to see that nothing was half done. */
async function everything(db: Database): Promise<unknown> {
  return Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
}

/** Lets the put number `at` (from 0) do something else than storing. */
function sabotage(at: number, deed: (store: IDBObjectStore) => void): void {
  const put = IDBObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (calls++ === at) deed(this);
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  });
}

function quotaExceeded(): never {
  throw new DOMException('no room', 'QuotaExceededError');
}

/** As a browser does when it finds at commit that the disk is full. */
function abortAsFull(store: IDBObjectStore): void {
  (store.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
}

afterEach(() => vi.restoreAllMocks());

describe('a write that fails', () => {
  const putsOfAnEdit = [0, 1, 2, 3, 4];

  it.each(putsOfAnEdit)('says that the disk is full and stores nothing (put %i)', async (at) => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const before = await everything(db);
    sabotage(at, quotaExceeded);
    await expect(record(db, changed)).rejects.toMatchObject({ name: 'StorageError', code: 'full' });
    vi.restoreAllMocks();
    expect(await everything(db)).toEqual(before);
    expect(await record(db, changed)).toMatchObject({ state: 'changed', created: 1 });
  });

  it.each(putsOfAnEdit)('says so when the browser finds it out later (put %i)', async (at) => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const before = await everything(db);
    sabotage(at, abortAsFull);
    await expect(record(db, changed)).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await everything(db)).toEqual(before);
  });

  it('says that the browser refused', async () => {
    const db = await freshDatabase();
    sabotage(1, (store) => store.transaction.abort());
    await expect(record(db, captureOf())).rejects.toMatchObject({ code: 'refused' });
    vi.restoreAllMocks();
    expect(await db.count('articles')).toBe(0);
  });

  it('stores nothing when the engine fails, and lets its error through', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    const before = await everything(db);
    const defect = new TypeError('defect');
    const broken = {
      ...ENGINE,
      counts: () => {
        throw defect;
      },
    };
    await expect(record(db, changed, { engine: broken })).rejects.toBe(defect);
    expect(await everything(db)).toEqual(before);
  });

  it('says that a closed connection refuses', async () => {
    const db = await freshDatabase();
    db.close();
    await expect(record(db, captureOf())).rejects.toMatchObject({ code: 'refused' });
    await expect(findArticle(db, 'https://news.example/bridge')).rejects.toMatchObject({ code: 'refused' });
    await expect(eraseEverything(db)).rejects.toBeInstanceOf(StorageError);
  });

  it('does not hinder the next', async () => {
    const db = await freshDatabase();
    sabotage(0, quotaExceeded);
    const results = await Promise.allSettled([record(db, captureAt('a')), record(db, captureAt('b'))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});

describe('storageError', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['AbortError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['VersionError', 'too-new'],
    ['UnknownError', 'failed'],
    ['constructor', 'failed'],
  ])('words %s as %s', (name, code) => {
    const cause = new DOMException('why', name);
    expect(storageError(cause)).toMatchObject({ code, cause });
  });

  it('leaves defects of ours as they are', () => {
    const defect = new TypeError('defect');
    expect(storageError(defect)).toBe(defect);
  });
});

describe('opening', () => {
  it('refuses a database of a later release and leaves it as it is', async () => {
    const newer = await freshDatabase();
    await record(newer, captureOf());
    newer.close();
    (await openDatabase({ migrations: laterSteps(40) })).close();
    await expect(openDatabase()).rejects.toMatchObject({ code: 'too-new' });
    const db = await openDatabase({ migrations: laterSteps(40) });
    const histories = [];
    for await (const history of loadHistories(db)) histories.push(history);
    expect(histories).toHaveLength(1);
  });

  it('steps aside for a migration and says that it did', async () => {
    await freshDatabase();
    const onClosed = vi.fn();
    const old = await openDatabase({ onClosed });
    const later = await openDatabase({ migrations: laterSteps(NEXT) });
    expect(later.version).toBe(NEXT);
    expect(onClosed).toHaveBeenCalledOnce();
    await expect(record(old, captureOf())).rejects.toMatchObject({ code: 'refused' });
  });

  it('gives up where another context does not let go', async () => {
    (await freshDatabase()).close();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('late-edition');
      request.onsuccess = () => resolve(request.result);
    });
    const opening = openDatabase({ migrations: laterSteps(NEXT), blockedTimeoutMs: 20 });
    await expect(opening).rejects.toMatchObject({ code: 'blocked' });
    stubborn.close();
    await vi.waitFor(async () =>
      expect((await openDatabase({ migrations: laterSteps(NEXT) })).version).toBe(NEXT),
    );
  });

  it('leaves the older version untouched where a migration fails', async () => {
    const db = await freshDatabase();
    await record(db, captureOf());
    db.close();
    const failing = [...MIGRATIONS, quotaExceeded];
    await expect(openDatabase({ migrations: failing })).rejects.toBeInstanceOf(StorageError);
    expect(await (await openDatabase()).count('snapshots')).toBe(1);
  });
});

/** The version after today's. */
const NEXT = MIGRATIONS.length + 1;

/** The schema of today as version `version`, as a later release might have it. */
function laterSteps(version: number) {
  return [...MIGRATIONS, ...Array.from({ length: version - MIGRATIONS.length }, () => () => {})];
}

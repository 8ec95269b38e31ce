import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../lib/article/outcome';
import type { SnapshotRef } from '../../lib/article/snapshot-ref';
import type { Database } from '../../lib/db/open';
import { getArticle } from '../../lib/db/read-articles';
import { exported, imported } from '../db/archives';
import { captureOf, freshDatabase, paragraph, record, refOf } from '../db/support';
import { BrowserStub } from './browser-stub';

const ADDRESS = captureOf().address;
const TAB = 7;

/** What another machine saw before: imported, it has all snapshots numbered anew. */
const EARLIER = await (async () => {
  const other = await freshDatabase();
  await record(other, captureOf({ headline: 'Council to vote', capturedAt: 5000 }));
  return exported(other);
})();

let browser: BrowserStub;
let db: Database;
/** The edit that the page shows. */
let shown: SnapshotRef;

beforeEach(async () => {
  vi.resetModules();
  browser = new BrowserStub();
  db = await freshDatabase();
  await record(db, captureOf());
  await record(db, captureOf({ blocks: [paragraph('The vote was put off.')], capturedAt: 20_000 }));
  shown = await refOf(db, 1, 1);
  await browser.session.set({ [`tab:${TAB}`]: stateOf({}) });
});

function stateOf(members: Partial<TabState>): TabState {
  const outcome = { state: 'unchanged', articleId: 1, snapshot: shown, lastReadAt: 20_000 } as const;
  const state = {
    address: ADDRESS,
    outcome,
    created: shown,
    marked: 1,
    staysUnread: false,
    isOutdated: false,
  };
  return { ...state, ...members };
}

async function startBackground(): Promise<void> {
  const { setUpPageMessages } = await import('../../lib/background/answer-pages');
  setUpPageMessages();
}

function leave(members: Record<string, unknown> = {}, from = ADDRESS): Promise<unknown> {
  const request = { address: ADDRESS, articleId: 1, snapshot: shown, wasSeen: true, ...members };
  return browser.fromPage(TAB, from, 'articleLeft', request);
}

const lastRead = async () => (await getArticle(db, 1))?.lastReadSnapshot;

describe('a page that is read', () => {
  it('has its answer where session storage is full', async () => {
    await startBackground();
    vi.spyOn(browser.session, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const capture = captureOf({ blocks: [paragraph('The vote was put off.')] });
    const reply = await browser.fromPage(TAB, ADDRESS, 'captured', { capture, again: false });
    expect(reply).toMatchObject({ ok: true, value: { state: 'changed' } });
    await leave();
    expect(await lastRead()).toBe(1);
    vi.restoreAllMocks();
  });
});

describe('a page that is left', () => {
  it('has been read, and is forgotten', async () => {
    await startBackground();
    await leave();
    expect(await lastRead()).toBe(1);
    expect([...browser.session.items]).toEqual([['readings', []]]);
    expect(browser.badges.get(TAB)).toBeNull();
  });

  it('has been read where the background ends before the store has opened', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => new IDBOpenDBRequest();
    await startBackground();
    void leave();
    await vi.waitUntil(() => !browser.session.items.has(`tab:${TAB}`));
    indexedDB.open = open;
    browser.endBackground();
    await startBackground();
    await vi.waitUntil(async () => (await lastRead()) === 1);
    await vi.waitUntil(() => String(browser.session.items.get('readings')) === '');
  });

  it('has been read before another look at it is compared', async () => {
    await browser.session.set({
      readings: [{ articleId: 1, snapshot: shown, at: 21_000, site: 'news.example' }],
    });
    await startBackground();
    const capture = captureOf({ blocks: [paragraph('The vote was put off.')] });
    const reply = await browser.fromPage(TAB, ADDRESS, 'captured', { capture, again: false });
    expect(reply).toMatchObject({ ok: true, value: { state: 'unchanged' } });
  });

  it('stays unread where the reader wants it to, or has not seen it', async () => {
    await startBackground();
    await leave({ wasSeen: false });
    await browser.session.set({ [`tab:${TAB}`]: stateOf({ staysUnread: true }) });
    await leave();
    expect(await lastRead()).toBe(0);
  });

  it('has been read where the browser does not tell any more which page it was', async () => {
    await startBackground();
    await leave({}, '');
    expect(await lastRead()).toBe(1);
  });

  it.each([
    ['a number', 1],
    ['a text without end', { number: 1, capturedAt: 20_000, contentHash: 'a'.repeat(65) }],
  ])('keeps nothing where it calls %s the snapshot it showed', async (_, snapshot) => {
    await startBackground();
    expect(await leave({ snapshot })).toEqual({ ok: false, error: 'malformed' });
    expect(browser.session.items.has('readings')).toBe(false);
  });

  it('says nothing of the articles of another site', async () => {
    await startBackground();
    await leave({}, 'https://other.example/bridge');
    expect(await lastRead()).toBe(0);
  });

  it('has been read as the text it showed, whatever that is called by now', async () => {
    await imported(db, EARLIER);
    expect((await refOf(db, 1, 2)).contentHash).toBe(shown.contentHash);
    await startBackground();
    await leave();
    expect(await lastRead()).toBe(2);
  });
});

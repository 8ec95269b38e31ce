import { beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/article/passage';
import {
  addPassage,
  listUnread,
  loadAlerts,
  MAX_PASSAGES,
  removePassage,
  saveAlertMode,
  updatePassages,
} from '../../lib/db/alerts';
import { forgetArticle, forgetSite } from '../../lib/db/erase';
import { markRead } from '../../lib/db/mark-read';
import type { Database } from '../../lib/db/open';
import { captureAt, freshDatabase, paragraph, record, refOf } from './support';

let db: Database;

beforeEach(async () => {
  db = await freshDatabase();
  for (const path of ['bridge', 'ferry']) await record(db, captureAt(path));
});

function passage(exact: string): Passage {
  const snapshot = 0;
  return {
    id: 0,
    exact,
    prefix: '',
    suffix: '',
    watchedSince: 1,
    sentences: [exact],
    snapshot,
    isGone: false,
  };
}

const exacts = async (articleId: number) =>
  (await loadAlerts(db, articleId)).passages.map(({ id, exact }) => [id, exact]);

describe('what a reader wants to hear of an article', () => {
  it('is nothing of its own until they say so', async () => {
    expect(await loadAlerts(db, 1)).toEqual({ articleId: 1, mode: null, passages: [] });
  });

  it('is a mode, and none again', async () => {
    await saveAlertMode(db, 1, 'off');
    expect(await loadAlerts(db, 1)).toMatchObject({ mode: 'off' });
    await saveAlertMode(db, 1, null);
    expect(await db.count('alerts')).toBe(0);
  });

  it('is passages, each once, numbered without reuse of a number in use', async () => {
    for (const exact of ['A.', 'B.', 'A.']) await addPassage(db, 1, passage(exact), await refOf(db, 1, 0));
    expect(await exacts(1)).toEqual([
      [1, 'B.'],
      [2, 'A.'],
    ]);
    await removePassage(db, 1, 1);
    expect(await exacts(1)).toEqual([[2, 'A.']]);
  });

  it('is bounded', async () => {
    for (let at = 0; at < MAX_PASSAGES + 3; at++)
      await addPassage(db, 1, passage(`Number ${at}.`), await refOf(db, 1, 0));
    const { passages } = await loadAlerts(db, 1);
    expect(passages).toHaveLength(MAX_PASSAGES);
    expect(passages.at(-1)?.exact).toBe(`Number ${MAX_PASSAGES + 2}.`);
  });

  it('keeps a passage stopped that was stopped while it was looked for', async () => {
    for (const exact of ['A.', 'B.']) await addPassage(db, 1, passage(exact), await refOf(db, 1, 0));
    const { passages } = await loadAlerts(db, 1);
    await removePassage(db, 1, 0);
    const followed = passages.map((before) => ({
      before,
      after: { ...before, exact: before.exact.toLowerCase() },
    }));
    await updatePassages(db, 1, followed);
    expect(await exacts(1)).toEqual([[1, 'b.']]);
  });

  it('stays as it is where it was followed, or its snapshots were numbered anew, meanwhile', async () => {
    await addPassage(db, 1, { ...passage('A.'), snapshot: 3 }, await refOf(db, 1, 3));
    const [kept] = (await loadAlerts(db, 1)).passages;
    const before = { ...passage('A.'), id: kept?.id ?? 0, snapshot: 2 };
    await updatePassages(db, 1, [{ before, after: { ...before, exact: 'a.' } }]);
    expect(await exacts(1)).toEqual([[0, 'A.']]);
  });

  it('stands in its snapshot, whatever number an import has given that meanwhile', async () => {
    const shown = { ...(await refOf(db, 1, 0)), number: 4 };
    await addPassage(db, 1, { ...passage('A.'), snapshot: 4 }, shown);
    expect((await loadAlerts(db, 1)).passages[0]?.snapshot).toBe(0);
  });

  it('goes with the article', async () => {
    await saveAlertMode(db, 1, 'list');
    await addPassage(db, 2, passage('A.'), await refOf(db, 2, 0));
    await forgetArticle(db, 1);
    await forgetSite(db, 'news.example');
    expect(await db.count('alerts')).toBe(0);
  });

  it('is refused for an article that is not there', async () => {
    expect(await addPassage(db, 99, passage('A.'), await refOf(db, 99, 0))).toBe(false);
    expect(await saveAlertMode(db, 99, 'off')).toBe(false);
    expect(await db.count('alerts')).toBe(0);
  });
});

describe('unread articles', () => {
  it('are those with changes that count, with their modes', async () => {
    await record(
      db,
      captureAt('ferry', { blocks: [paragraph('Another text.')], capturedAt: 20_000, origin: 'visit' }),
    );
    await saveAlertMode(db, 2, 'list');
    expect((await listUnread(db)).map(({ article, mode }) => [article.id, mode])).toEqual([[2, 'list']]);
    await markRead(db, 2, null, 30_000);
    expect(await listUnread(db)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArticleHistory } from '../../lib/article/history';
import { eraseEverything, forgetArticle, forgetSite } from '../../lib/db/erase';
import type { Database } from '../../lib/db/open';
import {
  countArticles,
  findArticle,
  getArticle,
  listArticles,
  listLatest,
  listRecentlyChanged,
} from '../../lib/db/read-articles';
import { loadHistories, loadHistory, loadSnapshots } from '../../lib/db/read-history';
import { STORES } from '../../lib/db/schema';
import { captureAt, freshDatabase, paragraph, record } from './support';

/** Articles a to d; b changed at 50, then a at 60; d is on another site. */
async function someArticles(): Promise<Database> {
  const db = await freshDatabase();
  const furniture = [{ rule: 'lists', text: 'Most read' }];
  for (const [path, capturedAt] of [
    ['a', 10],
    ['b', 20],
    ['c', 30],
  ] as const) {
    await record(db, captureAt(path, { capturedAt, furniture }));
  }
  const elsewhere = { canonicalUrl: 'https://zeit.example/d', site: 'zeit.example', capturedAt: 40 };
  await record(db, captureAt('d', elsewhere));
  for (const [path, capturedAt] of [
    ['b', 50],
    ['a', 60],
  ] as const) {
    await record(db, captureAt(path, { capturedAt, blocks: [paragraph('New.')] }));
  }
  return db;
}

const paths = (articles: { headline: string }[]) => articles.map(({ headline }) => headline.at(-1)).join('');

describe('reading articles', () => {
  it('lists all of them, in pieces of any size', async () => {
    const db = await someArticles();
    expect(paths(await listArticles(db))).toBe('abcd');
    for (const pieceSize of [1, 2, 3, 4, 5]) expect(paths(await listArticles(db, pieceSize))).toBe('abcd');
  });

  it('lists those that were read or changed last, and says whether there are others', async () => {
    const db = await someArticles();
    const found = async (limit: number) => {
      const { articles, areAll } = await listLatest(db, limit);
      return [[...paths([...articles])].toSorted().join(''), areAll];
    };
    expect(await found(1)).toEqual(['ad', false]);
    expect(await found(2)).toEqual(['abcd', false]);
    expect(await found(9)).toEqual(['abcd', true]);
    await eraseEverything(db);
    expect(await found(9)).toEqual(['', true]);
  });

  it('lists only changed ones as recently changed', async () => {
    const db = await someArticles();
    expect(paths(await listRecentlyChanged(db, 5))).toBe('ab');
    expect(paths(await listRecentlyChanged(db, 1))).toBe('a');
  });

  it('finds one by address and by id', async () => {
    const db = await someArticles();
    const found = await findArticle(db, 'https://news.example/b');
    expect(found).toMatchObject({ id: 2, lastChangedAt: 50 });
    expect(await getArticle(db, 2)).toEqual(found);
    expect(await getArticle(db, 3)).toMatchObject({ lastChangedAt: null });
    expect(await findArticle(db, 'https://news.example/none')).toBeNull();
    expect(await getArticle(db, 99)).toBeNull();
  });

  it('gives all histories, one after the other', async () => {
    const db = await someArticles();
    const histories: ArticleHistory[] = [];
    for await (const history of loadHistories(db)) histories.push(history);
    expect(paths(histories.map(({ article }) => article))).toBe('abcd');
    expect(histories[1]).toEqual(await loadHistory(db, 2));
    expect(await loadSnapshots(db, 2)).toEqual(histories[1]?.snapshots);
    expect(await loadHistory(db, 99)).toBeNull();
  });
});

describe('forgetting', () => {
  it('takes everything of an article', async () => {
    const db = await someArticles();
    await forgetArticle(db, 2);
    expect(paths(await listArticles(db))).toBe('acd');
    expect(await loadSnapshots(db, 2)).toEqual([]);
    expect((await db.getAllKeys('edits')).flat()).toEqual([1, 1]);
    expect(await db.getAllKeys('furniture')).not.toContain(2);
  });

  it('starts anew when the article is read again', async () => {
    const db = await someArticles();
    await forgetArticle(db, 2);
    expect(await record(db, captureAt('b'))).toMatchObject({ state: 'first', article: { id: 5 } });
  });

  it('takes everything of a site, and nothing of another', async () => {
    const db = await someArticles();
    await forgetSite(db, 'news.example');
    expect(paths(await listArticles(db))).toBe('d');
    expect(await db.getAllKeys('siteBlocks')).toEqual(['zeit.example']);
  });

  it('leaves nothing when everything is erased', async () => {
    const db = await someArticles();
    await eraseEverything(db);
    expect(await countArticles(db)).toBe(0);
    const counts = await Promise.all(STORES.map((store) => db.count(store)));
    expect(counts.every((count) => count === 0)).toBe(true);
  });
});

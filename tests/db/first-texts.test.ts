import { describe, expect, it } from 'vitest';
import { forgetArticle, forgetSite } from '../../lib/db/erase';
import { erasePlanned, planErasure } from '../../lib/db/erase-range';
import type { Database } from '../../lib/db/open';
import { unpackJson } from '../../lib/db/packed-json';
import { loadHistory } from '../../lib/db/read-history';
import { captureAt, freshDatabase, paragraph, record } from './support';

const ARTICLES = 40;

/** The sentence that only article `at` has. */
const secretOf = (at: number) => `Only article ${at} says “this”.`;

/** Articles enough for several shelves, recorded one after the other. */
async function filled(): Promise<Database> {
  const db = await freshDatabase();
  for (let at = 1; at <= ARTICLES; at++) {
    const text = { headline: `Headline ${at}`, blocks: [paragraph(secretOf(at), 'All say that.')] };
    await record(db, { ...captureAt(String(at)), ...text });
  }
  return db;
}

/** Everything on the shelves as text. */
async function onShelves(db: Database): Promise<string> {
  return JSON.stringify((await db.getAll('firstTexts')).map((packed) => unpackJson(packed)));
}

async function firstSentence(db: Database, articleId: number): Promise<string | undefined> {
  return (await loadHistory(db, articleId))?.snapshots[0]?.blocks[0]?.sentences[0];
}

describe('the texts of first snapshots', () => {
  it('are each article its own, however many share a record', async () => {
    const db = await filled();
    const ids = Array.from({ length: ARTICLES }, (_, at) => at + 1);
    const read = await Promise.all(ids.map((id) => firstSentence(db, id)));
    expect(read).toEqual(ids.map(secretOf));
    expect(await db.count('firstTexts')).toBe(6);
  });

  it('leave nothing of an article that is forgotten, and the others as they are', async () => {
    const db = await filled();
    await forgetArticle(db, 17);
    expect(await onShelves(db)).not.toContain(secretOf(17));
    expect(await firstSentence(db, 17)).toBeUndefined();
    expect(await firstSentence(db, 16)).toBe(secretOf(16));
    expect(await firstSentence(db, 18)).toBe(secretOf(18));
  });

  it.each([
    ['a site', async (db: Database) => forgetSite(db, 'news.example')],
    ['a range', async (db: Database) => erasePlanned(db, await planErasure(db, {}))],
  ])('are gone with %s', async (_what, erase) => {
    const db = await filled();
    await erase(db);
    expect(await db.count('firstTexts')).toBe(0);
  });
});

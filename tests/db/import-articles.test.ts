import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseEverything } from '../../lib/db/erase';
import { keepForEver } from '../../lib/db/extras';
import { importArticles, planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { findArticle, listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { digest, sha256 } from '../../lib/db/sha256';
import { loadWatch } from '../../lib/db/watches';
import { readArchive } from '../../lib/export/read-archive';
import { verifyArchive } from '../../lib/export/verify-archive';
import { archiveOf, exported, imported, look, NOW, sharedHistory } from './archives';
import { play, visit } from './play';
import { captureAt, ENGINE, freshDatabase, idOf, record } from './support';

describe('an archive', () => {
  it('brings everything back after everything was erased', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 14 }), async (visits) => {
        const db = await freshDatabase();
        const stored = await play(db, visits);
        const [kept] = stored.keys();
        if (kept !== undefined && visits.length % 2) await keepForEver(db, kept, true);
        const before = await exported(db);
        const articles = await listArticles(db);
        await eraseEverything(db);
        await imported(db, before);
        expect(await exported(db)).toBe(before);
        const after = await listArticles(db);
        const bare = (list: typeof articles) => list.map(({ id: _id, ...rest }) => rest);
        expect(bare(after)).toEqual(bare(articles));
        db.close();
      }),
      { numRuns: 40 },
    );
  });

  it('bears the evidence of every snapshot, also when two machines were merged', async () => {
    const archive = await archiveOf([
      [1, 'one'],
      [5, 'two'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await record(db, look(9, 'three'));
    await imported(db, archive);
    await record(db, look(30, 'four'));
    const verify = async (json: string) => verifyArchive(readArchive([json], NOW), sha256, digest);
    const json = await exported(db);
    expect(await verify(json)).toMatchObject({ snapshots: 4, bare: 0, problems: [], isWhole: true });
    const altered = json.replace('"It began on Monday.","two"', '"It began on Monday.","too"');
    expect(await verify(altered)).toMatchObject({ problems: [{ snapshot: 1, code: 'text' }] });
    // Imported, the alteration still shows in the next archive.
    await eraseEverything(db);
    await imported(db, altered);
    expect(await verify(await exported(db))).toMatchObject({ problems: [{ snapshot: 1, code: 'facts' }] });
    db.close();
  });

  it('adds nothing when it is imported twice, or into what it came from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 10 }), async (visits) => {
        const db = await freshDatabase();
        await play(db, visits);
        const before = await exported(db);
        const counts = await imported(db, before);
        expect(counts).toMatchObject({ added: 0, merged: 0, snapshots: 0 });
        expect(await exported(db)).toBe(before);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('of another machine loses nothing, and adds nothing a second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(visit, { minLength: 1, maxLength: 8 }),
        fc.array(visit, { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 9 }),
        async (here, there, offset) => {
          const other = await freshDatabase();
          await play(other, there, 1000 + offset);
          const archive = await exported(other);
          other.close();
          const db = await freshDatabase();
          await play(db, here);
          const before = await textsOf(db);
          await imported(db, archive);
          const after = await textsOf(db);
          for (const text of [...before, ...textsIn(archive)]) expect(after).toContain(text);
          const merged = await exported(db);
          expect(await imported(db, archive)).toMatchObject({ added: 0, merged: 0, snapshots: 0 });
          expect(await exported(db)).toBe(merged);
          db.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Each text of each article that is stored, once. */
async function textsOf(db: Database): Promise<Set<string>> {
  return new Set(textsIn(await exported(db)));
}

function textsIn(json: string): string[] {
  const { articles } = JSON.parse(json) as { articles: { canonicalUrl: string; snapshots: Text[] }[] };
  return articles.flatMap(({ canonicalUrl, snapshots }) =>
    snapshots.map(({ contentHash, headline, blocks }) =>
      JSON.stringify([canonicalUrl, contentHash, headline, blocks]),
    ),
  );
}

interface Text {
  readonly contentHash: string;
  readonly headline: string;
  readonly blocks: unknown;
}

describe('an import', () => {
  it('changes nothing where the file is bad', async () => {
    const archive = await archiveOf([[3, 'two']]);
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    const before = await exported(db);
    for (const bad of [archive.slice(0, -20), archive.replace('"visit"', '"hearsay"')]) {
      await expect(planImport(db, readArchive([bad], NOW))).rejects.toMatchObject({
        problem: { code: expect.any(String) },
      });
    }
    expect(await exported(db)).toBe(before);
    db.close();
  });

  it('stops between two transactions when it is cancelled, and tells how far it is', async () => {
    const many = await freshDatabase();
    for (let at = 0; at < 300; at++) await record(many, captureAt(`number-${at}`, { capturedAt: at + 1 }));
    const archive = await exported(many);
    many.close();
    const db = await freshDatabase();
    const controller = new AbortController();
    const told: number[] = [];
    const importing = importArticles(db, readArchive([archive], NOW), ENGINE, NOW, {
      signal: controller.signal,
      onProgress: ({ articles }) => {
        told.push(articles);
        if (articles >= 200) controller.abort();
      },
    });
    await expect(importing).rejects.toThrow();
    expect(told).toEqual([128, 256]);
    expect(await db.count('articles')).toBe(256);
    expect(await imported(db, archive)).toMatchObject({ added: 44, unchanged: 256 });
    db.close();
  });

  it('brings back what was recorded under a clock that went a year ahead', async () => {
    const db = await freshDatabase();
    const YEAR_MS = 366 * 86_400_000;
    await record(db, captureAt('ahead', { capturedAt: NOW + YEAR_MS }));
    await record(db, look(1, 'one'));
    const archive = await exported(db);
    await eraseEverything(db);
    await imported(db, archive);
    expect(await exported(db)).toBe(archive);
    const article = await findArticle(db, 'https://news.example/ahead');
    const watch = await loadWatch(db, article?.id ?? 0);
    expect(watch?.nextRecheckAt).toBeLessThan(NOW + YEAR_MS / 2);
    db.close();
  });

  it('lets an article rest that has been quiet for longer than it would be watched', async () => {
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    const archive = await exported(db);
    await eraseEverything(db);
    const DAY_MS = 86_400_000;
    for (const [days, state] of [
      [39, 'watching'],
      [41, 'quiet'],
    ] as const) {
      const now = 1 + days * DAY_MS;
      await importArticles(db, readArchive([archive], NOW), ENGINE, now);
      const article = await findArticle(db, 'https://news.example/shared');
      expect(await loadWatch(db, article?.id ?? 0)).toMatchObject({ state });
      await eraseEverything(db);
    }
    db.close();
  });

  it('has imported articles watched as the reader wished', async () => {
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    const archive = (await exported(db)).replace('"documentKind"', '"watch":"stop","documentKind"');
    await eraseEverything(db);
    await imported(db, archive);
    const article = await findArticle(db, 'https://news.example/shared');
    expect(await loadWatch(db, article?.id ?? 0)).toMatchObject({ state: 'stopped', nextRecheckAt: null });
    expect(await exported(db)).toBe(archive.replace(/"watch":"stop",(.*)\}$/m, '$1,"watch":"stop"}'));
    db.close();
  });

  it('goes by the text, whatever hash the file gives it', async () => {
    const archive = await archiveOf([[3, 'two']]);
    const db = await freshDatabase();
    const { article } = await record(db, look(1, 'one'));
    const [known] = (await loadHistory(db, article?.id ?? 0))?.snapshots ?? [];
    await imported(db, archive.replace(/"contentHash":"\w+"/, `"contentHash":"${known?.contentHash}"`));
    expect((await sharedHistory(db)).lasts).toEqual(['one', 'two']);
    db.close();
  });

  it('is recorded on like any other history', async () => {
    const archive = await archiveOf([[3, 'two']]);
    const db = await freshDatabase();
    await imported(db, archive);
    const result = await record(db, look(5, 'three'));
    expect(result.state).toBe('changed');
    expect((await sharedHistory(db)).article.id).toBe(idOf(result));
    db.close();
  });
});

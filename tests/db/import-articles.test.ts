import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../lib/db/engine';
import { eraseEverything } from '../../lib/db/erase';
import { keepForEver } from '../../lib/db/extras';
import { importArticles, planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { findArticle, listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadRecorded } from '../../lib/db/read-recorded';
import { sha256 } from '../../lib/db/sha256';
import { loadWatch } from '../../lib/db/watches';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { verifyArchive } from '../../lib/export/verify-archive';
import { play, visit } from './play';
import { captureAt, ENGINE, freshDatabase, idOf, paragraph, record } from './support';

const NOW = Date.UTC(2024, 0, 4, 12);

async function exported(db: Database): Promise<string> {
  const context = { exportedAt: NOW, extensionVersion: '0.1.0', sha256 };
  let json = '';
  for await (const piece of writeArchive(loadRecorded(db), context)) json += piece;
  return json;
}

function imported(db: Database, json: string, engine: Engine = ENGINE) {
  return importArticles(db, readArchive([json], NOW), engine, NOW);
}

/** An article of which two machines know different snapshots. */
function look(minute: number, last: string) {
  return captureAt('shared', {
    capturedAt: 60_000 * minute,
    blocks: [paragraph('It began on Monday.', last)],
  });
}

/** A database with the snapshots of one machine, as an archive. */
async function archiveOf(looks: readonly (readonly [minute: number, last: string])[]): Promise<string> {
  const db = await freshDatabase();
  for (const [minute, last] of looks) await record(db, look(minute, last));
  const json = await exported(db);
  db.close();
  return json;
}

async function sharedHistory(db: Database) {
  const [article] = await listArticles(db, { order: 'read' });
  const history = await loadHistory(db, article?.id ?? 0);
  if (!history) throw new Error('nothing stored');
  const lasts = history.snapshots.map(({ blocks }) => blocks[0]?.sentences[1]);
  const edits = history.edits.toReversed().map(({ earlier, later, changes }) => ({
    ends: [earlier, later],
    words: changes.map((change) => [change.earlier[0]?.text, change.later[0]?.text]),
  }));
  return { ...history, lasts, edits };
}

describe('an archive', () => {
  it('brings everything back after everything was erased', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 14 }), async (visits) => {
        const db = await freshDatabase();
        const stored = await play(db, visits);
        const [kept] = stored.keys();
        if (kept !== undefined && visits.length % 2) await keepForEver(db, kept, true);
        const before = await exported(db);
        const articles = await listArticles(db, { order: 'read' });
        await eraseEverything(db);
        await imported(db, before);
        expect(await exported(db)).toBe(before);
        const after = await listArticles(db, { order: 'read' });
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
    const verify = async (json: string) => verifyArchive(readArchive([json], NOW), sha256);
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

describe('merging two histories of one article', () => {
  it('adds later snapshots at the end and keeps the numbers of those known', async () => {
    const archive = await archiveOf([
      [1, 'one'],
      [9, 'three'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await record(db, look(5, 'two'));
    expect(await imported(db, archive)).toMatchObject({ merged: 1, snapshots: 1, repeatedSnapshots: 1 });
    const { lasts, edits, article } = await sharedHistory(db);
    expect(lasts).toEqual(['one', 'two', 'three']);
    expect(edits).toEqual([
      { ends: [0, 1], words: [['one', 'two']] },
      { ends: [1, 2], words: [['two', 'three']] },
    ]);
    expect(article).toMatchObject({ firstReadAt: 60_000, snapshotCount: 3, editCount: 2 });
    db.close();
  });

  it('finds anew the edit that a snapshot has come into', async () => {
    const archive = await archiveOf([
      [1, 'one'],
      [5, 'two'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await record(db, look(9, 'three'));
    await imported(db, archive);
    const { lasts, edits } = await sharedHistory(db);
    expect(lasts).toEqual(['one', 'two', 'three']);
    expect(edits.map(({ words }) => words)).toEqual([[['one', 'two']], [['two', 'three']]]);
    db.close();
  });

  it('puts earlier snapshots before those known, with the edit that led to the first', async () => {
    const archive = await archiveOf([
      [1, 'zero'],
      [3, 'one'],
    ]);
    const db = await freshDatabase();
    await record(db, look(2, 'one'));
    await imported(db, archive);
    const { lasts, edits, article } = await sharedHistory(db);
    expect(lasts).toEqual(['zero', 'one']);
    expect(edits).toEqual([{ ends: [0, 1], words: [['zero', 'one']] }]);
    expect(article.lastReadSnapshot).toBe(1);
    db.close();
  });

  it('keeps a text that came back', async () => {
    const archive = await archiveOf([
      [3, 'two'],
      [6, 'one'],
    ]);
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    await imported(db, archive);
    expect((await sharedHistory(db)).lasts).toEqual(['one', 'two', 'one']);
    db.close();
  });

  it('says before what it would do, and does it', async () => {
    const archive = await archiveOf([[3, 'two']]);
    const db = await freshDatabase();
    await record(db, look(1, 'one'));
    const before = await exported(db);
    const plan = await planImport(db, readArchive([archive], NOW));
    expect(await exported(db)).toBe(before);
    expect(plan).toMatchObject({ articles: 1, added: 0, merged: 1, snapshots: 1, repeatedSnapshots: 0 });
    expect(await imported(db, archive)).toEqual(plan);
    db.close();
  });
});

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
    for (let at = 0; at < 90; at++) await record(many, captureAt(`number-${at}`, { capturedAt: at + 1 }));
    const archive = await exported(many);
    many.close();
    const db = await freshDatabase();
    const controller = new AbortController();
    const told: number[] = [];
    const importing = importArticles(db, readArchive([archive], NOW), ENGINE, NOW, {
      signal: controller.signal,
      onProgress: ({ articles }) => {
        told.push(articles);
        if (articles >= 80) controller.abort();
      },
    });
    await expect(importing).rejects.toThrow();
    expect(told).toEqual([40, 80]);
    expect(await db.count('articles')).toBe(80);
    expect(await imported(db, archive)).toMatchObject({ added: 10, unchanged: 80 });
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

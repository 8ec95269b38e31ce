import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/article/model';
import { eraseEverything, forgetArticle } from '../../lib/db/erase';
import { erasePlanned, planErasure } from '../../lib/db/erase-range';
import { keepForEver } from '../../lib/db/extras';
import { addJudgement, listJudgements } from '../../lib/db/judgements';
import { markRead } from '../../lib/db/mark-read';
import type { Database } from '../../lib/db/open';
import { planThinning } from '../../lib/db/plan-thinning';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadRecorded } from '../../lib/db/read-recorded';
import { searchTexts } from '../../lib/db/search';
import { digest, sha256 } from '../../lib/db/sha256';
import { thinOut } from '../../lib/db/thin';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { verifyArchive } from '../../lib/export/verify-archive';
import { exported, imported } from './archives';
import { play, visit } from './play';
import { captureAt, captureOf, ENGINE, freshDatabase, paragraph, record, refOf } from './support';

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

/** One article that was edited at every minute. */
async function edited(words: readonly string[]): Promise<number> {
  let id = 0;
  for (const [minute, word] of words.entries()) {
    const blocks = [paragraph('It began on Monday.', word)];
    const result = await record(db, captureAt('a', { capturedAt: 60_000 * (minute + 1), blocks }));
    id = result.article?.id ?? 0;
  }
  return id;
}

async function thin(before: number | null = null, bytes: number | null = null) {
  const plan = await planThinning(db, { before, bytes });
  const gone = await thinOut(db, plan, ENGINE);
  expect(gone).toBe(plan.snapshots);
  return plan;
}

async function left(id: number) {
  const history = await loadHistory(db, id);
  return {
    numbers: history?.snapshots.map(({ number }) => number),
    words: history?.snapshots.map(({ blocks }) => blocks[0]?.sentences[1]),
    edits: history?.edits.toReversed().map(({ earlier, later }) => [earlier, later]),
    article: history?.article,
  };
}

/** All snapshots by article and number. */
async function snapshotsByName(): Promise<Map<string, Snapshot>> {
  const found = new Map<string, Snapshot>();
  for await (const { article, snapshots } of loadRecorded(db)) {
    for (const snapshot of snapshots) found.set(`${article.id} ${snapshot.number}`, snapshot);
  }
  return found;
}

describe('thinning out', () => {
  it('leaves the first snapshot, the one last read and the latest', async () => {
    const id = await edited(['one', 'two', 'three', 'four', 'five']);
    await markRead(db, id, await refOf(db, id, 2), 600_000);
    const plan = await thin();
    expect(plan).toMatchObject({ articles: 1, snapshots: 2 });
    expect(await left(id)).toMatchObject({
      numbers: [0, 2, 4],
      words: ['one', 'three', 'five'],
      edits: [
        [0, 2],
        [2, 4],
      ],
      article: { snapshotCount: 3, editCount: 2, lastReadSnapshot: 2, unreadChanges: 1 },
    });
  });

  it('takes what is older than a time', async () => {
    const id = await edited(['one', 'two', 'three', 'four']);
    await thin(150_000);
    expect((await left(id)).words).toEqual(['one', 'three', 'four']);
  });

  it('takes the oldest until enough is freed', async () => {
    const id = await edited(['one', 'two', 'three', 'four', 'five']);
    expect(await thin(null, 1)).toMatchObject({ snapshots: 1 });
    expect((await left(id)).words).toEqual(['one', 'three', 'four', 'five']);
  });

  it('keeps for ever what is to be kept for ever, also when that was said after the plan', async () => {
    const id = await edited(['one', 'two', 'three']);
    const plan = await planThinning(db, { before: null, bytes: null });
    expect(plan.snapshots).toBe(1);
    await keepForEver(db, id, true);
    expect(await thinOut(db, plan, ENGINE)).toBe(0);
    expect((await planThinning(db, { before: null, bytes: null })).snapshots).toBe(0);
    await keepForEver(db, id, false);
    expect((await thin()).snapshots).toBe(1);
  });

  it('goes on hiding what was hidden for how it was looked at', async () => {
    for (const [minute, sentences] of [
      ['It began.', 'Sent so.'],
      ['It has begun.', 'Sent so.'],
      ['It has begun.', 'Seen so.'],
    ].entries()) {
      await record(
        db,
        captureAt('a', { capturedAt: 60_000 * (minute + 1), blocks: [paragraph(...sentences)] }),
      );
    }
    const json = (await exported(db)).replace(
      /("earlier":\["Sent so\."\],"later":\["Seen so\."\],"suppressed":)null/,
      '$1"way-of-looking"',
    );
    await eraseEverything(db);
    await imported(db, json);
    await thin();
    const [article] = await listArticles(db);
    const [edit, ...others] = (await loadHistory(db, article?.id ?? 0))?.edits ?? [];
    expect(others).toEqual([]);
    expect(edit).toMatchObject({ earlier: 0, later: 2 });
    expect(edit?.changes.map(({ suppressed }) => suppressed)).toEqual([null, 'way-of-looking']);
  });

  it('forgets the words of what went', async () => {
    await edited(['one', 'two', 'three']);
    expect((await searchTexts(db, 'two')).hits).toHaveLength(1);
    await thin();
    expect((await searchTexts(db, 'two')).hits).toHaveLength(0);
    expect((await searchTexts(db, 'three')).hits).toHaveLength(1);
  });

  it('changes no text and no evidence of what stays, whatever the history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 3, maxLength: 14 }), async (visits) => {
        db = await freshDatabase();
        await play(db, visits);
        const before = await snapshotsByName();
        const lastRead = (await listArticles(db)).map((one) => one.lastReadSnapshot);
        await thin(1000 + visits.length / 2);
        const after = await snapshotsByName();
        expect(after.size).toBeLessThanOrEqual(before.size);
        for (const [name, snapshot] of after) expect(snapshot).toEqual(before.get(name));
        const articles = await listArticles(db);
        expect(articles.map((one) => one.lastReadSnapshot)).toEqual(lastRead);
        expect(articles.reduce((sum, one) => sum + one.snapshotCount, 0)).toBe(after.size);
        let json = '';
        const context = { exportedAt: 5000, extensionVersion: '0', sha256 };
        for await (const piece of writeArchive(loadRecorded(db), context)) json += piece;
        const report = await verifyArchive(readArchive([json], 6000), sha256, digest);
        expect(report).toMatchObject({ problems: [], isWhole: true, bare: 0 });
        db.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('erasing', () => {
  beforeEach(async () => {
    for (const [at, path] of ['a', 'b', 'c'].entries()) {
      await record(db, captureAt(path, { capturedAt: 1000 * (at + 1) }));
    }
    const address = 'https://other.example/d';
    await record(db, captureOf({ address, canonicalUrl: address, site: 'other.example', capturedAt: 2500 }));
  });

  it.each([
    [{}, ['a', 'b', 'd', 'c']],
    [{ site: 'news.example' }, ['a', 'b', 'c']],
    [{ from: 2000 }, ['b', 'd', 'c']],
    [{ before: 2000 }, ['a']],
    [{ from: 2000, before: 3000 }, ['b', 'd']],
    [{ from: 2000, before: 3000, site: 'other.example' }, ['d']],
    [{ from: 3000, before: 2000 }, []],
  ])('takes what was last read in %j, having said so', async (range, paths) => {
    const all = await listArticles(db);
    const pathOf = (id: number) =>
      new URL(all.find((one) => one.id === id)?.canonicalUrl ?? '').pathname.slice(1);
    const plan = await planErasure(db, range);
    expect(plan.articles.map(pathOf)).toEqual(paths);
    expect(plan.snapshots).toBe(paths.length);
    expect(plan.bytes > 0).toBe(paths.length > 0);
    await erasePlanned(db, plan);
    expect(await db.count('articles')).toBe(4 - paths.length);
    expect(await db.count('snapshots')).toBe(4 - paths.length);
    expect((await searchTexts(db, 'ada')).hits).toHaveLength(4 - paths.length);
  });

  it('leaves what was read since it was planned', async () => {
    const plan = await planErasure(db, { before: 2000 });
    await markRead(db, plan.articles[0] ?? 0, null, 5000);
    await erasePlanned(db, plan);
    expect(await db.count('articles')).toBe(4);
  });

  it('of a site as a whole takes what was learned and said there, and no more', async () => {
    const sites = ['news.example', 'other.example'];
    for (const { id, site } of await listArticles(db)) {
      const judged = {
        part: 'body',
        op: 'added',
        earlier: [],
        later: [`Of ${site}.`],
        suppressed: null,
      } as const;
      await addJudgement(db, id, { judged, word: 'noise', at: 1 }, ENGINE);
    }
    await erasePlanned(db, await planErasure(db, { site: 'news.example', before: 1500 }));
    expect((await listJudgements(db)).map(({ site }) => site).sort()).toEqual(sites);
    await erasePlanned(db, await planErasure(db, { site: 'news.example' }));
    expect((await listJudgements(db)).map(({ site }) => site)).toEqual(['other.example']);
    expect(await db.getAllKeys('siteBlocks')).toEqual(['other.example']);
  });

  it('of the last article of a site leaves no word of the site', async () => {
    const [id = 0] = (await planErasure(db, { site: 'other.example' })).articles;
    await forgetArticle(db, id);
    expect(await db.getAllKeys('siteBlocks')).toEqual(['news.example']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../lib/article/search-terms';
import { forgetArticle, forgetSite } from '../../lib/db/erase';
import { importArticles } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { loadRecorded } from '../../lib/db/read-recorded';
import type { SearchOptions } from '../../lib/db/search';
import { searchTexts } from '../../lib/db/search';
import { completeIndex } from '../../lib/db/terms';
import { play, visit } from './play';
import { captureAt, captureOf, ENGINE, freshDatabase, idOf, paragraph, record } from './support';

/** Two articles, the first of them edited. */
async function filled(): Promise<Database> {
  const db = await freshDatabase();
  const blocks = (votes: string) => [
    paragraph('The council voted on Monday.', `${votes} members were for it.`),
  ];
  await record(db, captureAt('bridge', { capturedAt: 10_000, blocks: blocks('Eleven') }));
  await record(db, captureAt('bridge', { capturedAt: 20_000, blocks: blocks('Twelve') }));
  await record(
    db,
    captureOf({
      address: 'https://other.example/zoo',
      canonicalUrl: 'https://other.example/zoo',
      site: 'other.example',
      headline: 'Une tortue à l’hôtel de ville',
      blocks: [paragraph('東京の亀は百歳です。')],
      capturedAt: 30_000,
    }),
  );
  return db;
}

async function found(db: Database, typed: string, options: SearchOptions = {}) {
  const { hits } = await searchTexts(db, typed, options);
  return hits.map(({ article, snapshots }) => [new URL(article.canonicalUrl).pathname, ...snapshots]);
}

describe('search', () => {
  it.each<[string, SearchOptions, unknown[]]>([
    ['council', {}, [['/bridge', 0, 1]]],
    ['eleven', {}, [['/bridge', 0]]],
    ['TWELVE Council', {}, [['/bridge', 1]]],
    ['eleven twelve', {}, []],
    ['"members were for"', {}, [['/bridge', 0, 1]]],
    ['"were members"', {}, []],
    ['hotel', {}, [['/zoo', 0]]],
    ['東京', {}, [['/zoo', 0]]],
    ['京東', {}, []],
    [
      '"Ada Writer"',
      {},
      [
        ['/zoo', 0],
        ['/bridge', 0, 1],
      ],
    ],
    ['ada', { site: 'other.example' }, [['/zoo', 0]]],
    ['council', { before: 20_000 }, [['/bridge', 0]]],
    ['eleven', { from: 20_000 }, []],
    ['ada', { from: 20_000, before: 25_000 }, [['/bridge', 1]]],
    ['nowhere', {}, []],
    ['', {}, []],
  ])('finds %j with %j', async (typed, options, hits) => {
    const db = await filled();
    expect(await found(db, typed, options)).toEqual(hits);
    db.close();
  });

  it('shows the sentence with what was found, and whether it still stands there', async () => {
    const db = await filled();
    const { hits } = await searchTexts(db, '"eleven members" council');
    const [excerpt, other] = hits[0]?.excerpts ?? [];
    expect(excerpt).toEqual({
      text: 'Eleven members were for it.',
      ranges: [[0, 14]],
      snapshots: [0],
      isInLatest: false,
    });
    expect(other).toMatchObject({ text: 'The council voted on Monday.', snapshots: [0], isInLatest: true });
    db.close();
  });

  it('goes on where it stopped', async () => {
    const db = await freshDatabase();
    for (let at = 0; at < 45; at++) await record(db, captureAt(`a${at}`, { capturedAt: 1000 + at }));
    const seen: unknown[] = [];
    let after: number | undefined;
    for (let round = 0; round < 5; round++) {
      const { hits, next } = await searchTexts(db, 'mayor', { limit: 20, ...(after && { after }) });
      seen.push(...hits.map(({ article }) => article.id));
      if (next === null) break;
      after = next;
    }
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
    db.close();
  });

  it('forgets what is forgotten', async () => {
    const db = await filled();
    const { hits } = await searchTexts(db, 'council');
    await forgetArticle(db, hits[0]?.article.id ?? 0);
    expect(await found(db, 'council')).toEqual([]);
    await forgetSite(db, 'other.example');
    expect(await db.count('terms')).toBe(0);
    db.close();
  });

  it('finds the words of a capture that took the place of another', async () => {
    const db = await freshDatabase();
    const first = await record(db, captureAt('late', { blocks: [paragraph('Half of it.')] }));
    const whole = captureAt('late', { blocks: [paragraph('Half of it.', 'The remainder came late.')] });
    await record(db, whole, { supersedes: 0 });
    expect(await found(db, 'remainder')).toEqual([['/late', 0]]);
    expect(idOf(first)).toBe(1);
    db.close();
  });

  it('finds articles that are not in the index yet, and brings them in', async () => {
    const db = await filled();
    await db.clear('terms');
    expect(await found(db, 'council')).toEqual([['/bridge', 0, 1]]);
    expect(await completeIndex(db)).toBe(2);
    expect(await completeIndex(db)).toBe(0);
    expect(await found(db, 'tortue')).toEqual([['/zoo', 0]]);
    db.close();
  });

  it('finds every word of every snapshot there ever was, also after erasing and importing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 8 }), async (visits) => {
        const db = await freshDatabase();
        await play(db, visits);
        await expectAllFound(db);
        const other = await freshDatabase();
        await importArticles(other, loadRecorded(db), ENGINE, 1_000_000);
        db.close();
        await expectAllFound(other);
        other.close();
      }),
      { numRuns: 25 },
    );
  });
});

async function expectAllFound(db: Database): Promise<void> {
  for await (const { article, snapshots } of loadRecorded(db)) {
    for (const { number, headline, blocks } of snapshots) {
      for (const text of [headline, ...blocks.flatMap(({ sentences }) => sentences)]) {
        const words = termsOf(text);
        if (words.length === 0) continue;
        const { hits } = await searchTexts(
          db,
          `"${words.map(({ start, end }) => text.slice(start, end)).join(' ')}"`,
        );
        const hit = hits.find((one) => one.article.id === article.id);
        expect(hit?.snapshots).toContain(number);
      }
    }
  }
}

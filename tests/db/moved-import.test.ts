import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { listArticles } from '../../lib/db/read-articles';
import { readArchive } from '../../lib/export/read-archive';
import { exported, imported, NOW } from './archives';
import { captureOf, freshDatabase, paragraph, record } from './support';

const OLD = 'https://news.example/politics/bridge-vote-41';
const NEW = 'https://news.example/region/bridge-vote-41';
const OTHER = 'https://news.example/culture/theatre-opens-77';

interface Known {
  /** Where it is, and where it was read besides. */
  readonly name: string;
  readonly before?: readonly string[];
  readonly looks: readonly (readonly [minute: number, last: string])[];
  readonly about?: string;
}

const ABOUT = 'The council voted on Monday evening, after nine hours, on the bridge over the river.';
const ELSEWHERE =
  'A theatre for two hundred guests opens on Friday in what used to be the old customs house.';

/** The archive of a machine that knows these articles. */
async function archiveOf(...articles: readonly Known[]): Promise<string> {
  const db = await freshDatabase();
  for (const { name, looks, about = ABOUT } of articles) {
    for (const [minute, last] of looks) {
      const blocks = [paragraph(about), paragraph(last)];
      const place = { address: name, canonicalUrl: name, site: new URL(name).host };
      const headline = about.slice(0, 20);
      await record(db, captureOf({ ...place, headline, blocks, capturedAt: 60_000 * minute }));
    }
  }
  const archive = JSON.parse(await exported(db));
  for (const [place, { before = [] }] of articles.entries())
    archive.articles[place].addresses.unshift(
      ...before.filter((address) => address !== articles[place]?.name),
    );
  db.close();
  return JSON.stringify(archive);
}

/** A machine that took in archives one after the other, by what it keeps. */
async function machineOf(...archives: readonly string[]): Promise<Database> {
  const db = await freshDatabase();
  for (const archive of archives) await imported(db, archive);
  return db;
}

async function kept(db: Database) {
  const { articles } = JSON.parse(await exported(db)) as { articles: Archived[] };
  return articles
    .map(({ canonicalUrl, site, addresses, snapshots, lastReadSnapshot }) => ({
      ...{ canonicalUrl, site, addresses },
      texts: snapshots.map(({ blocks }) => blocks[1]?.sentences[0]),
      lastRead: snapshots[lastReadSnapshot]?.contentHash,
    }))
    .sort((one, other) => (one.canonicalUrl < other.canonicalUrl ? -1 : 1));
}

/** Of two readings at one instant and place neither is the later one. */
function withSorted(articles: Awaited<ReturnType<typeof kept>>) {
  return articles.map(({ addresses, ...rest }) => ({ ...rest, addresses: addresses.toSorted() }));
}

interface Archived {
  readonly canonicalUrl: string;
  readonly site: string;
  readonly addresses: readonly string[];
  readonly lastReadSnapshot: number;
  readonly snapshots: readonly { contentHash: string; blocks: { sentences: string[] }[] }[];
}

let older: string;
let moved: string;

beforeEach(async () => {
  older = await archiveOf({
    name: OLD,
    looks: [
      [1, 'It rained.'],
      [2, 'It snowed.'],
    ],
  });
  moved = await archiveOf({
    name: NEW,
    before: [OLD],
    looks: [
      [2, 'It snowed.'],
      [9, 'It cleared.'],
    ],
  });
});

describe('an article that has moved', () => {
  it.each([
    ['after the archive was made', () => [moved, older]],
    ['before the archive was made', () => [older, moved]],
  ])('is one with its history under the old address, if it moved %s', async (_, archives) => {
    const db = await machineOf(...archives());
    expect(await kept(db)).toMatchObject([
      { canonicalUrl: NEW, addresses: [OLD, NEW], texts: ['It rained.', 'It snowed.', 'It cleared.'] },
    ]);
    db.close();
  });

  it('gets nothing from what it got already', async () => {
    const db = await machineOf(moved, older);
    const before = await exported(db);
    for (const again of [older, moved])
      expect(await imported(db, again)).toMatchObject({ added: 0, merged: 0, snapshots: 0 });
    expect(await exported(db)).toBe(before);
    db.close();
  });

  it('is two where the address leads to another text by now, or to another publisher', async () => {
    const reused = await archiveOf({
      name: NEW,
      before: [OLD],
      looks: [[9, 'It cleared.']],
      about: ELSEWHERE,
    });
    expect(await kept(await machineOf(older, reused))).toHaveLength(2);
    const foreign = await archiveOf({
      name: 'https://other.example/bridge-vote-41',
      before: [OLD],
      looks: [[9, '.']],
    });
    expect(await kept(await machineOf(older, foreign))).toHaveLength(2);
  });

  it('stays two where one machine knows both, whichever takes in the other', async () => {
    const looks = [[5, 'It hailed.']] as const;
    const both = await archiveOf({ name: OLD, looks }, { name: NEW, before: [OLD], looks });
    for (const one of [older, moved]) {
      const [there, here] = [await machineOf(one, both), await machineOf(both, one)];
      expect((await listArticles(there)).map(({ canonicalUrl }) => canonicalUrl).sort()).toEqual(
        [OLD, NEW].sort(),
      );
      expect(await kept(here)).toEqual(await kept(there));
    }
  });
});

const known = fc.record({
  name: fc.constantFrom(OLD, NEW, OTHER, 'https://m.news.example/bridge'),
  before: fc.uniqueArray(fc.constantFrom(OLD, NEW, OTHER, 'https://other.example/bridge'), { maxLength: 3 }),
  about: fc.constantFrom(ABOUT, ELSEWHERE),
  looks: fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('It rained.', 'It snowed.', 'It hailed.')),
    { minLength: 1, maxLength: 3, selector: ([minute]) => minute },
  ),
});
const machine = fc
  .uniqueArray(known, { minLength: 1, maxLength: 3, selector: ({ name }) => name })
  .map((articles) =>
    articles.map((one) => ({ ...one, looks: one.looks.toSorted(([first], [second]) => first - second) })),
  );

describe('machines that know articles by old and new addresses', () => {
  it('get what the dry run said, and come to the same, whichever takes in the other', async () => {
    await fc.assert(
      fc.asyncProperty(machine, machine, async (one, other) => {
        const [ours, theirs] = [await archiveOf(...one), await archiveOf(...other)];
        const [here, there] = [await machineOf(ours), await machineOf(theirs)];
        const plan = await planImport(here, readArchive([theirs], NOW));
        expect(await imported(here, theirs)).toEqual(plan);
        await imported(there, ours);
        expect(withSorted(await kept(here))).toEqual(withSorted(await kept(there)));
        const before = await exported(here);
        await imported(here, theirs);
        expect(await exported(here)).toBe(before);
        for (const db of [here, there]) db.close();
      }),
      { numRuns: 40 },
    );
  });
});

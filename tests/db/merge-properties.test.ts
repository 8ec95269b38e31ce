import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseRecords } from '../../lib/db/erase';
import { planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { planThinning } from '../../lib/db/plan-thinning';
import { digest, sha256 } from '../../lib/db/sha256';
import { completeIndex } from '../../lib/db/terms';
import { thinOut } from '../../lib/db/thin';
import { write } from '../../lib/db/transaction';
import { readArchive } from '../../lib/export/read-archive';
import { verifyArchive } from '../../lib/export/verify-archive';
import { exported, imported, NOW } from './archives';
import type { Visit } from './play';
import { play, visit } from './play';
import { ENGINE, freshDatabase } from './support';

const visits = fc.array(visit, { minLength: 1, maxLength: 8 });
/** Two machines, the second a little later or earlier by its clock. */
const machines = fc.tuple(visits, visits, fc.integer({ min: -4, max: 9 }));

async function machine(looks: readonly Visit[], startAt = 1000): Promise<Database> {
  const db = await freshDatabase();
  await play(db, looks, startAt);
  return db;
}

/** The search index as it lies in the store. */
async function indexOf(db: Database) {
  const records = await db.getAll('terms');
  return records.map(({ articles, lengths, sets, ...key }) => {
    let at = 0;
    const byArticle = articles.map((id, place) => {
      const length = lengths[place] ?? 0;
      at += length;
      return [id, [...sets.subarray(at - length, at)]] as const;
    });
    return { ...key, byArticle: byArticle.toSorted(([one], [other]) => one - other) };
  });
}

/** What two machines must agree on, whichever took in the other's archive. */
function agreed(json: string) {
  const { articles } = JSON.parse(json) as { articles: Archived[] };
  return articles
    .map(({ canonicalUrl, firstReadAt, lastReadAt, snapshots, lastReadSnapshot }) => ({
      ...{ canonicalUrl, firstReadAt, lastReadAt },
      lastRead: snapshots[lastReadSnapshot]?.contentHash,
      texts: snapshots.map(({ contentHash }) => contentHash),
    }))
    .sort((one, other) => (one.canonicalUrl < other.canonicalUrl ? -1 : 1));
}

interface Archived {
  readonly canonicalUrl: string;
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  readonly lastReadSnapshot: number;
  readonly snapshots: readonly { readonly contentHash: string }[];
}

describe('two machines', () => {
  it('get what the dry run said, and the evidence stays whole', async () => {
    await fc.assert(
      fc.asyncProperty(machines, async ([here, there, offset]) => {
        const other = await machine(there, 1000 + offset);
        const archive = await exported(other);
        const db = await machine(here);
        const before = await exported(db);
        const plan = await planImport(db, readArchive([archive], NOW));
        expect(await exported(db)).toBe(before);
        expect(await imported(db, archive)).toEqual(plan);
        const report = await verifyArchive(readArchive([await exported(db)], NOW), sha256, digest);
        expect(report).toMatchObject({ problems: [], isWhole: true, bare: 0 });
        // What it held before comes in again without a trace, however much was added since.
        const merged = await exported(db);
        expect(await imported(db, before)).toMatchObject({ added: 0, merged: 0, snapshots: 0 });
        expect(await exported(db)).toBe(merged);
        for (const one of [db, other]) one.close();
      }),
      { numRuns: 25 },
    );
  });

  it('come to the same history, whichever takes in the other', async () => {
    await fc.assert(
      fc.asyncProperty(machines, async ([here, there, offset]) => {
        const one = await machine(here);
        const other = await machine(there, 1000 + offset);
        const [ours, theirs] = [await exported(one), await exported(other)];
        await imported(one, theirs);
        await imported(other, ours);
        expect(agreed(await exported(one))).toEqual(agreed(await exported(other)));
        for (const db of [one, other]) db.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('the search index', () => {
  it('is what it would be built anew, after merging, thinning and erasing', async () => {
    await fc.assert(
      fc.asyncProperty(machines, fc.boolean(), async ([here, there, offset], isErased) => {
        const other = await machine(there, 1000 + offset);
        const archive = await exported(other);
        other.close();
        const db = await machine(here);
        await imported(db, archive);
        await thinOut(db, await planThinning(db, { before: 1005, bytes: null }), ENGINE);
        const [id = 0] = await db.getAllKeys('articles');
        if (isErased) await write(db, (tx) => eraseRecords(tx, [id]));
        const kept = await indexOf(db);
        await db.clear('terms');
        await completeIndex(db);
        expect(kept).toEqual(await indexOf(db));
        db.close();
      }),
      { numRuns: 25 },
    );
  });
});

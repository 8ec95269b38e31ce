import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleHistory } from '../../lib/article/history';
import type { Capture } from '../../lib/article/model';
import { markRead } from '../../lib/db/mark-read';
import type { Database } from '../../lib/db/open';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistories } from '../../lib/db/read-history';
import { captureAt, freshDatabase, record } from './support';

const sentence = fc.oneof(
  fc.constantFrom(
    'It rained.',
    'It snowed.',
    'It rained!',
    'Nobody knows.',
    '“Yes,” she said.',
    'IT RAINED.',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const block = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'quote' as const),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
});
const visit = fc.record({
  path: fc.constantFrom('a', 'b', 'c'),
  origin: fc.constantFrom('visit' as const, 'recheck' as const),
  headline: fc.constantFrom('One', 'Two', 'three', 'Three'),
  standfirst: fc.option(sentence),
  byline: fc.option(sentence),
  publishedAt: fc.option(fc.nat()),
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
  isMarkedRead: fc.boolean(),
});

type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

/** Plays the visits and answers what was stored, by article. */
async function play(db: Database, visits: readonly Visit[]): Promise<Map<number, Capture[]>> {
  const stored = new Map<number, Capture[]>();
  for (const [at, { path, isMarkedRead, ...members }] of visits.entries()) {
    const capture = captureAt(path, { ...members, capturedAt: 1000 + at });
    const result = await record(db, capture);
    // A recheck of an article that is not known starts nothing.
    if (!result.article) continue;
    const { id } = result.article;
    if (result.created !== null) stored.set(id, [...(stored.get(id) ?? []), capture]);
    if (isMarkedRead) await markRead(db, id, null, 1000 + at);
  }
  return stored;
}

function expectExactly({ article, snapshots, edits }: ArticleHistory, captures: readonly Capture[]): void {
  const expected = captures.map(
    ({ headline, standfirst, byline, blocks, publishedAt, capturedAt, origin }) => ({
      ...{ headline, standfirst, byline, blocks, publishedAt, capturedAt, origin },
    }),
  );
  expect(snapshots).toMatchObject(expected);
  const shown = edits.filter(({ changes }) => changes.some(({ suppressed }) => suppressed === null));
  expect(article).toMatchObject({
    headline: captures.at(-1)?.headline,
    snapshotCount: captures.length,
    editCount: shown.length,
    lastChangedAt: shown[0]?.laterAt ?? null,
  });
  expect(snapshots.map(({ number }) => number)).toContain(article.lastReadSnapshot);
}

describe('any sequence of captures', () => {
  it('is given back exactly as it was captured, and counted right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 12 }), async (visits) => {
        const db = await freshDatabase();
        const stored = await play(db, visits);
        for await (const history of loadHistories(db)) {
          expectExactly(history, stored.get(history.article.id) ?? []);
        }
        expect(await listArticles(db, { order: 'read' })).toHaveLength(stored.size);
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});

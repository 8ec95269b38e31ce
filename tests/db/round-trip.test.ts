import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleHistory } from '../../lib/article/history';
import type { Capture } from '../../lib/article/model';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistories } from '../../lib/db/read-history';
import { play, visit } from './play';
import { freshDatabase } from './support';

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
        expect(await listArticles(db)).toHaveLength(stored.size);
        db.close();
      }),
      { numRuns: 60 },
    );
  });
});

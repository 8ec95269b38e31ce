import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../lib/db/read-facts';
import { captureAt, freshDatabase, paragraph, record } from './support';

describe('loadFacts', () => {
  it('tells edits, kinds and the time of the first edit of the articles that were edited', async () => {
    const db = await freshDatabase();
    await record(db, captureAt('quiet'));
    const first = captureAt('edited', { capturedAt: 20_000, blocks: [paragraph('One.'), paragraph('Two.')] });
    await record(db, first);
    await record(db, { ...first, capturedAt: 30_000, blocks: [paragraph('One.'), paragraph('Three.')] });
    await record(db, { ...first, capturedAt: 40_000, blocks: [paragraph('Four.'), paragraph('Three.')] });
    const facts = await loadFacts(db);
    expect([...facts.values()]).toEqual([
      {
        articleId: 2,
        edits: 2,
        disclosed: 0,
        firstEditAt: 30_000,
        kinds: { wording: 2 },
        isGone: false,
        hasFailedLooks: false,
      },
    ]);
  });

  it('leaves out edits of which everything is hidden', async () => {
    const db = await freshDatabase();
    const first = captureAt('typography', { blocks: [paragraph('One.')] });
    await record(db, first);
    await record(db, { ...first, capturedAt: 30_000, blocks: [paragraph('ONE.')] });
    expect((await loadFacts(db)).get(1)?.edits ?? 0).toBe(0);
  });
});

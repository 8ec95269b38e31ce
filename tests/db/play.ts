import fc from 'fast-check';
import type { Capture } from '../../lib/article/model';
import { markRead } from '../../lib/db/mark-read';
import type { Database } from '../../lib/db/open';
import { captureAt, record } from './support';

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

/** One visit or recheck of one of three articles. */
export const visit = fc.record({
  path: fc.constantFrom('a', 'b', 'c'),
  origin: fc.constantFrom('visit' as const, 'recheck' as const),
  headline: fc.constantFrom('One', 'Two', 'three', 'Three'),
  standfirst: fc.option(sentence),
  byline: fc.option(sentence),
  publishedAt: fc.option(fc.nat()),
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
  isMarkedRead: fc.boolean(),
});

export type Visit = typeof visit extends fc.Arbitrary<infer T> ? T : never;

/** Plays the visits a millisecond apart and answers what was stored, by article. */
export async function play(
  db: Database,
  visits: readonly Visit[],
  startAt = 1000,
): Promise<Map<number, Capture[]>> {
  const stored = new Map<number, Capture[]>();
  for (const [at, { path, isMarkedRead, ...members }] of visits.entries()) {
    const capture = captureAt(path, { ...members, capturedAt: startAt + at });
    const result = await record(db, capture);
    // A recheck of an article that is not known starts nothing.
    if (!result.article) continue;
    const { id } = result.article;
    if (result.created !== null) stored.set(id, [...(stored.get(id) ?? []), capture]);
    if (isMarkedRead) await markRead(db, id, null, startAt + at);
  }
  return stored;
}

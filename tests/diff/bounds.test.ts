import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../lib/diff/align';
import { compareTexts } from '../../lib/diff/compare';

/** Generous: the slowest of these takes a second on a quiet machine; what is not bounded takes minutes. */
const MOST_MS = 15_000;

const many = (count: number, sentence: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => sentence(at));

function isWithinBounds(earlier: readonly string[], later: readonly string[]): boolean {
  const start = performance.now();
  const pairs = alignSentences(earlier, later, null);
  expect(pairs.flatMap((pair) => pair.later)).toHaveLength(later.length);
  return performance.now() - start < MOST_MS;
}

describe('hostile texts', () => {
  it.each<[string, string[], string[]]>([
    ['20,000 equal sentences', many(20_000, () => 'The same.'), many(19_000, () => 'The same.')],
    [
      'few sentences many times',
      many(20_000, (at) => `No ${at % 7}.`),
      many(20_000, (at) => `No ${at % 5}.`),
    ],
    [
      '20,000 sentences that are nearly alike',
      many(20_000, (at) => `The count rose to ${at} today.`),
      many(20_000, (at) => `The count rose to ${at + 30_000} today.`),
    ],
    [
      'sentences of 100 kB',
      many(20, (at) => `word${at} or `.repeat(12_000)),
      many(20, (at) => `word${at} and `.repeat(10_000)),
    ],
    ['one word of a megabyte', ['x'.repeat(1_000_000)], [`${'x'.repeat(1_000_000)}y`]],
    ['sentences without words', many(2000, () => '—'), many(2000, () => '…')],
  ])('are answered in time: %s', (_tag, earlier, later) => {
    expect(isWithinBounds(earlier, later)).toBe(true);
  });

  it.each([
    ['brackets', '('],
    ['quotation marks', '"a '],
    ['figures', '1,111'],
    ['one long word', 'a'],
    ['parts of an address', 'a.a@'],
    ['code', 'if(a'],
    ['dates', '1 May '],
    ['speech', ', he said'],
  ])('have their kinds found in time: %s', (_tag, piece) => {
    const text = piece.repeat(Math.ceil(5500 / piece.length));
    const article = (sentence: string) => ({
      headline: sentence,
      standfirst: sentence,
      blocks: [{ kind: 'paragraph' as const, sentences: [sentence] }],
    });
    const start = performance.now();
    compareTexts(article(`x ${text}`), article(`${text} y`), { language: null });
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});

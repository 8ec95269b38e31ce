import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText, Block } from '../../../lib/article/model';
import { flattenSentences } from '../../../lib/article/sentences';
import { compareTexts } from '../../../lib/diff/compare';
import type { Row } from '../../../lib/diff/rows';
import { alignRows, isDifference } from '../../../lib/diff/rows';
import { differencesOf } from '../../../lib/diff/rows/differences';
import { foldRows } from '../../../lib/diff/rows/fold';
import { HARBOUR } from '../articles';

const EDITED = HARBOUR.map((sentence) => sentence.replace(/\d+/, '77').replace(' said', ' told reporters'));

/** Reports of sentences of the same stock, so that much is shared, moved, doubled and edited. */
const article: fc.Arbitrary<ArticleText> = fc
  .array(
    fc.array(fc.constantFrom(...HARBOUR, ...EDITED, 'No.', 'Yes, he said.'), { minLength: 1, maxLength: 4 }),
    { maxLength: 6 },
  )
  .map((paragraphs) => ({
    headline: 'Harbour',
    standfirst: null,
    blocks: paragraphs.map((sentences): Block => ({ kind: 'paragraph', sentences })),
  }));

const indexes = (rows: readonly Row[], side: 'earlier' | 'later') =>
  rows.filter((row) => row.part === 'body').flatMap((row) => row[side].map(({ index }) => index ?? -1));

describe('aligned rows of any two texts', () => {
  const check = (property: (rows: Row[], earlier: ArticleText, later: ArticleText) => void) =>
    fc.assert(
      fc.property(article, article, (earlier, later) => {
        const { changes } = compareTexts(earlier, later, { language: 'en' });
        property(alignRows(earlier, later, changes), earlier, later);
      }),
      { numRuns: 150 },
    );

  it('hold every sentence of both texts once, in its order', () => {
    check((rows, earlier, later) => {
      expect(indexes(rows, 'earlier')).toEqual([...flattenSentences(earlier.blocks).keys()]);
      expect(indexes(rows, 'later')).toEqual([...flattenSentences(later.blocks).keys()]);
    });
  });

  it('show every change, and nothing else as a difference', () => {
    check((rows, earlier, later) => {
      const { changes } = compareTexts(earlier, later, { language: 'en' });
      const shown = changes.flatMap((change, at) => (change.suppressed === null ? [at] : []));
      const told = new Set(rows.filter(isDifference).flatMap((row) => row.changes));
      expect([...told].sort((one, other) => one - other)).toEqual(shown);
    });
  });

  it('set only sentences beside one another that are the same or that a change pairs', () => {
    check((rows) => {
      for (const row of rows) {
        if (row.op !== 'unchanged') continue;
        expect(row.earlier.map(({ text }) => text)).toEqual(row.later.map(({ text }) => text));
      }
    });
  });

  it('lead from every half row to a row that holds its other side', () => {
    check((rows) => {
      for (const row of rows.filter(({ op }) => op === 'moved')) {
        const partner = rows[row.partner ?? -1];
        expect(partner?.changes).toEqual(row.changes);
        expect(partner?.earlier.length === 0).toBe(row.later.length === 0);
      }
    });
  });

  it('are walked through difference by difference, each once', () => {
    check((rows) => {
      const walked = differencesOf(rows).flatMap((position) => rows[position]?.changes ?? []);
      const all = new Set(rows.filter(isDifference).flatMap((row) => row.changes));
      expect(walked.toSorted()).toEqual([...all].toSorted());
    });
  });

  it('fold into stretches that hold every row once and never a difference in a fold', () => {
    check((rows) => {
      const stretches = foldRows(rows);
      expect(stretches.flatMap(({ first, end }) => [...rows.keys()].slice(first, end))).toEqual([
        ...rows.keys(),
      ]);
      const folded = stretches.filter(({ isFolded }) => isFolded);
      expect(folded.some(({ first, end }) => rows.slice(first, end).some(isDifference))).toBe(false);
    });
  });
});

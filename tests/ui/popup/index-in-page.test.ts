import { describe, expect, it } from 'vitest';
import { indexInPage } from '../../../lib/ui/popup/index-in-page';
import { ADDED, HEADLINE, HIDDEN, REMOVED, sampleChange } from '../samples';

describe('indexInPage', () => {
  const since = [HEADLINE, HIDDEN, sampleChange(), REMOVED];

  it.each([
    ['the headline', HEADLINE, 0],
    ['an edited sentence', sampleChange(), 2],
    ['a removed sentence', REMOVED, 3],
  ])('finds %s', (_, change, index) => {
    expect(indexInPage(change, since)).toBe(index);
  });

  it('finds a sentence by what it says now, where the reader missed the edit before', () => {
    const [later] = sampleChange().later;
    const missedBefore = sampleChange({ earlier: [{ text: 'About 3,000 passengers.', index: 1 }] });
    expect(later).toBeDefined();
    expect(indexInPage(missedBefore, since)).toBe(2);
  });

  it('finds nothing for what no longer stands there or is not shown', () => {
    expect(indexInPage(ADDED, since)).toBeNull();
    expect(indexInPage({ ...HIDDEN, suppressed: null }, since)).toBeNull();
  });
});

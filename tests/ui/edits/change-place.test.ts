import '../extension-stub';
import { describe, expect, it } from 'vitest';
import { placeInWords } from '../../../lib/ui/edits/change-place';
import { ADDED, HEADLINE, NOW, REMOVED, sampleChange, sampleSnapshot } from '../samples';

const later = sampleSnapshot(2, NOW);

describe('placeInWords', () => {
  it.each([
    ['the headline', HEADLINE, 'Headline'],
    ['the standfirst', sampleChange({ part: 'standfirst' }), 'Summary'],
    ['a sentence, by its block', sampleChange(), 'Paragraph 2'],
    ['an added sentence', ADDED, 'Paragraph 3'],
    ['a removed sentence, by the one before it', REMOVED, 'Paragraph 3'],
    ['a sentence removed from the beginning', { ...REMOVED, after: -1 }, 'At the beginning'],
  ])('says where %s stands', (_, change, words) => {
    expect(placeInWords(change, later)).toBe(words);
  });

  it('says nothing where the snapshot is not at hand or holds no such sentence', () => {
    expect(placeInWords(sampleChange(), undefined)).toBeNull();
    expect(placeInWords({ ...REMOVED, after: 99 }, later)).toBeNull();
  });
});

// @vitest-environment jsdom
import '../extension-stub';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/article/model';
import { compareTexts } from '../../../lib/diff/compare';
import { comparingOf } from '../../../lib/ui/history/route';
import { whatBecameOf } from '../../../lib/ui/history/search/what-became';
import { HOUR, NOW, sampleHistory, sampleSnapshot } from '../samples';

const STAYS = 'The harbour stays open for the boats of the pilots.';
const EARLIER = 'Inspectors spoke of negligence on the pier.';
const LATER = 'Inspectors spoke of a misunderstanding on the pier.';

function snapshot(number: number, sentences: readonly string[]): Snapshot {
  const blocks = sentences.map((text) => ({ kind: 'paragraph' as const, sentences: [text] }));
  return {
    ...sampleSnapshot(number, NOW + number * HOUR),
    headline: `Pier ${number}`,
    standfirst: null,
    blocks,
  };
}

const FIRST = snapshot(0, [STAYS, EARLIER]);
const SECOND = snapshot(1, [STAYS, LATER]);
const HISTORY = sampleHistory({
  snapshots: [FIRST, SECOND],
  edits: [
    {
      ...{ articleId: 7, earlier: 0, later: 1, earlierAt: FIRST.capturedAt, laterAt: SECOND.capturedAt },
      ...compareTexts(FIRST, SECOND, { language: 'en' }),
    },
  ],
});

const excerpt = (text: string, snapshots: readonly number[]) => ({
  text,
  snapshots,
  ranges: [],
  isInLatest: false,
});

describe('what became of a wording', () => {
  it('stands at its change, behind that of the headline', () => {
    const expected = { ...comparingOf(FIRST, SECOND), change: 2 };
    expect(whatBecameOf(excerpt(EARLIER, [0]), HISTORY)).toEqual(expected);
  });

  it('stands somewhere in the comparison where no edit tells', () => {
    const thinned = { ...HISTORY, edits: [] };
    expect(whatBecameOf(excerpt(EARLIER, [0]), thinned)).toMatchObject({
      earlier: 0,
      later: 1,
      change: null,
    });
  });

  it('is nothing where no snapshot follows, or its own is gone', () => {
    expect(whatBecameOf(excerpt(LATER, [0, 1]), HISTORY)).toBeNull();
    expect(whatBecameOf(excerpt(EARLIER, [5]), HISTORY)).toBeNull();
  });
});

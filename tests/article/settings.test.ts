import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '../../lib/article/change';
import { DEFAULT_SETTINGS, isCounted, isNotifying } from '../../lib/article/settings';

function change(...kinds: readonly ChangeKind[]): Change {
  return {
    op: 'edited',
    part: 'headline',
    kinds,
    details: [],
    earlier: [{ text: 'Ship sails', index: null }],
    later: [{ text: 'Ship stays', index: null }],
    after: null,
    suppressed: null,
  };
}

describe('a change of a field', () => {
  it.each<[ChangeKind[], boolean]>([
    [['headline'], true],
    [['headline', 'wording'], true],
    [['headline', 'number', 'typography'], true],
    [['headline', 'typography'], false],
    [['headline', 'spelling'], false],
    [['headline', 'spelling', 'typography'], false],
    [['standfirst', 'typography'], false],
    [['standfirst', 'wording'], true],
  ])('of the kinds %j counts by what changed in it: %s', (kinds, expected) => {
    expect(isCounted(change(...kinds), DEFAULT_SETTINGS)).toBe(expected);
  });

  it('counts in its typography where the reader counts typography', () => {
    const settings = { countedKinds: ['typography'] as const };
    expect(isCounted(change('headline', 'typography'), settings)).toBe(true);
    expect(isCounted(change('headline', 'spelling'), settings)).toBe(false);
  });

  it('does not notify of a headline in which only punctuation or spelling changed', () => {
    expect(isNotifying(change('headline', 'wording'), DEFAULT_SETTINGS)).toBe(true);
    expect(isNotifying(change('headline', 'typography'), DEFAULT_SETTINGS)).toBe(false);
    expect(isNotifying(change('headline', 'spelling'), DEFAULT_SETTINGS)).toBe(false);
  });
});

describe('a change that is not shown', () => {
  it('neither counts nor notifies', () => {
    const hidden = { ...change('headline'), suppressed: 'boilerplate' };
    expect(isCounted(hidden, DEFAULT_SETTINGS)).toBe(false);
    expect(isNotifying(hidden, DEFAULT_SETTINGS)).toBe(false);
  });
});

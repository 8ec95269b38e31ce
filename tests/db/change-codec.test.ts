import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/article/change';
import { decodeChange, encodeChange, NO_REFERENTS, referentsOf } from '../../lib/db/change-codec';
import { captureOf, paragraph } from './support';

const earlier = referentsOf(captureOf());
const later = referentsOf(
  captureOf({ headline: 'Bridge it is', blocks: [paragraph('The council voted.', 'Twelve were for it.')] }),
);

const edited: Change = {
  op: 'edited',
  part: 'body',
  kinds: ['number', 'wording'],
  details: [{ kind: 'number', earlier: 'Eleven', later: 'Twelve' }],
  earlier: [{ text: 'Eleven members were for it.', index: 1 }],
  later: [{ text: 'Twelve were for it.', index: 1 }],
  after: null,
  suppressed: null,
};

const cases: [string, Change][] = [
  ['an edited sentence', edited],
  [
    'a headline',
    {
      ...edited,
      part: 'headline',
      earlier: [{ text: 'Council votes on the bridge', index: null }],
      later: [{ text: 'Bridge it is', index: null }],
    },
  ],
  [
    'a standfirst that went',
    {
      ...edited,
      op: 'removed',
      part: 'standfirst',
      earlier: [{ text: 'A long debate ends.', index: null }],
      later: [],
    },
  ],
  ['a removed sentence', { ...edited, op: 'removed', later: [], after: -1 }],
  [
    'a split sentence',
    {
      ...edited,
      op: 'split',
      later: [
        { text: 'The council voted.', index: 0 },
        { text: 'Twelve were for it.', index: 1 },
      ],
    },
  ],
  [
    'furniture, which stands in no snapshot',
    { ...edited, op: 'added', earlier: [], later: [{ text: 'Most read', index: null }], suppressed: 'lists' },
  ],
  [
    'a sentence that the snapshot has otherwise',
    { ...edited, earlier: [{ text: 'Eleven members', index: 1 }], later: [{ text: 'Thirteen.', index: 99 }] },
  ],
];

describe('the change codec', () => {
  it.each(cases)('gives back %s', (_tag, change) => {
    const record = structuredClone(encodeChange(change, earlier, later));
    expect(decodeChange(record, earlier, later)).toEqual(change);
  });

  it.each(cases)('gives back %s without its snapshots', (_tag, change) => {
    const record = encodeChange(change, NO_REFERENTS, NO_REFERENTS);
    expect(decodeChange(record, NO_REFERENTS, NO_REFERENTS)).toEqual(change);
  });

  it('repeats no sentence that a snapshot holds', () => {
    const written = JSON.stringify(encodeChange(edited, earlier, later));
    expect(written).not.toContain('members were for it');
    expect(written.length).toBeLessThan(100);
  });

  it('refuses a reference to a sentence that is not there', () => {
    const record = encodeChange(edited, earlier, later);
    expect(() => decodeChange(record, NO_REFERENTS, later)).toThrow('not there');
  });
});

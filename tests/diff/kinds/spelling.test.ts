import { describe, expect, it } from 'vitest';
import { ask } from './ask';

describe('spelling', () => {
  it.each([
    ['a doubled word', 'He laid out the laid out the plan.', 'He laid out the plan.'],
    ['a joined word', 'the un-phishable key', 'the unphishable key'],
    ['a capital', 'the gulf states', 'the Gulf states'],
    ['a missing letter', 'The goverment fell.', 'The government fell.'],
    ['letters changed about', 'They recieved it.', 'They received it.'],
  ])('is %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).toEqual(['spelling']);
  });

  it.each([
    ['a short word', 'He ran a trial run.', 'He ran a trail run.'],
    ['an ending', 'The minister visits.', 'The minister visited.'],
    ['another first letter', 'They spent a million.', 'They spent a billion.'],
    ['a letter for another', 'The drug was abused.', 'The drug was amused.'],
  ])('is not %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).not.toContain('spelling');
  });

  it('is not a word that stands elsewhere in the article', () => {
    const isKnownWord = (word: string) => word === 'country';
    expect(ask('He loves country halls.', 'He loves county halls.', { isKnownWord }).kinds).toEqual([
      'wording',
    ]);
  });
});

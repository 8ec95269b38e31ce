import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../../lib/article/change';
import type { KindQuestion } from '../../../lib/diff/kinds';
import { ask } from './ask';

describe('findKinds', () => {
  it.each<[string, string, string, ChangeKind[]]>([
    ['a number', 'About 5,200 came.', 'About 2,500 came.', ['number']],
    ['a number and a day', 'Two came on Monday.', 'Three came on Tuesday.', ['number', 'date']],
    ['other words', 'The long road is closed.', 'The narrow road is closed.', ['wording']],
    ['words beside a number', 'About 5,200 came.', 'About 2,500 fled.', ['number', 'wording']],
    ['quotation marks', 'He said “no” twice.', 'He said "no" twice.', ['typography']],
    ['a comma', 'In May he left.', 'In May, he left.', ['typography']],
    ['another way to write a number', 'About 5,200 came.', 'About 5200 came.', ['typography']],
    ['a question made of a statement', 'He left.', 'He left?', ['wording']],
  ])('names %s', (_tag, earlier, later, expected) => {
    expect(ask(earlier, later).kinds).toEqual(expected);
  });

  it.each<[KindQuestion['op'], ChangeKind[]]>([
    ['added', ['added']],
    ['removed', ['removed']],
    ['moved', ['moved']],
  ])('names a sentence that was %s', (op, expected) => {
    const text = 'The road is closed.';
    const [earlier, later] = [op === 'added' ? '' : text, op === 'removed' ? '' : text];
    expect(ask(earlier, later, { op }).kinds).toEqual(expected);
  });

  it('names what differs in a sentence moved and edited', () => {
    expect(ask('About 5,200 came.', 'About 2,500 came.', { op: 'moved' }).kinds).toEqual(['number', 'moved']);
  });

  it.each(['headline', 'standfirst'] as const)('puts the %s beside what differs in it', (part) => {
    expect(ask('Storm kills 12', 'Storm kills 14', { part }).kinds).toEqual(
      part === 'headline' ? ['headline', 'number'] : ['number', 'standfirst'],
    );
  });

  it('says only that the wording changed where a sentence is longer than any', () => {
    const long = 'A word and 12. '.repeat(1000);
    expect(ask(`${long}1`, `${long}2`)).toEqual({ kinds: ['wording'], details: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('dates', () => {
  it.each([
    ['en', 'Talks begin on Dec. 27.', 'Talks begin on Dec. 28.', 'date: Dec. 27 > Dec. 28'],
    ['en', 'It began at 3:15 p.m. sharp.', 'It began at 3:45 p.m. sharp.', 'date: 3:15 p.m. > 3:45 p.m.'],
    ['en', 'She was born in 1961.', 'She was born in 1963.', 'date: 1961 > 1963'],
    ['de', 'Das Treffen am 3. Mai fiel aus.', 'Das Treffen am 4. Mai fiel aus.', 'date: 3. Mai > 4. Mai'],
    ['fr', 'Il arrive lundi.', 'Il arrive mardi.', 'date: lundi > mardi'],
    ['sv', 'Larmet kom klockan 15.30.', 'Larmet kom klockan 16.30.', 'date: 15.30 > 16.30'],
    ['zh', '会议周一举行。', '会议周二举行。', 'date: 周一 > 周二'],
  ])('are found (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual([expected]);
  });

  it('leaves a decimal number a number', () => {
    expect(ask('It rose 5.25 points.', 'It rose 5.45 points.').kinds).toEqual(['number']);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('numbers', () => {
  it.each([
    [
      'en',
      'It rose 3.5 percent to $2.1 million.',
      'It rose 4 percent to $2.1 billion.',
      ['number: 3.5 percent > 4 percent', 'number: $2.1 million > $2.1 billion'],
    ],
    ['de', 'Rund 5.200 Menschen kamen.', 'Rund 5.300 Menschen kamen.', ['number: 5.200 > 5.300']],
    ['fr', 'Ils étaient 5 200 hier.', 'Ils étaient 5 300 hier.', ['number: 5 200 > 5 300']],
    ['sv', 'Index steg till 54,7.', 'Index steg till 55,7.', ['number: 54,7 > 55,7']],
    ['ru', 'Приехали 5 тыс. человек.', 'Приехали 6 тыс. человек.', ['number: 5 тыс. > 6 тыс.']],
    ['ja', '政府は5万人を派遣した。', '政府は6万人を派遣した。', ['number: 5万 > 6万']],
    ['ar', 'قُتل ١٢ شخصا.', 'قُتل ١٥ شخصا.', ['number: ١٢ > ١٥']],
    ['en', 'It rose 3.5 points.', 'It rose 35 points.', ['number: 3.5 > 35']],
    ['en', 'Two men came.', 'Three men came.', ['number: Two > Three']],
    ['en', 'They lost 3:1 at home.', 'They lost 3:2 at home.', ['number: 3:1 > 3:2']],
    ['en', 'Some forty men came.', 'Some fifty men came.', ['number: forty > fifty']],
    ['es', 'Murieron treinta personas.', 'Murieron sesenta personas.', ['number: treinta > sesenta']],
    ['en', 'The $5M house burned.', 'The $6M house burned.', ['number: $5M > $6M']],
    ['en', 'It has 12GB of memory.', 'It has 16GB of memory.', ['number: 12 > 16']],
    ['en', 'The €5m house burned.', 'The €6m house burned.', ['number: €5m > €6m']],
  ])('finds the changed one (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toEqual(expected);
  });

  it.each([
    ['a value written otherwise', 'Two men came.', '2 men came.'],
    ['the figure before a capital', 'A 4K screen.', 'An 8K screen.'],
    ['the figure in a name', 'An F-15 landed.', 'An F-16 landed.'],
    ['a number word that went by itself', 'The two men came.', 'The men came.'],
  ])('finds none in %s', (_tag, earlier, later) => {
    expect(ask(earlier, later).kinds).not.toContain('number');
  });
});

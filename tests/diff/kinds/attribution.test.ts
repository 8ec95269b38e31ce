import { describe, expect, it } from 'vitest';
import { ask, details } from './ask';

describe('attribution', () => {
  it.each([
    ['en', '“No,” he said.', '“No,” Mansfield said.', 'attribution: he > Mansfield'],
    ['en', 'The bridge fell.', 'The bridge fell, officials said.', 'attribution:  > , officials said'],
    ['de', 'Das teilte die Polizei mit.', 'Das behauptete die Polizei.', 'attribution: teilte > behauptete'],
    [
      'sv',
      'Ingen skadades, enligt polisen.',
      'Ingen skadades, enligt en granne.',
      'attribution: polisen > en granne',
    ],
  ])('finds who is said to have said it (%s: %s)', (language, earlier, later, expected) => {
    expect(details(earlier, later, language)).toContain(expected);
  });

  it('is not found where a comma parts the words from the verb', () => {
    expect(
      ask('The detour, at Port Sorrel, adds an hour.', 'The detour, at Port Amble, adds an hour.').kinds,
    ).toEqual(['name']);
  });

  it('is not found in the quotation itself or in a slip beside the verb', () => {
    expect(ask('“I said no,” he said.', '“I told no,” he said.').kinds).not.toContain('attribution');
    expect(ask('The goverment said so.', 'The government said so.').kinds).toEqual(['spelling']);
  });
});

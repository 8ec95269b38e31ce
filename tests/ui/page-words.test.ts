import './extension-stub';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../lib/ui/page-words';
import { ADDED, HEADLINE, HOUR, NOW, sampleChange } from './samples';

const words = pageWords(() => NOW);
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u2066-\u2069]/g, ''));

describe('the words in the page', () => {
  it('say how much changed since when', () => {
    expect(words.changesSince(3, NOW - 2 * HOUR)).toBe('3 changes since you read this, 2 hours ago');
    expect(words.changesSince(1, NOW - 2 * HOUR)).toBe('1 change since you read this, 2 hours ago');
  });

  it.each([
    ['a sentence', sampleChange(), 'Edited'],
    ['the headline', HEADLINE, 'Headline edited'],
    ['a new sentence', ADDED, 'Added'],
  ])('say what happened to %s', (_, change, operation) => {
    expect(words.operation(change)).toBe(operation);
  });

  it('name the kinds with their content, and not what the operation says already', () => {
    expect(plain(words.kinds(sampleChange()))).toEqual(['number 1,900 to 1,200']);
    expect(words.kinds(sampleChange({ kinds: ['quotation'], details: [] }))).toEqual(['quotation']);
    expect(words.kinds(ADDED)).toEqual([]);
    expect(words.kinds(HEADLINE)).toEqual([]);
  });

  it('say when an edit came, as nearly as is known', () => {
    expect(words.changedWhen(NOW - 30 * HOUR, NOW - HOUR)).toMatch(
      /^Changed between Friday .+ and Saturday .+/,
    );
    expect(words.changedWhen(NOW - 3 * HOUR, NOW - HOUR)).toMatch(
      /^Changed Saturday between [^S]+ and [^S]+$/,
    );
    expect(words.changedWhen(NOW - 50_000, NOW - 40_000)).toMatch(/^Changed Saturday [^S]+$/);
  });

  it('number positions and removed sentences', () => {
    expect(words.position(2, 3)).toBe('2 of 3');
    expect(words.removedHere(1)).toBe('1 sentence removed');
    expect(words.removedShort(2)).toBe('−2');
    expect(words.notPlaced(2)).toBe('2 changes are not found in the text');
  });
});

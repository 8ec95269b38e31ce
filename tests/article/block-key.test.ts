import { describe, expect, it } from 'vitest';
import { blockKey } from '../../lib/article/block-key';
import { keyHash } from '../../lib/article/key-hash';

const key = (...sentences: string[]) => blockKey({ kind: 'paragraph', sentences });

describe('blockKey', () => {
  it.each([
    ['typography', 'Don’t miss “The Brief”', 'don\'t miss "the brief"'],
    ['case', 'SIGN UP NOW', 'Sign up now'],
    ['a counter', '1,204 comments', '7 comments'],
    ['other digits', 'Read by ٣٤ people', 'Read by 5 people'],
  ])('does not see %s', (_tag, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it('sees the words', () => {
    expect(key('Sign up now.')).not.toBe(key('Sign up later.'));
  });

  it.each([['* * *'], ['1'], ['—'], ['12:30']])('has none for %s', (text) => {
    expect(key(text)).toBe('');
  });

  it('does not see the division into sentences', () => {
    expect(key('Follow us.', 'Like us.')).toBe(key('Follow us. Like us.'));
  });
});

describe('keyHash', () => {
  it('gives different texts different numbers that fit a double', () => {
    const hashes = Array.from({ length: 20_000 }, (_, at) => keyHash(`block ${at}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
  });
});

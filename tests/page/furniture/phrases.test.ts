import { describe, expect, it } from 'vitest';
import { anyPhrase } from '../../../lib/page/furniture/phrases';

describe('anyPhrase', () => {
  it.each([
    ['sign up', 'Sign  up today', true],
    ['sign up', 'design update', false],
    ['newsletter*', 'our newsletters', true],
    ['follow ~ on', 'follow our reporters on every platform', true],
    ['follow ~ on', 'follow the path that leads on', false],
    ['подписк*', 'оформите подписку', true],
    ['подписк*', 'неподписка', false],
  ])('finds “%s” in “%s” as whole words: %s', (phrase, text, isFound) => {
    expect(anyPhrase(phrase).test(text)).toBe(isFound);
  });

  it('finds phrases of scripts that set no spaces anywhere', () => {
    const phrase = anyPhrase('sign up', '公众号|ログイン');
    expect(phrase.test('请关注我们的公众号吧')).toBe(true);
    expect(phrase.test('続きはログインして読む')).toBe(true);
    expect(phrase.test('please sign up')).toBe(true);
    expect(phrase.test('公园')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { waybackAddress } from '../../lib/article/wayback';

const AT = Date.UTC(2026, 2, 14, 9, 30, 5, 250);

describe('waybackAddress', () => {
  it.each([
    ['https://post.example/a?b=1', 'https://web.archive.org/web/20260314093005/https://post.example/a?b=1'],
    ['http://post.example/a#part', 'https://web.archive.org/web/20260314093005/http://post.example/a'],
    ['javascript:alert(1)', null],
    ['no address', null],
  ])('leads from %s to %s', (address, expected) => {
    expect(waybackAddress(address, AT)).toBe(expected);
  });
});

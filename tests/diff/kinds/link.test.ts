import { describe, expect, it } from 'vitest';
import { details } from './ask';

describe('links', () => {
  it('finds a changed address', () => {
    expect(details('See museum.example.com for more.', 'See museum.example.org for more.')).toEqual([
      'link: museum.example.com > museum.example.org',
    ]);
  });
});

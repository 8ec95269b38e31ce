import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHash, unpackHash } from '../../lib/db/packed-hash';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

describe('packHash', () => {
  it('gives back every hash, in two thirds of the room', () => {
    fc.assert(
      fc.property(hex, (hash) => {
        expect(packHash(hash)).toHaveLength(44);
        expect(unpackHash(packHash(hash))).toBe(hash);
      }),
    );
  });

  it.each(['', 'abc', 'A'.repeat(64), 'g'.repeat(64), '='.repeat(44)])('leaves %j as it is', (other) => {
    expect(packHash(other)).toBe(other);
    expect(unpackHash(other)).toBe(other);
  });
});

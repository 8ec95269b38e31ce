import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from '../../lib/db/text-packing';
import { seeded } from '../../scripts/bench/seeded';

const long = Array.from({ length: 40 }, (_, at) => `“Sentence ${at},” he said, was of middling length.`);

/** Letters in which nothing repeats itself. */
function noise(length: number): string {
  const random = seeded(1);
  return String.fromCharCode(...Array.from({ length }, () => 33 + Math.floor(random() * 90)));
}

describe('packTexts', () => {
  it.each<[string, string[]]>([
    ['nothing', []],
    ['one empty text', ['']],
    ['a few short texts', ['One.', 'Two.']],
    ['line feeds and backslashes', ['a\nb', 'a\\nb', '\\', '\\\\n', '\n']],
    ['many texts', long],
    ['many texts with half a surrogate pair', [...long, '\udc00']],
    ['many texts of which the first begins with a byte order mark', ['\ufeffOne', ...long]],
    ['a text of a million letters', [...long, 'a'.repeat(1_000_000)]],
    ['a long text that cannot be made shorter behind a monotonous one', ['a'.repeat(250_000), noise(40_000)]],
    ['many texts in Chinese', Array.from({ length: 80 }, (_, at) => `第${at}句话说的是另一件事情。`)],
  ])('gives back %s', (_tag, texts) => {
    expect(unpackTexts(structuredClone(packTexts(texts)))).toEqual(texts);
  });

  it('takes less room than the plain text, and no more than it shows', () => {
    const packed = packTexts(long);
    if (typeof packed === 'string') throw new Error('not deflated');
    expect(packed.byteLength).toBeLessThan(long.join('').length / 2);
    // A view would be stored with the whole buffer behind it.
    expect(packed.buffer.byteLength).toBe(packed.byteLength);
  });

  it('keeps short texts readable', () => {
    expect(packTexts(['One.', 'Two.'])).toBe('One.\nTwo.\n');
  });

  it('says that damaged bytes are damaged', () => {
    expect(() => unpackTexts(new Uint8Array([255, 254, 253, 1, 2]))).toThrow();
  });
});

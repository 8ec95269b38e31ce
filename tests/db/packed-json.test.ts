import { describe, expect, it } from 'vitest';
import { packJson, unpackJson } from '../../lib/db/packed-json';
import { seeded } from '../../scripts/bench/seeded';

const long = Array.from({ length: 40 }, (_, at) => `“Sentence ${at},” he said, was of middling length.`);

/** Letters in which nothing repeats itself. */
function noise(length: number): string {
  const random = seeded(1);
  return String.fromCharCode(...Array.from({ length }, () => 33 + Math.floor(random() * 90)));
}

describe('packJson', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', []],
    ['one empty text', ['']],
    ['a short record', [1, 0, 1_700_000_000_000, 'visit', ['One.', 'Two.'], [0, 2], null, { unknown: '{}' }]],
    ['line feeds and backslashes', ['a\nb', 'a\\nb', '\\', '\\\\n', '\n']],
    ['a short text outside Latin-1', ['“One,” he said.']],
    ['many texts', long],
    ['half a surrogate pair', ['\udc00']],
    ['many texts with half a surrogate pair', [...long, '\udc00']],
    ['many texts of which the first begins with a byte order mark', ['\ufeffOne', ...long]],
    ['a text of a million letters', [...long, 'a'.repeat(1_000_000)]],
    ['a long text that cannot be made shorter behind a monotonous one', ['a'.repeat(250_000), noise(40_000)]],
    ['many texts in Chinese', Array.from({ length: 80 }, (_, at) => `第${at}句话说的是另一件事情。`)],
    ['a member that would be a prototype', JSON.parse('{"__proto__":{"isRead":true}}')],
  ])('gives back %s', (_tag, value) => {
    expect(unpackJson(structuredClone(packJson(value)))).toEqual(value);
  });

  it('takes less room than the plain text, and no more than it shows', () => {
    const packed = packJson(long);
    if (typeof packed === 'string') throw new Error('not deflated');
    expect(packed.byteLength).toBeLessThan(long.join('').length / 2);
    // A view would be stored with the whole buffer behind it.
    expect(packed.buffer.byteLength).toBe(packed.byteLength);
  });

  it('keeps a short record readable', () => {
    expect(packJson([3, ['One.', 'Two.']])).toBe('[3,["One.","Two."]]');
  });

  it('keeps a short text in another script in UTF-8', () => {
    const json = '["Совет отложил голосование"]';
    expect(packJson(JSON.parse(json))).toEqual(new TextEncoder().encode(json));
  });

  it('says that damaged bytes are damaged', () => {
    expect(() => unpackJson(new Uint8Array([255, 254, 253, 1, 2]))).toThrow();
    expect(() => unpackJson('[1,2')).toThrow();
  });
});

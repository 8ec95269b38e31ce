import { describe, expect, it } from 'vitest';
import { balanceBidi, isolate } from '../../lib/ui/bidi';

const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';
const RLE = '\u202b';
const RLO = '\u202e';
const PDF = '\u202c';

describe('balanceBidi', () => {
  it.each([
    ['text without controls', 'Nothing to see', 'Nothing to see'],
    ['a pair that is closed', `a ${LRI}b${PDI} c`, `a ${LRI}b${PDI} c`],
    ['an embedding that is closed', `${RLE}b${PDF} c`, `${RLE}b${PDF} c`],
  ])('leaves %s alone', (_, text, expected) => {
    expect(balanceBidi(text)).toBe(expected);
  });

  it.each([
    ['an override', `a ${RLO}b`, `a ${RLO}b${PDF}`],
    ['an isolate', `a ${LRI}b`, `a ${LRI}b${PDI}`],
    ['both, innermost first', `${LRI}a${RLO}b`, `${LRI}a${RLO}b${PDF}${PDI}`],
  ])('closes %s that is left open', (_, text, expected) => {
    expect(balanceBidi(text)).toBe(expected);
  });

  it('drops closers that close nothing', () => {
    expect(balanceBidi(`a${PDI}${PDF}b`)).toBe('ab');
  });

  it('closes the embeddings inside an isolate with it', () => {
    expect(balanceBidi(`${LRI}a${RLO}b${PDI}c`)).toBe(`${LRI}a${RLO}b${PDF}${PDI}c`);
  });

  it('does not let an embedding be closed from inside a deeper isolate', () => {
    expect(balanceBidi(`${RLE}a${LRI}b${PDF}c`)).toBe(`${RLE}a${LRI}bc${PDI}${PDF}`);
  });
});

describe('isolate', () => {
  it('cannot be left by the text inside it', () => {
    expect(isolate(`a${PDI}${RLO}b`)).toBe(`${FSI}a${RLO}b${PDF}${PDI}`);
  });
});

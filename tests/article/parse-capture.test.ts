import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, MAX_SENTENCES } from '../../lib/article/limits';
import { parseCapture } from '../../lib/article/parse-capture';
import { captureOf, paragraph } from '../db/support';

const CAPTURE = captureOf();

describe('parseCapture', () => {
  it('takes a capture as our scripts make it', () => {
    expect(parseCapture(structuredClone(CAPTURE))).toEqual(CAPTURE);
  });

  it.each<[string, object]>([
    ['a headline that is a number', { headline: 17 }],
    ['a time of publication that no date can hold', { publishedAt: 1e300 }],
    ['a time of publication that no archive can hold', { publishedAt: Date.UTC(20_000, 0) }],
    ['a time of change before the year 0', { modifiedAt: -1e14 }],
    ['a time as text', { publishedAt: '2026-03-14T09:00:00Z' }],
    ['no time of capture', { capturedAt: Number.NaN }],
    ['an address that runs', { address: 'javascript:alert(1)' }],
    ['another origin', { origin: 'import' }],
    ['a block of no kind', { blocks: [{ ...paragraph('One.'), kind: 'script' }] }],
    ['a block without sentences', { blocks: [paragraph()] }],
    ['a sentence that is none', { blocks: [{ kind: 'paragraph', sentences: [{ length: 1 }] }] }],
    ['a sentence over the bound', { blocks: [paragraph('a'.repeat(MAX_SENTENCE_LENGTH + 1))] }],
    ['too many sentences', { blocks: [paragraph(...Array(MAX_SENTENCES + 1).fill('One.'))] }],
    ['blocks that are no list', { blocks: { length: 1, 0: paragraph('One.') } }],
    ['an obstacle of its own', { signals: { ...CAPTURE.signals, obstacle: 'constructor' } }],
    ['furniture without a rule', { furniture: [{ rule: '', text: 'Share' }] }],
    ['no signals', { signals: null }],
  ])('refuses %s', (_, members) => {
    expect(parseCapture({ ...CAPTURE, ...members })).toBeNull();
  });
});

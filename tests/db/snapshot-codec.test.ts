import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind, Snapshot } from '../../lib/article/model';
import type { SnapshotRecord } from '../../lib/db/schema';
import { decodeSnapshots, encodeSnapshot } from '../../lib/db/snapshot-codec';
import { paragraph } from './support';

const BASE: Snapshot = {
  articleId: 1,
  number: 0,
  capturedAt: 10,
  origin: 'visit',
  contentHash: 'a'.repeat(64),
  headline: 'Council votes',
  standfirst: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  blocks: [paragraph('One.', 'Two.'), paragraph('Three.')],
};

function encodeAll(snapshots: readonly Snapshot[]): SnapshotRecord[] {
  const records: SnapshotRecord[] = [];
  for (const snapshot of snapshots) records.push(encodeSnapshot(snapshot, records));
  return records;
}

const BLOCK_KINDS: BlockKind[] = ['paragraph', 'heading', 'list-item', 'quote', 'caption', 'note'];
// A small alphabet makes texts repeat; line feeds, backslashes and half surrogates must survive.
const text = fc.oneof(
  fc.constantFrom('One.', 'Two.', 'Three.', '\\n', '\n', '\\', '\ud83d', '\ufeffBOM', 'Zeilen\r\n', ''),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const block = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  sentences: fc.array(text, { minLength: 1, maxLength: 5 }),
});
const snapshot = fc.record({
  headline: text,
  standfirst: fc.option(text),
  byline: fc.option(text),
  publishedAt: fc.option(fc.integer()),
  modifiedAt: fc.option(fc.integer()),
  blocks: fc.array(block, { maxLength: 40 }),
});

describe('the snapshot codec', () => {
  it('gives back exactly the snapshots it was given', () => {
    fc.assert(
      fc.property(fc.array(snapshot, { minLength: 1, maxLength: 6 }), (contents) => {
        const snapshots = contents.map((content, number) => ({ ...BASE, ...content, number }));
        expect(decodeSnapshots(structuredClone(encodeAll(snapshots)))).toEqual(snapshots);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a text once however often and in whichever snapshot it stands', () => {
    const later = { ...BASE, number: 1, blocks: [paragraph('Three.', 'One.'), paragraph('Four.', 'One.')] };
    expect(encodeAll([BASE, later]).flatMap(({ texts }) => texts)).toEqual([
      'Council votes',
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('writes what can be read by eye', () => {
    const [, record] = encodeAll([
      BASE,
      { ...BASE, number: 1, byline: 'Ada', blocks: [paragraph('One.', 'Two!'), paragraph('Three.')] },
    ]);
    expect(record).toMatchObject({ texts: ['Ada', 'Two!'], runs: [4, 1, 0, 2, 5, 1, 3, 1], shape: 'b p2p1' });
  });

  it('refuses a record that refers to a text that is not there', () => {
    const [record] = encodeAll([BASE]);
    expect(() => decodeSnapshots(record ? [{ ...record, runs: [0, 9] }] : [])).toThrow('not there');
  });
});

describe('what a second snapshot costs', () => {
  const sentences = Array.from({ length: 60 }, (_, at) => `Sentence number ${at} says something of its own.`);
  const changed = 'Sentence number 30 says something else altogether.';
  const first = { ...BASE, blocks: [paragraph(...sentences)] };
  const second = { ...first, number: 1, blocks: [paragraph(...sentences.with(30, changed))] };
  const bytes = (record: unknown) => JSON.stringify(record).length;

  it('is about the sentence that changed', () => {
    const [, record] = encodeAll([first, second]);
    const frame = bytes(encodeSnapshot({ ...first, number: 1 }, encodeAll([first])));
    expect(bytes(record) - frame).toBeLessThan(changed.length + 30);
    expect(frame).toBeLessThan(230);
  });

  it('is next to nothing where an earlier text comes back', () => {
    const [, record, again] = encodeAll([first, second, { ...first, number: 2 }]);
    expect(again).toMatchObject({ texts: [], runs: [0, 61], shape: null });
    expect(bytes(again)).toBeLessThan(bytes(record));
  });
});

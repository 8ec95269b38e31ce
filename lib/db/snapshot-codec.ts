import type { Block, BlockKind, Capture, Snapshot } from '../article/model';
import type { Sealing } from './evidence-codec';
import { decodeEvidence, decodeEvidenceAfter, encodeEvidence } from './evidence-codec';
import type { SnapshotRecord } from './schema';
import { decodeRuns, encodeRuns } from './text-runs';

/**
 * The texts of an article are numbered in the order in which they first appeared, over all its snapshots. A snapshot is
 * the sequence byline, headline, standfirst, sentences, of which the first and the third may be absent; its record keeps
 * the texts that are new with it, the numbers of the whole sequence as runs, and the shape, which says what they are:
 * "b" for a byline, "s" for a standfirst, then each block as the letter of its kind and its count of sentences.
 */
const LETTERS: Readonly<Record<BlockKind, string>> = {
  paragraph: 'p',
  heading: 'h',
  'list-item': 'l',
  quote: 'q',
  caption: 'c',
  note: 'n',
  box: 'x',
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as BlockKind]));

/**
 * Gives the snapshot its evidence where it has an address and none yet.
 *
 * @param before all earlier snapshots of the article, oldest first.
 */
export function encodeSnapshot(snapshot: Snapshot, before: readonly SnapshotRecord[]): SnapshotRecord {
  const last = decodeEvidence(before).at(-1) ?? {};
  return encodeAfter(snapshot, { texts: knownTexts(before), shape: shapeIn(before), last }).record;
}

/** All snapshots of an article, oldest first. */
export function encodeSnapshots(snapshots: readonly Snapshot[]): SnapshotRecord[] {
  const before: Before = { texts: [], shape: '', last: {} };
  return snapshots.map((snapshot) => {
    const { record, texts } = encodeAfter(snapshot, before);
    before.texts.push(...texts);
    before.shape = record.shape ?? before.shape;
    before.last = decodeEvidenceAfter(record, before.last);
    return record;
  });
}

/** What earlier snapshots of the article have stored. */
interface Before {
  readonly texts: string[];
  shape: string;
  last: Sealing;
}

/** @returns the record, and the texts that are new with it. */
function encodeAfter(
  snapshot: Snapshot,
  before: Before,
): { readonly record: SnapshotRecord; readonly texts: readonly string[] } {
  const { articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt, unknown } = snapshot;
  const { texts, runs } = encodeRuns(textsOf(snapshot), before.texts);
  const shape = shapeOf(snapshot);
  const record: SnapshotRecord = {
    ...{ articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt },
    texts,
    runs,
    shape: shape === before.shape ? null : shape,
    ...encodeEvidence(snapshot, before.last),
    ...(unknown !== undefined && { unknown }),
  };
  return { record, texts };
}

/** A capture as the snapshot that it becomes. */
export function snapshotOf(
  capture: Capture,
  articleId: number,
  number: number,
  contentHash: string,
): Snapshot {
  const { headline, standfirst, blocks, byline, publishedAt, modifiedAt, capturedAt, origin, address } =
    capture;
  return {
    address,
    articleId,
    number,
    capturedAt,
    origin,
    contentHash,
    headline,
    standfirst,
    blocks,
    byline,
    publishedAt,
    modifiedAt,
  };
}

/** All texts of an article's snapshots, by number. */
function knownTexts(records: readonly SnapshotRecord[]): string[] {
  return records.flatMap(({ texts }) => texts);
}

/**
 * @param records all snapshots of one article, oldest first.
 * @param isWanted which of them to decode.
 */
export function decodeSnapshots(
  records: readonly SnapshotRecord[],
  isWanted: (record: SnapshotRecord) => boolean = () => true,
): Snapshot[] {
  const known = knownTexts(records);
  const evidence = decodeEvidence(records);
  let shape = '';
  return records.flatMap((record, at) => {
    shape = record.shape ?? shape;
    return isWanted(record) ? [{ ...decodeSnapshot(record, known, shape), ...evidence[at] }] : [];
  });
}

/** The shape of the last of the records. */
function shapeIn(records: readonly SnapshotRecord[]): string {
  return records.findLast((record) => record.shape !== null)?.shape ?? '';
}

function decodeSnapshot(record: SnapshotRecord, known: readonly string[], shape: string): Snapshot {
  const { articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt, runs, unknown } =
    record;
  const texts = decodeRuns(runs, known)[Symbol.iterator]();
  const [, fields = '', blocks = ''] = /^([bs]*) (.*)$/.exec(shape) ?? [];
  return {
    ...{ articleId, number, capturedAt, origin, contentHash, publishedAt, modifiedAt },
    ...(unknown !== undefined && { unknown }),
    byline: fields.includes('b') ? next(texts) : null,
    headline: next(texts),
    standfirst: fields.includes('s') ? next(texts) : null,
    blocks: decodeBlocks(blocks, texts),
  };
}

/** Everything that a reader may search for in a snapshot, in order. */
export function textsOf({ byline, headline, standfirst, blocks }: Snapshot): string[] {
  const fields = [byline, headline, standfirst].filter((text) => text !== null);
  return [...fields, ...blocks.flatMap((block) => block.sentences)];
}

function shapeOf({ byline, standfirst, blocks }: Snapshot): string {
  const fields = `${byline === null ? '' : 'b'}${standfirst === null ? '' : 's'}`;
  return `${fields} ${blocks.map(({ kind, sentences }) => `${LETTERS[kind]}${sentences.length}`).join('')}`;
}

function decodeBlocks(shape: string, texts: Iterator<string>): Block[] {
  return Array.from(shape.matchAll(/([a-z])(\d+)/g), ([, letter = '', count]) => ({
    kind: KINDS.get(letter) ?? 'paragraph',
    sentences: Array.from({ length: Number(count) }, () => next(texts)),
  }));
}

function next(texts: Iterator<string>): string {
  const { value, done } = texts.next();
  if (done) throw new Error('snapshot record refers to a text that is not there');
  return value;
}

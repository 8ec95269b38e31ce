import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHashAtOnce, evidenceHash } from '../../lib/article/evidence';
import type { Snapshot } from '../../lib/article/model';
import { digest } from '../../lib/db/sha256';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { verifyArchive } from '../../lib/export/verify-archive';
import { HISTORY, UNCHANGED } from './histories';

const NOW = Date.UTC(2024, 0, 4, 12);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** The snapshots of a history as they are stored, each tied to the one before. */
function sealed(snapshots: readonly Snapshot[]): Snapshot[] {
  let before: string | null = null;
  return snapshots.map((snapshot) => {
    const contentHash = contentHashAtOnce(snapshot, sha256);
    const addressed = { ...snapshot, contentHash, address: 'https://news.example/bridge?from=home' };
    const hash = evidenceHash(addressed, before, sha256);
    const evidence = { hash, before };
    before = hash;
    return { ...addressed, evidence };
  });
}

const SNAPSHOTS = sealed(HISTORY.snapshots);
const SEALED = { ...HISTORY, snapshots: SNAPSHOTS };

async function archive(histories = [SEALED, { ...UNCHANGED, snapshots: sealed(UNCHANGED.snapshots) }]) {
  let json = '';
  const context = { exportedAt: NOW, extensionVersion: '0.1.0', sha256 };
  for await (const piece of writeArchive(histories, context)) json += piece;
  return json;
}

const verify = (json: string) => verifyArchive(readArchive([json], NOW), sha256, digest);

describe('verifyArchive', () => {
  it('finds nothing in an archive as it was written', async () => {
    expect(await verify(await archive())).toEqual({
      articles: 2,
      snapshots: 4,
      bare: 0,
      problems: [],
      isWhole: true,
    });
  });

  it('makes the documented hash', () => {
    const [first] = SNAPSHOTS;
    const covered = [
      null,
      'https://news.example/bridge?from=home',
      '2024-01-02T08:00:00.000Z',
      'visit',
      'Ada Writer',
      '2024-01-01T00:00:00.000Z',
      null,
      first?.contentHash,
    ];
    expect(first?.evidence?.hash).toBe(createHash('sha256').update(JSON.stringify(covered)).digest('hex'));
  });

  it.each<[what: string, was: string | RegExp, is: string, code: string, snapshot: number]>([
    ['a sentence', '"Twelve were for it."]}]', '"Two were for it."]}]', 'text', 1],
    [
      'a headline',
      '"headline":"Bridge it is","standfirst"',
      '"headline":"No bridge","standfirst"',
      'text',
      2,
    ],
    ['a time', '"capturedAt":"2024-01-02T09:00', '"capturedAt":"2024-01-02T09:01', 'facts', 1],
    ['a time declared', '"modifiedAt":"2024-01-02T08:30', '"modifiedAt":"2024-01-02T08:31', 'facts', 1],
    [
      'an address',
      '"address":"https://news.example/bridge?',
      '"address":"https://news.example/other?',
      'facts',
      0,
    ],
    ['a byline', '"byline":"Ada Writer"', '"byline":"Eve Writer"', 'facts', 0],
    ['a content hash', /"contentHash":"\w{4}/, '"contentHash":"0000', 'text', 0],
  ])('says of which snapshot %s was altered', async (_what, was, is, code, snapshot) => {
    const { problems } = await verify((await archive()).replace(was, is));
    expect(problems[0]).toMatchObject({ canonicalUrl: 'https://news.example/bridge', snapshot, code });
  });

  it('does not take a text with the hash made to fit it', async () => {
    const [first, second] = SNAPSHOTS;
    if (!first || !second) throw new Error('no snapshots');
    const altered = { ...second, headline: 'Another' };
    const fitted = { ...altered, contentHash: contentHashAtOnce(altered, sha256) };
    const { problems } = await verify(await archive([{ ...SEALED, snapshots: [first, fitted] }]));
    expect(problems).toMatchObject([{ snapshot: 1, snapshots: 2, code: 'facts' }]);
  });

  it('misses a snapshot that was taken out of the middle, unless it was thinned out', async () => {
    const [first, second, third] = SNAPSHOTS;
    if (!first || !second || !third) throw new Error('no snapshots');
    const gap = { ...SEALED, snapshots: [first, third] };
    expect((await verify(await archive([gap]))).problems).toMatchObject([{ snapshot: 1, code: 'link' }]);
    const thinned = { ...gap, thinned: [second.evidence?.hash ?? ''] };
    expect((await verify(await archive([thinned]))).problems).toEqual([]);
  });

  it('misses an article or a last snapshot that was cut off', async () => {
    const lines = (await archive()).split('\n');
    const shorter = [lines[0], lines[1]?.replace(/,$/, ''), ...lines.slice(3)].join('\n');
    expect(await verify(shorter)).toMatchObject({ articles: 1, problems: [], isWhole: false });
  });

  it('counts what bears no evidence', async () => {
    const bare = sealed(HISTORY.snapshots).map(({ evidence: _none, address: _nowhere, ...rest }) => rest);
    expect(await verify(await archive([{ ...HISTORY, snapshots: bare }]))).toMatchObject({
      bare: 3,
      problems: [],
    });
  });
});

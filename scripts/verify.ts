/**
 * `npm run verify -- FILE`: checks an archive as the history page exports it, and says which snapshot of which article is not
 * as it was recorded. Ends with 1 where something is wrong, or where the file is no archive.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CheckFailure } from '../lib/export/checked-json';
import { MAX_ARCHIVE_BYTES, readArchive } from '../lib/export/read-archive';
import type { EvidenceProblem, EvidenceReport } from '../lib/export/verify-archive';
import { verifyArchive } from '../lib/export/verify-archive';

const WHAT = {
  text: 'its text is not the one that was recorded',
  facts: 'its times, address, byline or hashes are not those that were recorded',
  link: 'the snapshot recorded before it is missing or was replaced',
} as const;

const [file] = process.argv.slice(2);
process.exitCode = file === undefined ? usage() : await verify(file);

function usage(): number {
  console.error('Usage: npm run verify -- FILE');
  return 1;
}

async function verify(path: string): Promise<number> {
  try {
    const { size } = await stat(path);
    if (size > MAX_ARCHIVE_BYTES) return refuse(`larger than ${MAX_ARCHIVE_BYTES} bytes`);
    const chunks = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 });
    return tell(await verifyArchive(readArchive(chunks, Date.now()), sha256, digest));
  } catch (error) {
    if (error instanceof CheckFailure) return refuse(describe(error));
    if (error instanceof Error && 'code' in error) return refuse(error.message);
    throw error;
  }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function digest(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}

function refuse(reason: string): number {
  console.error(`This is no archive that can be verified: ${reason}`);
  return 1;
}

function describe({ problem: { path, code, line } }: CheckFailure): string {
  const place = [path, line === undefined ? '' : `line ${line}`].filter(Boolean).join(', ');
  return place === '' ? code : `${place}: ${code}`;
}

function tell({ articles, snapshots, bare, problems, isWhole }: EvidenceReport): number {
  for (const problem of problems) console.log(problemLine(problem));
  if (isWhole === false)
    console.log('FAIL the file: snapshots or articles were left out, added or put in another order');
  if (bare > 0)
    console.log(`${bare} snapshots bear no evidence: nothing can be said of their times and addresses`);
  const isSound = problems.length === 0 && isWhole !== false;
  const verdict = isSound ? 'as they were recorded' : 'not all as they were recorded';
  console.log(`${snapshots} snapshots of ${articles} articles: ${verdict}`);
  return isSound ? 0 : 1;
}

function problemLine({ canonicalUrl, snapshot, snapshots, capturedAt, code }: EvidenceProblem): string {
  return `FAIL ${canonicalUrl}, snapshot ${snapshot + 1} of ${snapshots} (${capturedAt}): ${WHAT[code]}`;
}

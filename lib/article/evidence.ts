import { canonicalText, hexadecimal } from './content-hash';
import { declaredTime, isoTime } from './iso-time';
import type { ArticleText, Snapshot } from './model';

/** SHA-256 of bytes, at once: the store computes inside a transaction, which would commit while a promise is awaited. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** What the evidence hash covers besides the link; the text through its content hash. */
type Covered = Pick<
  Snapshot,
  'contentHash' | 'byline' | 'capturedAt' | 'publishedAt' | 'modifiedAt' | 'origin' | 'address'
>;

/** SHA-256 of the canonical text at once; the same value as contentHash(). */
export function contentHashAtOnce(text: ArticleText, sha256: Sha256): string {
  return hexadecimal(sha256(new TextEncoder().encode(canonicalText(text))));
}

/**
 * What ties a snapshot to the one stored before it, so that a later alteration of either shows: the SHA-256 of the UTF-8 bytes of
 * `JSON.stringify([before, address, capturedAt, origin, byline, publishedAt, modifiedAt, contentHash])` with times in ISO
 * 8601, as docs/archive-format.md says.
 *
 * @param before evidence hash of the snapshot stored before it; null for the first.
 */
export function evidenceHash(
  { contentHash, byline, capturedAt, publishedAt, modifiedAt, origin, address = '' }: Covered,
  before: string | null,
  sha256: Sha256,
): string {
  const times = [publishedAt, modifiedAt].map(declaredTime);
  const covered = [before, address, isoTime(capturedAt), origin, byline || null, ...times, contentHash];
  return hexadecimal(sha256(new TextEncoder().encode(JSON.stringify(covered))));
}

/** The hash over the evidence hashes of all snapshots of an archive, in order: nothing can be left out unseen. */
export function evidenceOfAll(hashes: readonly string[], sha256: Sha256): string {
  return hexadecimal(sha256(new TextEncoder().encode(JSON.stringify(hashes))));
}

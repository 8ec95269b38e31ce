import { evidenceHash } from '../article/evidence';
import type { Snapshot } from '../article/model';
import type { SnapshotRecord } from './schema';
import { sha256 } from './sha256';

type EvidenceRecord = Pick<SnapshotRecord, 'address' | 'evidenceHash' | 'evidenceBefore'>;

/**
 * The evidence of a snapshot as stored: address and link are left out where they follow from the snapshot before.
 *
 * @param before all earlier snapshots of the article, oldest first.
 */
export function encodeEvidence(snapshot: Snapshot, before: readonly SnapshotRecord[]): EvidenceRecord {
  const { address } = snapshot;
  if (address === undefined) return {};
  const last = decodeEvidence(before).at(-1);
  const expected = last?.evidence?.hash ?? null;
  const link = snapshot.evidence ? snapshot.evidence.before : expected;
  return {
    ...(address !== last?.address && { address }),
    evidenceHash: snapshot.evidence?.hash ?? evidenceHash(snapshot, link, sha256),
    ...(link !== expected && { evidenceBefore: link }),
  };
}

/** Of each record: its address and evidence, or nothing where none was kept. */
export function decodeEvidence(records: readonly EvidenceRecord[]): Pick<Snapshot, 'address' | 'evidence'>[] {
  let last: { readonly address: string; readonly hash: string } | null = null;
  return records.map(({ address = last?.address ?? '', evidenceHash: hash, evidenceBefore }) => {
    const before = evidenceBefore === undefined ? (last?.hash ?? null) : evidenceBefore;
    last = hash === undefined ? null : { address, hash };
    return hash === undefined ? {} : { address, evidence: { hash, before } };
  });
}

import { evidenceHash } from '../article/evidence';
import type { Snapshot } from '../article/model';
import type { SnapshotRecord } from './schema';
import { sha256 } from './sha256';

type EvidenceRecord = Pick<SnapshotRecord, 'address' | 'evidenceHash' | 'evidenceBefore'>;

/** Where a snapshot was captured and its evidence; nothing where none was kept. */
export type Sealing = Pick<Snapshot, 'address' | 'evidence'>;

/**
 * The evidence of a snapshot as stored: address and link are left out where they follow from the snapshot before.
 *
 * @param last what the snapshot before has; nothing where there is none.
 */
export function encodeEvidence(snapshot: Snapshot, last: Sealing): EvidenceRecord {
  const { address } = snapshot;
  if (address === undefined) return {};
  const expected = last.evidence?.hash ?? null;
  const link = snapshot.evidence ? snapshot.evidence.before : expected;
  return {
    ...(address !== last.address && { address }),
    evidenceHash: snapshot.evidence?.hash ?? evidenceHash(snapshot, link, sha256),
    ...(link !== expected && { evidenceBefore: link }),
  };
}

/** @param last what the snapshot before has; nothing where there is none. */
export function decodeEvidenceAfter(record: EvidenceRecord, last: Sealing): Sealing {
  const { address = last.address, evidenceHash: hash, evidenceBefore } = record;
  if (hash === undefined || address === undefined) return {};
  const before = evidenceBefore === undefined ? (last.evidence?.hash ?? null) : evidenceBefore;
  return { address, evidence: { hash, before } };
}

/** Of each of an article's records, oldest first. */
export function decodeEvidence(records: readonly EvidenceRecord[]): Sealing[] {
  let last: Sealing = {};
  return records.map((record) => {
    last = decodeEvidenceAfter(record, last);
    return last;
  });
}

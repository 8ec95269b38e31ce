import type { Digest } from '../article/content-hash';
import { contentHash } from '../article/content-hash';
import type { Sha256 } from '../article/evidence';
import { evidenceHash, evidenceOfAll } from '../article/evidence';
import type { RecordedArticle } from '../article/extras';
import { isoTime } from '../article/iso-time';
import type { Snapshot } from '../article/model';
import type { ArchiveFacts } from './read-archive';

/**
 * How a snapshot of an archive fails:
 * - `text`: its text is not the one its content hash was made of;
 * - `facts`: its times, byline, origin, address, content hash or link are not those its evidence was made of;
 * - `link`: the snapshot that was recorded before it is missing, or another stands in its place.
 */
export type EvidenceCode = 'text' | 'facts' | 'link';

export interface EvidenceProblem {
  readonly canonicalUrl: string;
  /** Place of the snapshot in its article, from 0, and of how many. */
  readonly snapshot: number;
  readonly snapshots: number;
  readonly capturedAt: string;
  readonly code: EvidenceCode;
}

export interface EvidenceReport {
  readonly articles: number;
  readonly snapshots: number;
  /** Snapshots without evidence: from before it was kept, or of another origin. Nothing can be said of them. */
  readonly bare: number;
  readonly problems: readonly EvidenceProblem[];
  /** Whether the file's own hash answers its snapshots: false where one was left out or added; null where it has none. */
  readonly isWhole: boolean | null;
}

/** Checks the evidence of an archive as its articles pass by. */
export class EvidenceCheck {
  readonly #sha256: Sha256;
  readonly #digest: Digest;
  /** Of each article in order, under way while the next ones are read. */
  readonly #problems: Promise<readonly EvidenceProblem[]>[] = [];
  readonly #hashes: string[] = [];
  #snapshots = 0;

  /** @param digest SHA-256 as well, for the texts, which are long: the platform's own is many times faster. */
  constructor(sha256: Sha256, digest: Digest) {
    this.#sha256 = sha256;
    this.#digest = digest;
  }

  see(recorded: RecordedArticle): void {
    this.#snapshots += recorded.snapshots.length;
    this.#hashes.push(...recorded.snapshots.flatMap(({ evidence }) => evidence?.hash ?? []));
    this.#problems.push(articleProblems(recorded, this.#sha256, this.#digest));
  }

  /** @param seal the hash that the file gives of itself; absent where it gives none. */
  async report(seal: string | undefined): Promise<EvidenceReport> {
    return {
      articles: this.#problems.length,
      snapshots: this.#snapshots,
      bare: this.#snapshots - this.#hashes.length,
      problems: (await Promise.all(this.#problems)).flat(),
      isWhole: seal === undefined ? null : seal === evidenceOfAll(this.#hashes, this.#sha256),
    };
  }
}

/** Reads an archive to its end and checks its evidence. @throws what `articles` throws */
export async function verifyArchive(
  articles: AsyncGenerator<RecordedArticle, ArchiveFacts, void>,
  sha256: Sha256,
  digest: Digest,
): Promise<EvidenceReport> {
  const check = new EvidenceCheck(sha256, digest);
  for (;;) {
    const next = await articles.next();
    if (next.done) return check.report(next.value.evidence);
    check.see(next.value);
  }
}

async function articleProblems(
  { article, snapshots, thinned }: RecordedArticle,
  sha256: Sha256,
  digest: Digest,
): Promise<EvidenceProblem[]> {
  const texts = await Promise.all(snapshots.map((snapshot) => contentHash(snapshot, digest)));
  const seen = new Set(thinned);
  return snapshots.flatMap((snapshot, place) => {
    const codes = problemsOf(snapshot, texts[place] ?? '', seen, sha256);
    if (snapshot.evidence) seen.add(snapshot.evidence.hash);
    return codes.map((code) => ({
      canonicalUrl: article.canonicalUrl,
      snapshot: place,
      snapshots: snapshots.length,
      capturedAt: isoTime(snapshot.capturedAt),
      code,
    }));
  });
}

/** @param hash of the snapshot's text as it stands there. @param seen evidence hashes of the snapshots before it. */
function problemsOf(
  snapshot: Snapshot,
  hash: string,
  seen: ReadonlySet<string>,
  sha256: Sha256,
): EvidenceCode[] {
  const { evidence } = snapshot;
  const codes: EvidenceCode[] = [];
  if (hash !== snapshot.contentHash) codes.push('text');
  if (!evidence) return codes;
  if (evidenceHash(snapshot, evidence.before, sha256) !== evidence.hash) codes.push('facts');
  if (evidence.before !== null && !seen.has(evidence.before)) codes.push('link');
  return codes;
}

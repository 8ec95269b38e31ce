import type { RecordedArticle } from '../../lib/article/extras';
import { engineFor } from '../../lib/background/engine';
import { keepUnknownMembers } from '../../lib/db/extras';
import { importArticles, planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { digest, sha256 } from '../../lib/db/sha256';
import { CheckFailure } from '../../lib/export/checked-json';
import type { ArchiveFacts } from '../../lib/export/read-archive';
import { MAX_ARCHIVE_BYTES, readArchive } from '../../lib/export/read-archive';
import { EvidenceCheck } from '../../lib/export/verify-archive';
import { loadSettings } from '../../lib/platform/settings';
import type { ArchiveServices, ImportPlan, Tracking } from '../../lib/ui/history/archive/services';
import { telling } from './telling';

/** Imports run in the page: a file of hundreds of megabytes could not be sent to the background. */
export function importServices(
  opened: Promise<Database>,
): Pick<ArchiveServices, 'planImport' | 'importArchive'> {
  return {
    planImport: async (file, tracking) => plan(await opened, file, tracking),
    importArchive: async (file, tracking) => {
      const db = await opened;
      const engine = engineFor(await loadSettings());
      let facts: ArchiveFacts | undefined;
      const articles = watched(file, tracking, {
        onEnd: (found) => {
          facts = found;
        },
      });
      const options = { signal: tracking.signal };
      const counts = await telling(importArticles(db, articles, engine, Date.now(), options));
      await keepUnknownMembers(db, facts?.unknown ?? null);
      return counts;
    },
  };
}

/** Reads the file once: what its import would do, and what its evidence says. */
async function plan(db: Database, file: Blob, tracking: Tracking): Promise<ImportPlan> {
  if (file.size > MAX_ARCHIVE_BYTES) return { ok: false, problem: { code: 'too-large', path: '' } };
  const check = new EvidenceCheck(sha256, digest);
  let seal: string | undefined;
  const articles = watched(file, tracking, {
    onArticle: (article) => check.see(article),
    onEnd: (facts) => {
      seal = facts.evidence;
    },
  });
  try {
    const counts = await planImport(db, articles, { signal: tracking.signal });
    return { ok: true, counts, evidence: await check.report(seal) };
  } catch (error) {
    if (error instanceof CheckFailure) return { ok: false, problem: error.problem };
    if (error instanceof NotText) return { ok: false, problem: { code: 'not-text', path: '' } };
    throw error;
  }
}

interface Watchers {
  readonly onArticle?: (article: RecordedArticle) => void;
  /** With what stands in the file besides its articles. */
  readonly onEnd: (facts: ArchiveFacts) => void;
}

/** The articles of a file as they are read. @throws what readArchive and chunksOf throw */
async function* watched(
  file: Blob,
  tracking: Tracking,
  { onArticle, onEnd }: Watchers,
): AsyncGenerator<RecordedArticle, void, void> {
  const articles = readArchive(chunksOf(file, tracking), Date.now());
  for (;;) {
    const next = await articles.next();
    if (next.done) return onEnd(next.value);
    onArticle?.(next.value);
    yield next.value;
  }
}

/** Thrown for a file that is not UTF-8. */
class NotText extends Error {}

/** The file's text piece by piece. @throws NotText, the signal's reason, and where the file cannot be read any more */
async function* chunksOf(file: Blob, { signal, onProgress }: Tracking): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let done = 0;
  for await (const bytes of file.stream()) {
    signal.throwIfAborted();
    done += bytes.byteLength;
    onProgress(done, file.size);
    yield decoded(() => decoder.decode(bytes, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new NotText();
  }
}

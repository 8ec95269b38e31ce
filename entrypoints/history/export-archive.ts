import type { RecordedArticle } from '../../lib/article/extras';
import type { Instant } from '../../lib/article/model';
import { loadUnknownMembers } from '../../lib/db/extras';
import type { Database } from '../../lib/db/open';
import { loadRecorded } from '../../lib/db/read-recorded';
import { sha256 } from '../../lib/db/sha256';
import { writeArchive } from '../../lib/export/archive';
import { browser } from '../../lib/platform/browser';
import type { ArchiveFile } from '../../lib/ui/export-button';
import { archiveName } from '../../lib/ui/export-button';

/** Writes the whole archive into a file, an article at a time. */
export async function exportArchive(db: Database): Promise<ArchiveFile> {
  const exportedAt = Date.now();
  let articleCount = 0;
  async function* counted(): AsyncGenerator<RecordedArticle> {
    for await (const recorded of loadRecorded(db)) {
      articleCount += 1;
      yield recorded;
    }
  }
  const pieces: string[] = [];
  for await (const piece of archivePieces(db, counted(), exportedAt)) pieces.push(piece);
  const content = new Blob(pieces, { type: 'application/json' });
  return { name: archiveName(exportedAt), content, articleCount };
}

/** The text of an archive of some articles, piece by piece. */
export async function* archivePieces(
  db: Database,
  articles: AsyncIterable<RecordedArticle>,
  exportedAt: Instant,
): AsyncGenerator<string, void, void> {
  const { version: extensionVersion } = browser.runtime.getManifest();
  const unknown = await loadUnknownMembers(db);
  yield* writeArchive(articles, { exportedAt, extensionVersion, sha256, unknown });
}

import type { RecordedArticle } from '../../lib/article/extras';
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
  const { version: extensionVersion } = browser.runtime.getManifest();
  let articleCount = 0;
  async function* counted(): AsyncGenerator<RecordedArticle> {
    for await (const recorded of loadRecorded(db)) {
      articleCount += 1;
      yield recorded;
    }
  }
  const unknown = await loadUnknownMembers(db);
  const context = { exportedAt, extensionVersion, sha256, unknown };
  const pieces: string[] = [];
  for await (const piece of writeArchive(counted(), context)) pieces.push(piece);
  const content = new Blob(pieces, { type: 'application/json' });
  return { name: archiveName(exportedAt), content, articleCount };
}

import type { ArticleHistory } from '../../lib/article/history';
import type { Database } from '../../lib/db/open';
import { loadHistories } from '../../lib/db/read-history';
import { writeArchive } from '../../lib/export/archive';
import { browser } from '../../lib/platform/browser';
import type { ArchiveFile } from '../../lib/ui/export-button';
import { archiveName } from '../../lib/ui/export-button';

/** Writes the whole archive into a file, an article at a time. */
export async function exportArchive(db: Database): Promise<ArchiveFile> {
  const exportedAt = Date.now();
  const { version: extensionVersion } = browser.runtime.getManifest();
  let articleCount = 0;
  async function* counted(): AsyncGenerator<ArticleHistory> {
    for await (const history of loadHistories(db)) {
      articleCount += 1;
      yield history;
    }
  }
  const pieces: string[] = [];
  for await (const piece of writeArchive(counted(), { exportedAt, extensionVersion })) pieces.push(piece);
  const content = new Blob(pieces, { type: 'application/json' });
  return { name: archiveName(exportedAt), content, articleCount };
}

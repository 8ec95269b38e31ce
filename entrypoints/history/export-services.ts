import { loadUnknownMembers } from '../../lib/db/extras';
import type { Database } from '../../lib/db/open';
import { countArticles } from '../../lib/db/read-articles';
import { loadRecorded } from '../../lib/db/read-recorded';
import { sha256 } from '../../lib/db/sha256';
import { writeArchive } from '../../lib/export/archive';
import { writeAtomFeed } from '../../lib/export/atom-feed';
import { writeChangesCsv } from '../../lib/export/changes-csv';
import { writeReport } from '../../lib/export/report';
import { tracked } from '../../lib/export/tracked';
import { browser } from '../../lib/platform/browser';
import { message } from '../../lib/platform/i18n';
import { reportLabels, wordsForFiles } from '../../lib/ui/edits/words-for-files';
import { fileNameOf } from '../../lib/ui/history/archive/file-name';
import type {
  ArchiveServices,
  ExportForm,
  ExportScope,
  Tracking,
} from '../../lib/ui/history/archive/services';
import type { SavedFile } from '../../lib/ui/save-file';
import { findAll } from './search-service';

const TYPES: { readonly [Form in ExportForm]: readonly [ending: string, type: string] } = {
  archive: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  atom: ['atom', 'application/atom+xml'],
  report: ['html', 'text/html'],
};

/** Exports of all forms, written article by article. */
export function exportServices(opened: Promise<Database>): Pick<ArchiveServices, 'writeExport'> {
  return {
    writeExport: async (form, scope, tracking) => write(await opened, form, scope, tracking),
  };
}

async function write(
  db: Database,
  form: ExportForm,
  scope: ExportScope,
  { signal, onProgress }: Tracking,
): Promise<SavedFile> {
  const ids = await idsOf(db, scope, signal);
  const total = ids?.length ?? (await countArticles(db));
  const source = ids === null ? loadRecorded(db) : loadRecorded(db, ids);
  const articles = tracked(source, { signal, onProgress: (done) => onProgress(done, total) });
  const pieces: string[] = [];
  for await (const piece of piecesOf(form, articles, scope, db)) pieces.push(piece);
  const [ending, type] = TYPES[form];
  return { name: `${fileNameOf(scope, Date.now())}.${ending}`, content: new Blob(pieces, { type }) };
}

/** @returns null for all articles. */
async function idsOf(
  db: Database,
  { articles }: ExportScope,
  signal: AbortSignal,
): Promise<readonly number[] | null> {
  return articles !== null && 'typed' in articles ? findAll(db, articles, signal) : articles;
}

type Articles = ReturnType<typeof loadRecorded>;

async function* piecesOf(
  form: ExportForm,
  articles: Articles,
  scope: ExportScope,
  db: Database,
): AsyncGenerator<string, void, void> {
  const now = Date.now();
  const { version: extensionVersion } = browser.runtime.getManifest();
  if (form === 'archive') {
    const unknown = await loadUnknownMembers(db);
    yield* writeArchive(articles, { exportedAt: now, extensionVersion, sha256, unknown });
  }
  if (form === 'csv') yield* writeChangesCsv(articles);
  if (form === 'atom') {
    const title = [message('extensionName'), scope.name].filter(Boolean).join(': ');
    yield await writeAtomFeed(articles, {
      scope: { of: scope.of, name: scope.key ?? scope.name },
      title,
      now,
      extensionVersion,
      sha256,
      words: wordsForFiles(),
    });
  }
  if (form === 'report') {
    const words = { ...wordsForFiles(), direction: 'ltr', labels: reportLabels() } as const;
    for await (const article of articles) yield* writeReport(article, words, now);
  }
}

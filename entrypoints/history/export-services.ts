import { loadUnknownMembers } from '../../lib/db/extras';
import type { Database } from '../../lib/db/open';
import { countArticles } from '../../lib/db/read-articles';
import { loadRecorded } from '../../lib/db/read-recorded';
import { sha256 } from '../../lib/db/sha256';
import { writeArchiveParts } from '../../lib/export/archive-parts';
import { writeAtomFeed } from '../../lib/export/atom-feed';
import { writeChangesCsv } from '../../lib/export/changes-csv';
import { MAX_ARCHIVE_BYTES } from '../../lib/export/read-archive';
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
): Promise<SavedFile[]> {
  const ids = await idsOf(db, scope, signal);
  const total = ids?.length ?? (await countArticles(db));
  const source = ids === null ? loadRecorded(db) : loadRecorded(db, ids);
  const articles = tracked(source, { signal, onProgress: (done) => onProgress(done, total) });
  const [ending, type] = TYPES[form];
  const contents: Blob[] = [];
  for await (const pieces of filesOf(form, articles, scope, db)) contents.push(await blobOf(pieces, type));
  const name = fileNameOf(scope, Date.now());
  const partOf = (place: number) => (contents.length > 1 ? `-${place + 1}` : '');
  return contents.map((content, place) => ({ name: `${name}${partOf(place)}.${ending}`, content }));
}

async function blobOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Blob(all, { type });
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

/** The pieces of each file; only an archive may take more than one. */
async function* filesOf(
  form: ExportForm,
  articles: Articles,
  scope: ExportScope,
  db: Database,
): AsyncGenerator<AsyncGenerator<string, void, void>, void, void> {
  if (form !== 'archive') return yield piecesOf(form, articles, scope);
  const { version: extensionVersion } = browser.runtime.getManifest();
  const context = { exportedAt: Date.now(), extensionVersion, sha256, unknown: await loadUnknownMembers(db) };
  yield* writeArchiveParts(articles, context, MOST_BYTES);
}

/** Of one file of an archive; an article more must still leave it one that can be imported. */
const MOST_BYTES = 0.75 * MAX_ARCHIVE_BYTES;

async function* piecesOf(
  form: Exclude<ExportForm, 'archive'>,
  articles: Articles,
  scope: ExportScope,
): AsyncGenerator<string, void, void> {
  const now = Date.now();
  const { version: extensionVersion } = browser.runtime.getManifest();
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

import type { Engine } from '../../lib/db/engine';
import { importArticles } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadRecorded } from '../../lib/db/read-recorded';
import { sha256 } from '../../lib/db/sha256';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { captureAt, ENGINE, freshDatabase, paragraph, record } from './support';

export const NOW = Date.UTC(2024, 0, 4, 12);

export async function exported(db: Database): Promise<string> {
  const context = { exportedAt: NOW, extensionVersion: '0.1.0', sha256 };
  let json = '';
  for await (const piece of writeArchive(loadRecorded(db), context)) json += piece;
  return json;
}

export function imported(db: Database, json: string, engine: Engine = ENGINE) {
  return importArticles(db, readArchive([json], NOW), engine, NOW);
}

/** An article of which two machines know different snapshots. */
export function look(minute: number, last: string) {
  return captureAt('shared', {
    capturedAt: 60_000 * minute,
    blocks: [paragraph('It began on Monday.', last)],
  });
}

/** A database with the snapshots of one machine, as an archive. */
export async function archiveOf(
  looks: readonly (readonly [minute: number, last: string])[],
): Promise<string> {
  const db = await freshDatabase();
  for (const [minute, last] of looks) await record(db, look(minute, last));
  const json = await exported(db);
  db.close();
  return json;
}

export async function sharedHistory(db: Database) {
  const [article] = await listArticles(db);
  const history = await loadHistory(db, article?.id ?? 0);
  if (!history) throw new Error('nothing stored');
  const lasts = history.snapshots.map(({ blocks }) => blocks[0]?.sentences[1]);
  const edits = history.edits.toReversed().map(({ earlier, later, changes }) => ({
    ends: [earlier, later],
    words: changes.map((change) => [change.earlier[0]?.text, change.later[0]?.text]),
  }));
  return { ...history, lasts, edits };
}

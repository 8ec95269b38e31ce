import type { RecordedArticle } from '../../lib/article/extras';
import type { Article, ArticleText } from '../../lib/article/model';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { engineFor } from '../../lib/background/engine';
import { importArticles, planImport } from '../../lib/db/import-articles';
import type { Database } from '../../lib/db/open';
import { openDatabase } from '../../lib/db/open';
import { planThinning } from '../../lib/db/plan-thinning';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadRecorded } from '../../lib/db/read-recorded';
import { searchTexts } from '../../lib/db/search';
import { sha256 } from '../../lib/db/sha256';
import { alignRows } from '../../lib/diff/rows';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { makeHistories } from './make-histories';

/** What history.ts finds in the page of the extension. Times in milliseconds, sizes in bytes. */
export interface HistoryFigures {
  readonly snapshots: number;
  readonly archiveBytes: number;
  readonly planMs: number;
  readonly importMs: number;
  readonly exportMs: number;
  readonly databaseBytes: number;
  readonly plainBytes: number;
  readonly listMs: number;
  readonly searchMs: readonly (readonly [what: string, ms: number, hits: number])[];
  readonly compareMs: readonly number[];
  readonly thinningMs: number;
}

export interface HistoryScope {
  fillHistory: (articles: number) => Promise<HistoryFigures>;
}

/** Fills the store from an archive of made-up histories, and measures what the history page asks of it. */
async function fillHistory(articles: number): Promise<HistoryFigures> {
  const before = await usedBytes();
  const archive = await archiveOf(makeHistories(articles));
  const chunks = () => archive.stream().pipeThrough(new TextDecoderStream());
  const db = await openDatabase();
  const now = Date.now();
  const [planMs] = await timed(() => planImport(db, readArchive(iterated(chunks()), now)));
  const engine = engineFor(DEFAULT_SETTINGS);
  const [importMs, counts] = await timed(() =>
    importArticles(db, readArchive(iterated(chunks()), now), engine, now),
  );
  const [listMs, list] = await timed(() => listArticles(db, { order: 'read' }));
  const figures = {
    snapshots: counts.snapshots,
    archiveBytes: archive.size,
    planMs,
    importMs,
    databaseBytes: (await usedBytes()) - before,
    listMs,
    searchMs: await searches(db),
    compareMs: await comparisons(db, list),
    thinningMs: (await timed(() => planThinning(db, { before: now, bytes: null })))[0],
  };
  const [exportMs, plainBytes] = await timed(() => exportAll(db));
  db.close();
  return { ...figures, exportMs, plainBytes };
}

async function archiveOf(histories: Iterable<RecordedArticle>): Promise<Blob> {
  const pieces: Blob[] = [];
  const context = { exportedAt: Date.now(), extensionVersion: '0', sha256 };
  for await (const piece of writeArchive(histories, context)) pieces.push(new Blob([piece]));
  return new Blob(pieces);
}

/** @returns the bytes of one plain copy of each article's text. */
async function exportAll(db: Database): Promise<number> {
  let plain = 0;
  async function* counted() {
    for await (const recorded of loadRecorded(db)) {
      const latest = recorded.snapshots.at(-1);
      plain += latest ? plainBytes(latest) : 0;
      yield recorded;
    }
  }
  const context = { exportedAt: Date.now(), extensionVersion: '0', sha256 };
  const pieces: Blob[] = [];
  for await (const piece of writeArchive(counted(), context)) pieces.push(new Blob([piece]));
  return plain;
}

function plainBytes({ headline, standfirst, blocks }: ArticleText): number {
  const texts = [headline, standfirst ?? '', ...blocks.map(({ sentences }) => sentences.join(' '))];
  return new TextEncoder().encode(texts.join('\n')).length;
}

const TIMES = 5;

/** Words and phrases of all sorts, each searched a few times; the median counts. */
async function searches(db: Database): Promise<(readonly [string, number, number])[]> {
  const history = await loadHistory(db, (await listArticles(db, { order: 'read', limit: 1 }))[0]?.id ?? 0);
  const words = history?.snapshots[0]?.blocks[0]?.sentences[0]?.split(' ') ?? [];
  const rare = words.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const queries = {
    'a word that stands nowhere': 'xyzzyplugh',
    'a rare word': rare,
    'a word that stands everywhere': 'cafe',
    'two words': `${rare} ${words[1]}`,
    'a phrase of three words': `"${words.slice(1, 4).join(' ')}"`,
    'common words that never stand so': '"cafe cafe cafe"',
  };
  const found: (readonly [string, number, number])[] = [];
  for (const [what, query] of Object.entries(queries)) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < TIMES; round++) {
      const [ms, result] = await timed(() => searchTexts(db, query));
      times.push(ms);
      hits = result.hits.length;
    }
    found.push([what, times.toSorted((a, b) => a - b)[TIMES >> 1] ?? Number.NaN, hits]);
  }
  return found;
}

/** First against last snapshot of articles with several: read, compared, aligned in rows. */
async function comparisons(db: Database, list: readonly Article[]): Promise<number[]> {
  const engine = engineFor(DEFAULT_SETTINGS);
  const several = list.filter(({ snapshotCount }) => snapshotCount > 2).slice(0, 100);
  const times: number[] = [];
  for (const { id, language } of several) {
    const [ms] = await timed(async () => {
      const snapshots = (await loadHistory(db, id))?.snapshots ?? [];
      const [first, last] = [snapshots[0], snapshots.at(-1)];
      if (first && last) alignRows(first, last, engine.compare(first, last, { language }).changes);
    });
    times.push(ms);
  }
  return times;
}

async function* iterated(stream: ReadableStream<string>): AsyncGenerator<string, void, void> {
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const startedAt = performance.now();
  const result = await work();
  return [performance.now() - startedAt, result];
}

async function usedBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

Object.assign(globalThis, { fillHistory } satisfies HistoryScope);

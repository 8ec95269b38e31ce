import type { RecordedArticle } from '../../lib/article/extras';
import type { Article, ArticleText } from '../../lib/article/model';
import { DEFAULT_SETTINGS } from '../../lib/article/settings';
import { engineFor } from '../../lib/background/engine';
import { importArticles, planImport } from '../../lib/db/import-articles';
import { openDatabase } from '../../lib/db/open';
import { planThinning } from '../../lib/db/plan-thinning';
import { listArticles } from '../../lib/db/read-articles';
import { loadHistory } from '../../lib/db/read-history';
import { loadRecorded } from '../../lib/db/read-recorded';
import { searchTexts } from '../../lib/db/search';
import { digest, sha256 } from '../../lib/db/sha256';
import { alignRows } from '../../lib/diff/rows';
import { writeArchive } from '../../lib/export/archive';
import { readArchive } from '../../lib/export/read-archive';
import { EvidenceCheck } from '../../lib/export/verify-archive';
import { makeHistories } from './make-histories';

/** Sizes in bytes. */
export interface HistorySizes {
  readonly snapshots: number;
  readonly archive: number;
  /** One plain copy of each article's text. */
  readonly plain: number;
}

/** A search that was made a few times: what for, how long the median took in milliseconds, and the hits. */
export type SearchTime = readonly [what: string, ms: number, hits: number];

/** What history.ts finds in the page of the extension; each step answers its time in milliseconds. Called in this order. */
export interface HistoryScope {
  makeArchive: (articles: number) => Promise<void>;
  planKept: () => Promise<number>;
  importKept: () => Promise<number>;
  listAll: () => Promise<number>;
  searchAll: () => Promise<SearchTime[]>;
  compareSome: () => Promise<number[]>;
  /** An article with more than two snapshots. */
  anyEdited: () => Promise<number>;
  planToThin: () => Promise<number>;
  exportAll: () => Promise<number>;
  sizes: () => HistorySizes;
}

const opened = openDatabase();
const engine = engineFor(DEFAULT_SETTINGS);
let archive = new Blob();
let snapshots = 0;
let plain = 0;

const scope: HistoryScope = {
  makeArchive: async (articles) => {
    archive = await archiveOf(makeHistories(articles));
  },
  planKept: () =>
    timed(async () => {
      const check = new EvidenceCheck(sha256, digest);
      await planImport(
        await opened,
        watched(readKept(), (article) => check.see(article)),
      );
      await check.report(undefined);
    }),
  importKept: () =>
    timed(async () => {
      snapshots = (await importArticles(await opened, readKept(), engine, Date.now())).snapshots;
    }),
  listAll: () => timed(listAll),
  searchAll,
  compareSome,
  anyEdited: async () => (await listEdited())[0]?.id ?? 0,
  planToThin: () => timed(async () => planThinning(await opened, { before: Date.now(), bytes: null })),
  exportAll: () =>
    timed(async () => {
      plain = 0;
      await archiveOf(
        watched(loadRecorded(await opened), (recorded) => {
          const latest = recorded.snapshots.at(-1);
          plain += latest ? plainBytes(latest) : 0;
        }),
      );
    }),
  sizes: () => ({ snapshots, archive: archive.size, plain }),
};

function readKept() {
  return readArchive(chunksOf(archive.stream().pipeThrough(new TextDecoderStream())), Date.now());
}

async function archiveOf(
  histories: Iterable<RecordedArticle> | AsyncIterable<RecordedArticle>,
): Promise<Blob> {
  const pieces: string[] = [];
  const context = { exportedAt: Date.now(), extensionVersion: '0', sha256 };
  for await (const piece of writeArchive(histories, context)) pieces.push(piece);
  return new Blob(pieces);
}

async function* watched<T>(source: AsyncIterable<T>, see: (one: T) => void): AsyncGenerator<T, void, void> {
  for await (const one of source) {
    see(one);
    yield one;
  }
}

function plainBytes({ headline, standfirst, blocks }: ArticleText): number {
  const texts = [headline, standfirst ?? '', ...blocks.map(({ sentences }) => sentences.join(' '))];
  return new TextEncoder().encode(texts.join('\n')).length;
}

async function listAll(): Promise<Article[]> {
  return listArticles(await opened);
}

async function listEdited(): Promise<Article[]> {
  return (await listAll()).filter(({ snapshotCount }) => snapshotCount > 2);
}

const TIMES = 5;

/** Words and phrases of all sorts. */
async function searchAll(): Promise<SearchTime[]> {
  const db = await opened;
  const history = await loadHistory(db, (await listAll())[0]?.id ?? 0);
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
  const found: SearchTime[] = [];
  for (const [what, query] of Object.entries(queries)) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < TIMES; round++) {
      times.push(
        await timed(async () => {
          hits = (await searchTexts(db, query)).hits.length;
        }),
      );
    }
    found.push([what, times.toSorted((a, b) => a - b)[TIMES >> 1] ?? Number.NaN, hits]);
  }
  return found;
}

/** First against last snapshot of articles with several: read, compared, aligned in rows. */
async function compareSome(): Promise<number[]> {
  const db = await opened;
  const times: number[] = [];
  for (const { id, language } of (await listEdited()).slice(0, 100)) {
    times.push(
      await timed(async () => {
        const all = (await loadHistory(db, id))?.snapshots ?? [];
        const [first, last] = [all[0], all.at(-1)];
        if (first && last) alignRows(first, last, engine.compare(first, last, { language }).changes);
      }),
    );
  }
  return times;
}

async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string, void, void> {
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

Object.assign(globalThis, scope);

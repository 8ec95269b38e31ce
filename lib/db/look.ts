import type { JudgeChange } from '../article/judgement';
import type { Article, Capture, Snapshot } from '../article/model';
import type { Watch } from '../article/watch';
import { decodeArticle } from './article-codec';
import type { Engine } from './engine';
import type { ArticleRecord, ReadTransaction, SnapshotRecord, WriteTransaction } from './schema';
import { decodeSnapshots } from './snapshot-codec';
import { getSnapshotRecords } from './snapshot-rows';
import { getWatch } from './watches';

/** A capture on its way into the store. */
export interface Look {
  readonly tx: WriteTransaction;
  readonly capture: Capture;
  readonly contentHash: string;
  /** With the reader's word on it. */
  readonly engine: Engine;
  /** What the reader said of differences on the site. */
  readonly judge: JudgeChange;
  /** Number of the snapshot that an earlier capture of the same visit brought; null where there was none. */
  readonly supersedes: number | null;
}

/**
 * Which snapshots are meant: those that readers saw, those that the server sent to a stranger, or the two that tell what
 * the reader has not seen yet. The same where what is sent is what is seen.
 */
export type Lane = 'visit' | 'fetch' | 'unread';

/** What is stored of the article it shows. */
export interface Known {
  readonly article: Article;
  readonly watch: Watch;
  /** Of its snapshots, oldest first, never empty. Only two are decoded: a live blog may have hundreds. */
  readonly records: readonly SnapshotRecord[];
  /** The latest snapshot of the lane. */
  readonly latest: Snapshot;
  /** The snapshot of the lane that stands for what the reader last read. */
  readonly lastRead: Snapshot;
}

export async function getKnown(tx: ReadTransaction, record: ArticleRecord, lane: Lane): Promise<Known> {
  const article = decodeArticle(record);
  const [watch, records] = await Promise.all([getWatch(tx, article), getSnapshotRecords(tx, article.id)]);
  return knownOf(article, watch, records, lane);
}

/** @throws Error where there is no snapshot. */
export function knownOf(
  article: Article,
  watch: Watch,
  records: readonly SnapshotRecord[],
  lane: Lane,
): Known {
  const last = records.at(-1)?.number ?? 0;
  const { from, to } = endsOf(article, watch, last, lane);
  const decoded = decodeSnapshots(
    records,
    ({ number }) => number === from || number === to || number === last,
  );
  const find = (wanted: number) => decoded.find(({ number }) => number === wanted) ?? decoded.at(-1);
  const latest = find(to);
  if (!latest) throw new Error('article without snapshots');
  // The same object where the latest is the one last read.
  return { article, watch, records, latest, lastRead: find(from) ?? latest };
}

/** Whether what the server sends is what readers see, as far as is known. */
export function isOneLane({ lanes }: Watch): boolean {
  return lanes === null || lanes.visit === lanes.fetch;
}

function endsOf(article: Article, watch: Watch, last: number, lane: Lane): { from: number; to: number } {
  const { lanes } = watch;
  const seen = { from: article.lastReadSnapshot, to: lanes?.visit ?? last };
  if (lanes === null || isOneLane(watch) || lane === 'visit') return seen;
  const sent = { from: lanes.read, to: lanes.fetch };
  return lane === 'fetch' || sent.from !== sent.to ? sent : seen;
}

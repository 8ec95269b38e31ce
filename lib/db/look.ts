import type { Article, Capture, Snapshot } from '../article/model';
import { decodeArticle } from './article-codec';
import type { Engine } from './engine';
import { ofArticle } from './key-ranges';
import type { ArticleRecord, ReadTransaction, SnapshotRecord, WriteTransaction } from './schema';
import { decodeSnapshots } from './snapshot-codec';

/** A capture on its way into the store. */
export interface Look {
  readonly tx: WriteTransaction;
  readonly capture: Capture;
  readonly contentHash: string;
  readonly engine: Engine;
  /** Number of the snapshot that an earlier capture of the same visit brought; null where there was none. */
  readonly supersedes: number | null;
}

/** What is stored of the article it shows. */
export interface Known {
  readonly article: Article;
  /** Of its snapshots, oldest first, never empty. Only two are decoded: a live blog may have hundreds. */
  readonly records: readonly SnapshotRecord[];
  readonly latest: Snapshot;
  /** The snapshot that the reader last read. */
  readonly lastRead: Snapshot;
}

export async function getKnown(tx: ReadTransaction, record: ArticleRecord): Promise<Known> {
  const article = decodeArticle(record);
  return knownOf(article, await tx.objectStore('snapshots').getAll(ofArticle(article.id)));
}

/** @throws Error where there is no snapshot. */
export function knownOf(article: Article, records: readonly SnapshotRecord[]): Known {
  const wanted = [article.lastReadSnapshot, records.at(-1)?.number];
  const [first, latest = first] = decodeSnapshots(records, ({ number }) => wanted.includes(number));
  if (!first || !latest) throw new Error('article without snapshots');
  // The same object where the latest is the one last read.
  return { article, records, latest, lastRead: first };
}

import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** As long as an article without edits was watched in this version. */
const WATCHED_MS = 40 * 86_400_000;

/** An article of version 1, as far as it matters here. */
interface ArticleRecord {
  readonly id: number;
  readonly addresses: readonly string[];
  readonly canonicalUrl: string;
  readonly publishedAt: number | null;
  readonly firstReadAt: number;
  readonly lastReadAt: number;
  readonly lastChangedAt: number;
}

/**
 * Version 2: articles are watched. Every article that was read, published or edited within the 40 days before the last
 * reading of all is due at once; the queue's bounds spread them out. Frozen.
 */
export function migrateTo2(db: IDBPDatabase, transaction: Upgrade): void {
  const watches = db.createObjectStore('watches', { keyPath: 'articleId' });
  watches.createIndex('nextRecheckAt', 'nextRecheckAt');
  watches.createIndex('untold', 'untold.at');
  db.createObjectStore('hosts', { keyPath: 'host' });
  transaction.objectStore('articles').createIndex('siteEdits', ['site', 'editCount']);
  // A failure aborts the transaction, which tells it.
  watchKnown(transaction).catch(() => {});
}

async function watchKnown(transaction: Upgrade): Promise<void> {
  const articles: ArticleRecord[] = await transaction.objectStore('articles').getAll();
  const latest = articles.reduce((found, { lastReadAt }) => Math.max(found, lastReadAt), 0);
  const watches = transaction.objectStore('watches');
  for (const article of articles) {
    const { publishedAt, lastChangedAt, firstReadAt } = article;
    const age = latest - Math.max(publishedAt ?? 0, lastChangedAt, firstReadAt);
    await watches.put?.(age > WATCHED_MS ? watchOf(article, latest, 'quiet') : watchOf(article, latest));
  }
}

function watchOf({ id, addresses, canonicalUrl }: ArticleRecord, at: number, state = 'watching') {
  const address = addresses.at(-1) ?? canonicalUrl;
  return {
    articleId: id,
    address,
    host: URL.parse(address)?.host ?? '',
    state,
    followed: false,
    nextRecheckAt: state === 'quiet' ? null : at,
    checkedAt: [],
    changedAt: [],
    validators: { etag: null, lastModified: null },
    lanes: null,
    needsBaseline: true,
    trouble: null,
    missingSince: null,
    endedAt: state === 'quiet' ? at : null,
    untold: null,
  };
}

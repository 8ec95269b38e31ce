import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Version 3: readers say what they want to hear of an article, and unread articles are counted. Frozen. */
export function migrateTo3(db: IDBPDatabase, transaction: Upgrade): void {
  db.createObjectStore('alerts', { keyPath: 'articleId' });
  transaction.objectStore('articles').createIndex('unreadChanges', 'unreadChanges');
}

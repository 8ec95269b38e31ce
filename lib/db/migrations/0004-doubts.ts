import type { IDBPDatabase } from 'idb';

/** Version 4: what is not settled about an article, and what the reader said of differences. Frozen. */
export function migrateTo4(db: IDBPDatabase): void {
  db.createObjectStore('doubts', { keyPath: 'articleId' });
  db.createObjectStore('judgements', { keyPath: 'id', autoIncrement: true }).createIndex('site', 'site');
}

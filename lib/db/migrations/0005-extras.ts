import type { IDBPDatabase } from 'idb';

/**
 * Version 5: what an article has besides its history, and the word sets that search goes by. Articles of earlier versions
 * get theirs when the index is next completed. Frozen.
 */
export function migrateTo5(db: IDBPDatabase): void {
  db.createObjectStore('extras', { keyPath: 'articleId' });
  db.createObjectStore('terms', { keyPath: ['partition', 'chunk'] });
}

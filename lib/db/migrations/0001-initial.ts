import type { IDBPDatabase } from 'idb';

/** Version 1: the first release. Frozen: a later change of the schema is a later migration. */
export function migrateTo1(db: IDBPDatabase): void {
  const articles = db.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
  articles.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
  articles.createIndex('lastChangedAt', ['lastChangedAt', 'lastReadAt']);
  articles.createIndex('lastReadAt', 'lastReadAt');
  articles.createIndex('site', ['site', 'lastReadAt']);
  db.createObjectStore('snapshots', { keyPath: ['articleId', 'number'] });
  db.createObjectStore('edits', { keyPath: ['articleId', 'later'] });
  db.createObjectStore('verdicts', { keyPath: 'articleId' });
  db.createObjectStore('furniture', { keyPath: 'articleId' }).createIndex('at', 'at');
  db.createObjectStore('siteBlocks', { keyPath: 'site' });
}

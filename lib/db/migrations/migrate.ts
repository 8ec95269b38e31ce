import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { migrateTo1 } from './0001-initial';

type Migration = (db: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void;

/** Step n leads from version n to version n + 1. Steps are frozen once released; new ones are added at the end. */
const MIGRATIONS: readonly Migration[] = [migrateTo1];

/** The version of the schema that this release reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Brings a database from `oldVersion` (0 for a new one) up to {@link VERSION}, step by step. */
export function migrate(
  db: IDBPDatabase,
  oldVersion: number,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
): void {
  for (const step of MIGRATIONS.slice(oldVersion)) step(db, transaction);
}

import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { migrateTo1 } from './0001-initial';
import { migrateTo2 } from './0002-watches';
import { migrateTo3 } from './0003-alerts';
import { migrateTo4 } from './0004-doubts';
import { migrateTo5 } from './0005-extras';
import { migrateTo6 } from './0006-rows';

/** A database and its version change transaction, without the types of the present schema: a step knows its own. */
export type Migration = (
  db: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/** Step n leads from version n to version n + 1. Steps are frozen once released; new ones are added at the end. */
export const MIGRATIONS: readonly Migration[] = [
  migrateTo1,
  migrateTo2,
  migrateTo3,
  migrateTo4,
  migrateTo5,
  migrateTo6,
];

import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { Migration } from './migrations/migrate';
import { MIGRATIONS } from './migrations/migrate';
import type { Database, LateEditionSchema } from './schema';
import { StorageError, storageError } from './storage-error';

export type { Database } from './schema';

export const DATABASE_NAME = 'late-edition';

/** How long other contexts may take to let go of an older version: they are asked to, so it is a matter of an instant. */
const BLOCKED_TIMEOUT_MS = 3000;

export interface OpenOptions {
  /** Called when the connection has ended other than by its owner's close(): open anew at the next use. */
  readonly onClosed?: () => void;
  readonly blockedTimeoutMs?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database, creating or migrating it where needed. The connection steps aside by itself when another context
 * wants to migrate or delete the database.
 *
 * @throws StorageError; 'too-new' leaves the data of the later release as it is.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { blockedTimeoutMs = BLOCKED_TIMEOUT_MS, migrations = MIGRATIONS } = options;
  const blocked = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = () => blocked.reject(new StorageError('blocked'));
  const opening = openConnection(migrations, options.onClosed ?? (() => {}), () => {
    timer ??= setTimeout(giveUp, blockedTimeoutMs);
  });
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    // A connection that opens after all would be nobody's, and would block the next migration.
    opening.then((db) => db.close()).catch(() => {});
    throw storageError(error);
  } finally {
    clearTimeout(timer);
  }
}

function openConnection(
  migrations: readonly Migration[],
  onClosed: () => void,
  onBlocked: () => void,
): Promise<Database> {
  return openDB<LateEditionSchema>(DATABASE_NAME, migrations.length, {
    upgrade: (db, oldVersion, _newVersion, transaction) => {
      // A failed migration is told by the promise of openDB; idb's own of the transaction would go unhandled.
      transaction.done.catch(() => {});
      for (const step of migrations.slice(oldVersion)) step(untyped(db), transaction as unknown as Upgrade);
    },
    blocked: onBlocked,
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

function untyped(db: Database): IDBPDatabase {
  return db as unknown as IDBPDatabase;
}

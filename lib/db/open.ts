import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import { migrate, VERSION } from './migrations/migrate';
import type { Database, LateEditionSchema } from './schema';
import { StorageError, storageError } from './storage-error';

export type { Database } from './schema';

const NAME = 'late-edition';

export interface OpenOptions {
  /** Called once when the connection ends other than by its owner's close(): open anew at the next use. */
  readonly onClosed?: () => void;
  /** How long to wait for other contexts to let go of an older version before giving up with 'blocked'. */
  readonly blockedTimeoutMs?: number;
}

/**
 * Opens the database, creating or migrating it where needed. The connection steps aside by itself when another context
 * wants to migrate or delete the database.
 *
 * @throws StorageError; 'too-new' leaves the data of the later release as it is.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { onClosed = () => {}, blockedTimeoutMs = 3000 } = options;
  const blocked = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<LateEditionSchema>(NAME, VERSION, {
    upgrade: (db, oldVersion, _newVersion, transaction) =>
      migrate(
        db as unknown as IDBPDatabase,
        oldVersion,
        transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>,
      ),
    blocked: () => {
      timer ??= setTimeout(() => blocked.reject(new StorageError('blocked')), blockedTimeoutMs);
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
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

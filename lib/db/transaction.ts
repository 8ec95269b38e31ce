import type { Database, ReadTransaction, WriteTransaction } from './schema';
import { STORES } from './schema';
import { storageError } from './storage-error';

/**
 * Runs `work` in one readwrite transaction over all stores and answers its result once everything is committed. Whatever
 * goes wrong, in the database or in `work`, nothing of it is stored. `work` must await nothing but the database.
 *
 * @throws StorageError for what the database refuses; an error of `work` as it is.
 */
export async function write<T>(db: Database, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  try {
    const tx: WriteTransaction = db.transaction(STORES, 'readwrite');
    return await settle(tx, work(tx));
  } catch (error) {
    throw storageError(error);
  }
}

/**
 * Runs `work` in one readonly transaction, so that all it reads is of one instant. What was read is answered at once: the end of
 * the transaction, one more answer of the database, changes nothing of it.
 */
export async function read<T>(db: Database, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
  try {
    const tx = db.transaction(STORES, 'readonly') as unknown as ReadTransaction;
    const done = settled(tx);
    try {
      return await work(tx);
    } catch (error) {
      throw await failure(tx, done, error);
    }
  } catch (error) {
    throw storageError(error);
  }
}

async function settle<T>(tx: ReadTransaction, work: Promise<T>): Promise<T> {
  const done = settled(tx);
  try {
    const result = await work;
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    throw await failure(tx, done, error);
  }
}

/** Resolves with the transaction's end; with its error where it failed. */
function settled(tx: ReadTransaction): Promise<{ readonly error: unknown } | null> {
  return tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}

/** Ends a transaction in which `error` came up, and answers what to throw. */
async function failure(tx: ReadTransaction, done: Promise<unknown>, error: unknown): Promise<unknown> {
  abort(tx);
  await done;
  // A full disk fails the transaction; the request inside it only says that it was aborted.
  return tx.error ?? error;
}

function abort(tx: ReadTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

/**
 * Why the store did not do what it was asked:
 * - `full`: no room left on the disk or in the browser's quota;
 * - `refused`: the browser aborted the transaction or does not let the extension store anything;
 * - `too-new`: the database was written by a later release;
 * - `blocked`: another context holds the database open in an older version;
 * - `failed`: everything else.
 */
export type StorageErrorCode = 'full' | 'refused' | 'too-new' | 'blocked' | 'failed';

/** The one error that functions of lib/db throw for what the database does. Nothing is half done when it is thrown. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    super(`storage ${code}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
    this.code = code;
  }
}

const CODE_BY_NAME = new Map<string, StorageErrorCode>([
  ['QuotaExceededError', 'full'],
  // Firefox's name for a full disk as opposed to a full quota.
  ['NS_ERROR_FILE_NO_DEVICE_SPACE', 'full'],
  ['AbortError', 'refused'],
  ['InvalidStateError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['ReadOnlyError', 'refused'],
  ['SecurityError', 'refused'],
  ['TransactionInactiveError', 'refused'],
  ['VersionError', 'too-new'],
]);

/** The error as a StorageError; an error that is no DOMException is a defect of ours and stays as it is. */
export function storageError(error: unknown): unknown {
  if (error instanceof StorageError || !(error instanceof DOMException)) return error;
  return new StorageError(CODE_BY_NAME.get(error.name) ?? 'failed', error);
}

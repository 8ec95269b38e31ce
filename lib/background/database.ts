import type { Database } from '../db/open';
import { openDatabase } from '../db/open';

let opening: Promise<Database> | null = null;

/**
 * The background's one connection, opened at first use. A connection that the browser ended (storage cleared, an update
 * in another context), or one that failed to open, is opened anew at the next use.
 */
export function database(): Promise<Database> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Database> {
  try {
    return await openDatabase({ onClosed: forget });
  } catch (error) {
    forget();
    throw error;
  }
}

function forget(): void {
  opening = null;
}

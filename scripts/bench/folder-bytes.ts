import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Bytes of all files in a folder, once they stay the same for three seconds: a database that is being written holds what
 * it tidies up twice. Not `navigator.storage.estimate()`: Chromium keeps the number of its last count, which may have been in the
 * middle of that, until something else is stored. Waits a minute at most.
 */
export async function settledBytes(folder: string): Promise<number> {
  let bytes = await bytesOf(folder);
  for (let look = 0; look < 20; look++) {
    await sleep(3_000);
    const before = bytes;
    bytes = await bytesOf(folder);
    if (bytes === before) break;
  }
  return bytes;
}

async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => sizeOf(entry.parentPath, entry.name));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Nothing, where the database has done away with the file since it was listed. */
async function sizeOf(folder: string, name: string): Promise<number> {
  return (await stat(path.join(folder, name)).catch(() => null))?.size ?? 0;
}

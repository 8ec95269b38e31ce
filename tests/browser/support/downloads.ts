import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { until } from '../../../scripts/browser/visit';

/** A file that the browser has saved. */
export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Names of files that are still being written. */
const UNFINISHED = /\.(part|crdownload|tmp)$/;

/** The folder in which a reader's browser saves files; goes after the tests of the file. */
export class Downloads {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'late-edition-'));

  /** Waits for the one file that what is done saves. */
  async saved(act: () => Promise<unknown>): Promise<Download> {
    await this.clear();
    await act();
    await until(
      async () => (await this.#finished()).length > 0,
      () => 'a file is saved',
    );
    const [name = ''] = await this.#finished();
    const bytes = await readFile(path.join(this.folder, name));
    return { name, bytes, text: bytes.toString('utf8') };
  }

  /** Names of all files, also of unfinished ones. */
  names(): Promise<string[]> {
    return readdir(this.folder);
  }

  async clear(): Promise<void> {
    for (const name of await this.names()) await rm(path.join(this.folder, name), { force: true });
  }

  /** Firefox lays an empty file down under the name, and puts another one in its place when that is written. */
  async #finished(): Promise<string[]> {
    const names = await this.names();
    if (names.some((name) => UNFINISHED.test(name))) return [];
    const size = (name: string) => stat(path.join(this.folder, name)).then((found) => found.size);
    const sizes = await Promise.all(names.map((name) => size(name).catch(() => 0)));
    return sizes.includes(0) ? [] : names;
  }
}

/** A folder for the reader's browser to save files in, empty before each test. */
export function useDownloads(): Downloads {
  const downloads = new Downloads();
  beforeEach(() => downloads.clear());
  afterAll(() => rm(downloads.folder, { recursive: true }));
  return downloads;
}

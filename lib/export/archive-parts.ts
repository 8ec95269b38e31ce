import type { Archivable, ArchiveContext } from './archive';
import { writeArchive } from './archive';

/**
 * An archive in as many files as it takes, each an archive by itself: one that no import opens would be worth nothing. What an
 * imported file held besides its articles goes into the first.
 *
 * @param mostBytes of a file, and one article more. One file is written where everything has room, and where there is nothing.
 * @returns the pieces of one file after the other; each is to be read to its end before the next is asked for.
 */
export async function* writeArchiveParts(
  histories: AsyncIterable<Archivable>,
  context: ArchiveContext,
  mostBytes: number,
): AsyncGenerator<AsyncGenerator<string, void, void>, void, void> {
  const source = histories[Symbol.asyncIterator]();
  let next = await source.next();
  let bytes = 0;
  async function* part() {
    while (!next.done) {
      yield next.value;
      next = await source.next();
      if (bytes >= mostBytes) return;
    }
  }
  async function* counted(pieces: AsyncIterable<string>) {
    for await (const piece of pieces) {
      bytes += utf8.encode(piece).length;
      yield piece;
    }
  }
  try {
    yield counted(writeArchive(part(), context));
    while (!next.done) {
      bytes = 0;
      yield counted(writeArchive(part(), { ...context, unknown: null }));
    }
  } finally {
    await source.return?.();
  }
}

const utf8 = new TextEncoder();

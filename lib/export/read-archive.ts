import type { RecordedArticle } from '../article/extras';
import type { Instant } from '../article/model';
import type { ArchiveHead } from './archive-checks';
import { archiveChecks, MOST_ARTICLES } from './archive-checks';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive-format';
import type { Problem } from './checked-json';
import { CheckFailure, fail } from './checked-json';
import { recordedArticle } from './import-archive';
import type { JsonPiece } from './json-pieces';
import { JsonPieces } from './json-pieces';
import { isTooDeep, LONGEST_UNKNOWN, unknownMembers } from './unknown-members';

/** A larger file is not opened at all: ten times what a heavy reader of ten years would have. Bytes. */
export const MAX_ARCHIVE_BYTES = 400_000_000;

/** The members of a file besides its articles. */
export interface ArchiveFacts extends ArchiveHead {
  /** Members that this release does not know, as a JSON object; null where there are none. */
  readonly unknown: string | null;
}

/**
 * Reads an archive strictly and article by article, so that one article is held at a time: the first thing that is not as
 * docs/archive-format.md says refuses the file. What is wrong with the file as a whole (another format, a later version)
 * goes before what is wrong with an article.
 *
 * @param chunks the file's text. @param now nothing that the extension itself dated may lie more than ten years after it.
 * @returns what stands in the file besides its articles.
 * @throws CheckFailure with the problem. Articles may have been yielded before: nothing may be stored on the first pass.
 */
export async function* readArchive(
  chunks: AsyncIterable<string> | Iterable<string>,
  now: Instant,
): AsyncGenerator<RecordedArticle, ArchiveFacts, void> {
  const reading = new ArchiveReading(now);
  const scanner = new JsonPieces();
  let isFirst = true;
  for await (const chunk of chunks) {
    for (const piece of scanner.push(isFirst ? withoutMark(chunk) : chunk)) {
      const article = reading.take(piece);
      if (article) yield article;
    }
    isFirst = false;
  }
  scanner.end();
  return reading.end();
}

/** The first problem of an archive; null where it has none. Reads it to the end. */
export async function findProblem(
  chunks: AsyncIterable<string> | Iterable<string>,
  now: Instant,
): Promise<Problem | null> {
  try {
    const articles = readArchive(chunks, now);
    while (!(await articles.next()).done);
    return null;
  } catch (error) {
    if (error instanceof CheckFailure) return error.problem;
    throw error;
  }
}

function withoutMark(chunk: string): string {
  return chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk;
}

class ArchiveReading {
  readonly #checks: ReturnType<typeof archiveChecks>;
  readonly #members = new Map<string, unknown>();
  readonly #addresses = new Set<string>();
  /** The first problem with an article, held back until the members of the file have been seen. */
  #held: CheckFailure | null = null;

  constructor(now: Instant) {
    this.#checks = archiveChecks(now);
  }

  /** @returns the article, where the piece is one. */
  take(piece: JsonPiece): RecordedArticle | null {
    const value = parsed(piece);
    if (piece.index !== null) return this.#held ? null : this.#takeArticle(value, piece.index);
    if (this.#members.has(piece.name)) fail(piece.name, 'duplicate');
    this.#members.set(piece.name, value);
    if (piece.name === 'format' || piece.name === 'version') this.#refuseOther(piece.name);
    return null;
  }

  end(): ArchiveFacts {
    for (const name of ['format', 'version'] as const) this.#refuseOther(name);
    if (this.#held) throw this.#held;
    const { version: _version, articles, ...members } = Object.fromEntries(this.#members);
    if (articles === undefined) fail('articles', 'missing');
    if (!Array.isArray(articles)) fail('articles', 'wrong-type');
    const head = this.#checks.head(members, '');
    return { ...head, unknown: unknownText(members, head, '') };
  }

  #takeArticle(value: unknown, index: number): RecordedArticle | null {
    const path = `articles[${index}]`;
    try {
      if (index >= MOST_ARTICLES) fail('articles', 'too-many');
      const article = this.#checks.article(value, path);
      if (this.#addresses.has(article.canonicalUrl)) fail(`${path}.canonicalUrl`, 'duplicate');
      this.#addresses.add(article.canonicalUrl);
      return recordedArticle(article, value, (raw, known) => unknownText(raw, known, path));
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      this.#held = error;
      return null;
    }
  }

  #refuseOther(name: 'format' | 'version'): void {
    const value = this.#members.get(name);
    if (name === 'format') {
      if (value !== ARCHIVE_FORMAT) fail('format', 'not-an-archive');
    } else if (typeof value === 'number' && value > ARCHIVE_VERSION) fail('version', 'newer-version');
    else if (value !== ARCHIVE_VERSION) fail('version', 'unknown-value');
  }
}

function parsed({ name, index, json, line }: JsonPiece): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fail(index === null ? name : `${name}[${index}]`, 'not-json', line);
  }
}

function unknownText(raw: unknown, known: unknown, path: string): string | null {
  const overlay = unknownMembers(raw, known);
  if (overlay === undefined) return null;
  if (isTooDeep(overlay)) fail(path, 'too-deep');
  const json = JSON.stringify(overlay);
  return json.length <= LONGEST_UNKNOWN ? json : fail(path, 'too-long');
}

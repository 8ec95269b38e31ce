import type { Instant } from '../article/model';
import { archiveChecks } from './archive-checks';
import type { Archive } from './archive-format';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive-format';
import type { Problem } from './checked-json';
import { CheckFailure, fail, ownMember } from './checked-json';

export type ValidatedArchive =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads an archive file strictly: the first thing that is not as archive-format.md says refuses the whole file, with the
 * place where it stands. Members that this release does not know are left out of the answer.
 *
 * @param now nothing that the extension itself dated may lie more than a day after it.
 */
export function validateArchive(json: string, now: Instant): ValidatedArchive {
  try {
    return { ok: true, archive: checkArchive(parse(json), now) };
  } catch (error) {
    if (error instanceof CheckFailure) return { ok: false, problem: error.problem };
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fail('', 'not-json');
  }
}

function checkArchive(value: unknown, now: Instant): Archive {
  if (typeof value !== 'object' || value === null) fail('', 'not-an-archive');
  if (ownMember(value, 'format') !== ARCHIVE_FORMAT) fail('format', 'not-an-archive');
  const version = ownMember(value, 'version');
  if (typeof version === 'number' && version > ARCHIVE_VERSION) fail('version', 'newer-version');
  if (version !== ARCHIVE_VERSION) fail('version', 'unknown-value');
  const archive = archiveChecks(now)(value, '');
  refuseDuplicates(archive);
  return archive;
}

function refuseDuplicates({ articles }: Archive): void {
  const seen = new Set<string>();
  articles.forEach(({ canonicalUrl }, index) => {
    if (seen.has(canonicalUrl)) fail(`articles[${index}].canonicalUrl`, 'duplicate');
    seen.add(canonicalUrl);
  });
}

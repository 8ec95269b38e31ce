import type { MessageKey } from '../../../platform/i18n';
import { message } from '../../../platform/i18n';
import { isolate } from '../../bidi';
import type { FileProblem } from './services';

/** Codes of lib/export/checked-json.ts, and of a file that is not read at all. */
const WORDS = new Map<string, MessageKey>([
  ['too-large', 'problemTooLarge'],
  ['not-text', 'problemNotText'],
  ['not-json', 'problemNotJson'],
  ['not-an-archive', 'problemNotArchive'],
  ['newer-version', 'problemNewer'],
  ['missing', 'problemMissing'],
  ['empty', 'problemMissing'],
  ['wrong-type', 'problemWrong'],
  ['unknown-value', 'problemWrong'],
  ['out-of-range', 'problemWrong'],
  ['too-long', 'problemTooMuch'],
  ['too-many', 'problemTooMuch'],
  ['too-deep', 'problemTooMuch'],
  ['not-a-time', 'problemTime'],
  ['in-the-future', 'problemFuture'],
  ['bad-address', 'problemAddress'],
  ['wrong-site', 'problemAddress'],
  ['duplicate', 'problemDuplicate'],
]);

/** What is wrong with a file, and where: "articles[3].site: a member is missing". */
export function problemInWords({ code, path, line }: FileProblem): string {
  const words = message(WORDS.get(code) ?? 'problemWrong');
  const place = line === undefined ? path : message('problemLine', String(line));
  return place === '' ? words : message('problemAt', isolate(place), words);
}

import type { ChangeDetail } from '../../article/change';
import { quotedSpans } from './quotation';
import type { Stretch, Wording } from './wording';

/** A stretch of more words is a clause of its own. */
const MOST_WORDS = 8;
/** A speaker stands directly beside the verb of saying, with no comma between: "At Port Sorrel, adds ..." names none. */
const MOST_WORDS_BESIDE = 4;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]\s*$/u;
const STARTS_IN_WORD = /^\s*[\p{L}\p{N}]/u;

/** Who said it, or how it was said, where that differs outside the quotation. */
export function attributionDetails(wording: Wording): ChangeDetail[] {
  const { lexicon } = wording;
  if (!lexicon) return [];
  const quoted = [...quotedSpans(wording.earlier, lexicon), ...quotedSpans(wording.later, lexicon)];
  return wording.stretches
    .filter(
      (stretch) =>
        !isQuoted(stretch, quoted) && (namesSource(stretch, wording) || standsBeside(stretch, wording)),
    )
    .map(({ removed, added }) => ({
      kind: 'attribution' as const,
      earlier: removed.trim(),
      later: added.trim(),
    }));
}

function isQuoted({ removed, added }: Stretch, quoted: readonly string[]): boolean {
  const inside = (text: string) => text.trim() === '' || quoted.some((span) => span.includes(text.trim()));
  return inside(removed) && inside(added);
}

/** The stretch holds the verb or the source itself. */
function namesSource({ removed, added }: Stretch, { words, lexicon }: Wording): boolean {
  const [before, after] = [words(removed), words(added)];
  const isSaying = (word: string) => lexicon?.saying.has(word) ?? false;
  return before.length <= MOST_WORDS && after.length <= MOST_WORDS && [...before, ...after].some(isSaying);
}

/** The stretch is the speaker beside an unchanged verb: "he said" to "Mansour said". */
function standsBeside(stretch: Stretch, wording: Wording): boolean {
  const { removed, added, before, behind } = stretch;
  if (removed.trim() === '' || added.trim() === '') return false;
  if (isDate(removed, wording) && isDate(added, wording)) return false;
  const { words } = wording;
  const isShort = words(removed).length <= MOST_WORDS_BESIDE && words(added).length <= MOST_WORDS_BESIDE;
  if ([...words(removed), ...words(added)].some((word) => isNoSpeaker(word, wording))) return false;
  const beside = [
    ENDS_IN_WORD.test(before) ? words(before).at(-1) : undefined,
    STARTS_IN_WORD.test(behind) ? words(behind)[0] : undefined,
  ];
  return isShort && beside.some((word) => word !== undefined && (wording.lexicon?.saying.has(word) ?? false));
}

/** "will say" to "may not say" names no other speaker. */
function isNoSpeaker(word: string, { lexicon }: Wording): boolean {
  return Boolean(lexicon?.modality.has(word) || lexicon?.negation.has(word) || lexicon?.numbers.has(word));
}

function isDate(text: string, wording: Wording): boolean {
  const trimmed = text.trim();
  return wording.dates(trimmed).some((span) => span.text.length >= trimmed.length - 4);
}

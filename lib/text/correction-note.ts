import { english } from './correction-words/english';
import { dutch, german, norwegianAndDanish, swedish } from './correction-words/germanic';
import { arabic, chinese, hebrew, japanese, korean, labelsOnly } from './correction-words/other';
import { french, italian, portuguese, spanish } from './correction-words/romance';
import { polishAndCzech, russian } from './correction-words/slavic';

/** A declared language may be wrong, and a note in English stands under texts in others, so all of them count always. */
const LANGUAGES = [
  english,
  german,
  dutch,
  swedish,
  norwegianAndDanish,
  french,
  spanish,
  portuguese,
  italian,
  russian,
  polishAndCzech,
  chinese,
  japanese,
  korean,
  arabic,
  hebrew,
  labelsOnly,
];

const LABEL = `(?:${LANGUAGES.map((words) => words.labels).join('|')})`;
const OPENING = String.raw`^[\s*_•※\[(【（>–—-]*${LABEL}(?![\p{Ll}\p{Lu}\p{M}\p{N}'])`;
/** Between the label and its colon: a date, a time, a bracket. A colon inside a time is followed by a digit. */
const BEFORE_NUMBER = String.raw`(?:le|à|du|am|um|vom|om|op|den|kl\.?|klockan|godz\.?|del(?:le)?|ore|el|a las|às|em|в|от|z|(?:on )?\p{L}{3,10}\.?)`;
const DATED = String.raw`(?: appended)?(?:\s*[(（][^)）]{1,60}[)）]|[,;]?\s(?:${BEFORE_NUMBER},?\s)?\p{N}[^\n]{0,40}?|,\s\p{L}[^:：\n]{1,30}?)?`;
const SEPARATOR = String.raw`(?:\s?[:：](?!\p{N})|\s[–—-]\s|\.(?=\s)|[\])】）])`;

const LABELLED = new RegExp(`${OPENING}${DATED}${SEPARATOR}\\s*(?=\\S)`, 'u');
/** The label alone: "Correction appended", "Erratum." */
const LABEL_ALONE = new RegExp(String.raw`${OPENING}(?: appended)?[\s*_\])】）.:：]*$`, 'u');
/**
 * Statements that one pattern looks for. V8's time to compile alternatives grows faster than their number: all of them in one
 * take three times as long as by threes, and a page that is opened once pays it; one by one each text takes twice as long.
 */
const AT_A_TIME = 3;
const STATEMENTS = LANGUAGES.flatMap((words) => words.statements);
const STATED = STATEMENTS.flatMap((_, at) =>
  at % AT_A_TIME === 0 ? [new RegExp(STATEMENTS.slice(at, at + AT_A_TIME).join('|'), 'u')] : [],
);

/** A note is short; this far in it has said that it is one. Characters. */
const MOST_LENGTH = 600;

/**
 * Whether a sentence or paragraph is the publisher's note on a change of the text: correction, clarification, update,
 * editor's note. A line that only says when ("Updated 12:57") may look like one; see stamp-line.ts.
 */
export function isCorrectionNote(text: string): boolean {
  const start = text.slice(0, MOST_LENGTH).toLowerCase().replaceAll('’', "'");
  return LABELLED.test(start) || LABEL_ALONE.test(start) || isStated(start);
}

/** What stands behind the label of a note, or the whole of one that states what changed; null where it is no note. */
export function correctionNoteBody(text: string): string | null {
  const start = text.slice(0, MOST_LENGTH).toLowerCase().replaceAll('’', "'");
  const label = LABELLED.exec(start)?.[0];
  if (label !== undefined) return text.slice(label.length);
  return isStated(start) ? text : null;
}

function isStated(start: string): boolean {
  return STATED.some((statements) => statements.test(start));
}

import type { ChangeDetail } from '../../article/change';
import { wordPieces } from '../../text/words';
import type { Lexicon } from './lexicon/lexicon';
import { pairUp } from './pair-up';
import type { Wording } from './wording';
import { lacking } from './words';

/** A number in a text. */
interface FoundNumber {
  /** As it stands, with currency, scale or per cent. */
  readonly text: string;
  /** Value and unit: equal for two ways of writing one number. */
  readonly key: string;
  /** Could be a year. */
  readonly isYear: boolean;
  readonly isWord: boolean;
}

/**
 * Numbers that differ in value, in figures or in words; a year that differs is a date. A number word that came or went by
 * itself ("the two attacks") is wording.
 */
export function numberDetails(wording: Wording): ChangeDetail[] {
  const before = findNumbers(wording.earlier, wording);
  const after = findNumbers(wording.later, wording);
  const keyOf = (number: FoundNumber) => number.key;
  const gone = lacking(before, after, keyOf);
  const come = lacking(after, before, keyOf);
  const isDate = [...gone, ...come].every((number) => number.isYear);
  const textOf = (number: FoundNumber) => number.text;
  const details = pairUp(isDate ? 'date' : 'number', gone.map(textOf), come.map(textOf), wording.stretches);
  const words = new Set([...gone, ...come].filter((number) => number.isWord).map(textOf));
  return details.filter(({ earlier, later }) => (earlier && later) || !words.has(earlier || later));
}

function findNumbers(text: string, wording: Wording): FoundNumber[] {
  const undated = withoutDates(text, wording);
  const figures = Array.from(undated.matchAll(FIGURES), (match) => ({
    start: match.index,
    number: readFigures(match, undated, wording.lexicon),
  }));
  return [...figures, ...findNumberWords(undated, wording)]
    .sort((one, other) => one.start - other.start)
    .map(({ number }) => number);
}

function withoutDates(text: string, { dates }: Wording): string {
  return dates(text).reduceRight(
    (rest, span) => rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
    text,
  );
}

/** The capital of a name such as 4K or 5G. In $5M it multiplies, and 12GB is a number with its unit. */
const OF_NAME = String.raw`\p{Lu}(?!\p{L})`;
const MULTIPLIES = String.raw`(?<=[$€£¥₹₽]\s?[\p{N}.,]{1,12})(?=[KMB](?!\p{L}))`;
/**
 * Digits, in groups of three or with a fraction, with a currency sign before them. Not those of a name such as F-15,
 * G20 or 4K; scripts without case do not set words apart, so their letters may stand before a number.
 */
const FIGURES = new RegExp(
  String.raw`(?<![\p{Lu}\p{Ll}]|\p{Lu}[-‑–]|\p{N})([$€£¥₹₽]\s?)?` +
    String.raw`(\p{N}{1,3}(?:[.,'’\u00a0\u202f ]\p{N}{3})+(?!\p{N})(?:[.,]\p{N}+)?|\p{N}+(?:[.,:]\p{N}+)*)` +
    String.raw`(?:(?:st|nd|rd|th)\b)?(?!\p{N})(?:${MULTIPLIES}|(?!${OF_NAME}))`,
  'gu',
);
const PER_CENT =
  /^\s?(?:%|per ?cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|pro[cs]ent\b|процент\p{L}*)/u;
const NEXT_WORD = /^[\s\u00a0-]?(\p{L}+\.?)/u;

function readFigures(match: RegExpExecArray, text: string, lexicon: Lexicon | null): FoundNumber {
  const [whole, currency = '', figures = ''] = match;
  const behind = text.slice(match.index + whole.length, match.index + whole.length + 20);
  const percent = PER_CENT.exec(behind)?.[0] ?? '';
  const scale = percent === '' ? scaleBehind(behind, lexicon) : null;
  const unit = percent === '' ? currency.trim() : '%';
  return {
    text: whole + (scale?.text ?? percent),
    key: figures.includes(':') ? figures : `${unit}${parseFigures(figures) * (scale?.factor ?? 1)}`,
    isYear: unit === '' && !scale && /^(?:19|20)\d{2}$/.test(figures),
    isWord: false,
  };
}

/** "million" behind the figures, or the first sign of 万人. */
function scaleBehind(behind: string, lexicon: Lexicon | null): { text: string; factor: number } | null {
  const [gapped = '', word = ''] = NEXT_WORD.exec(behind) ?? [];
  const gap = gapped.slice(0, gapped.length - word.length);
  const sign = word.slice(0, 1) > '\u2e7f' ? [word.slice(0, 1)] : [];
  for (const form of [word, word.replace(/\.$/, ''), ...sign]) {
    const factor = lexicon?.scales.get(form.toLowerCase());
    if (factor !== undefined) return { text: gap + form, factor };
  }
  return null;
}

/** Whether both texts are nothing but figures, of one value. */
export function isSameNumber(earlier: string, later: string): boolean {
  const isFigures = (text: string) => /^\p{N}[\p{N}.,'’\s]*$/u.test(text);
  return isFigures(earlier) && isFigures(later) && parseFigures(earlier) === parseFigures(later);
}

/** 5,200 · 5.200 · 5 200 · 5’200 are five thousand two hundred; 5.2 and 5,2 are five and a fifth. */
function parseFigures(figures: string): number {
  const plain = inAscii(figures.normalize('NFKC')).replace(/['’\s]/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const isGrouped = marks.length > 1 ? marks[0] === last : /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain);
  if (isGrouped) return Number(plain.replace(/[.,]/g, ''));
  const at = plain.lastIndexOf(last);
  return Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`);
}

/** Where the ten digits of Arabic, Persian, Devanagari, Bengali and Thai begin. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function inAscii(figures: string): string {
  return figures.replace(/[^\p{ASCII}]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

interface PlacedNumber {
  readonly start: number;
  readonly number: FoundNumber;
}

/** Number words with the scale behind them: "two million". */
function findNumberWords(text: string, { language, lexicon }: Wording): PlacedNumber[] {
  if (!lexicon) return [];
  const found: PlacedNumber[] = [];
  const pieces = wordPieces(text, language);
  let start = 0;
  for (const [at, piece] of pieces.entries()) {
    const value = lexicon.numbers.get(piece.toLowerCase());
    if (value !== undefined) {
      const next = pieces[at + 2] ?? '';
      const scale = lexicon.scales.get(next.toLowerCase());
      const words = scale === undefined ? piece : `${piece} ${next}`;
      found.push({
        start,
        number: { text: words, key: String(value * (scale ?? 1)), isYear: false, isWord: true },
      });
    }
    start += piece.length;
  }
  return found;
}

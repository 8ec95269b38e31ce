import type { Vocabulary } from './abbreviations/index';

/** A place where a sentence may end, and the text around it. */
export interface BoundaryPlace {
  readonly text: string;
  /** Where the sentence that may end here begins. */
  readonly start: number;
  /** Offset of the mark that may end it. */
  readonly stopAt: number;
  /** The marks: ".", "?!", ". . .". */
  readonly stop: string;
  /** Closing quotation marks and brackets directly behind. */
  readonly closers: string;
  /** White space behind them; may be empty. */
  readonly space: string;
  /** Offset of what follows; inside the text. */
  readonly next: number;
}

/** How far the words around a place are looked at: the longest abbreviation and the longest attribution fit. */
const LOOK_BEHIND = 32;
const LOOK_AHEAD = 64;

const OPENERS = /^(?:["'“”„‟‘‚«»‹›([{¿¡*•·–—―-]|\s)*/u;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/u;
const LOWER = /^\p{Ll}/u;
const BRAND = /^\p{Ll}{1,2}\p{Lu}/u;
const CONTINUES = /^[,;:)\]}/&%!?.…]/u;
const DIGIT = /^\p{Nd}/u;
/** The word before the mark, with inner full stops: "U.S", "Ph.D", "z. B" (one space between single letters). */
const LAST_WORD = /(?:(?<![\p{L}\p{N}])\p{L}\. )?[\p{L}\p{N}\p{M}№§°º.'’-]*$/u;
const NO_SPACE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。！？]/u;
const OWN_STOP = /[。！？｡؟۔।॥!?]/u;

/** What follows a place. */
interface Following {
  /** The text, at most LOOK_AHEAD units, without quotation marks, brackets and dashes that open it. */
  readonly text: string;
  /** Its first word; empty where it begins with a digit or a sign. */
  readonly word: string;
}

function following(place: BoundaryPlace): Following {
  const ahead = place.text.slice(place.next, place.next + LOOK_AHEAD);
  const text = ahead.replace(OPENERS, '');
  return { text, word: WORD.exec(text)?.[0] ?? '' };
}

function lastWord(place: BoundaryPlace): string {
  const behind = place.text.slice(Math.max(place.start, place.stopAt - LOOK_BEHIND), place.stopAt);
  return LAST_WORD.exec(behind)?.[0] ?? '';
}

const SAID =
  'said|says|asked|asks|added|adds|wrote|writes|told|tweeted|replied|continued|explained|shouted|yelled|recalled|' +
  'joked|declared|posted|cried|exclaimed|responded|warned|insisted|noted|quipped|wondered|chanted|screamed|announced';
/** “Stop!” Ann T. Smith said. */
const ATTRIBUTION = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,5}(?:${SAID})(?![\\p{L}])`, 'u');
/** 「…。」と述べた, “……！”他说 */
const CJK_ATTRIBUTION =
  /^(?:と|など|という|って|[^。！？，、“「]{0,10}(?:说|說|表示|称|稱|道|问|問|强调|強調|指出|写道|寫道|喊))/u;

/** Whether what follows a closed quotation only says whose it is. */
function isAttribution(place: BoundaryPlace, ahead: Following): boolean {
  if (!/["”’»」』]/.test(place.closers)) return false;
  return ATTRIBUTION.test(ahead.text) || (place.space === '' && CJK_ATTRIBUTION.test(ahead.text));
}

function isInitial(word: string): boolean {
  return (
    /^(?:\p{L}\. )?\p{L}$/u.test(word) ||
    /^(?:\p{L}\p{M}?[.-])+\p{L}$/u.test(word) ||
    /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)
  );
}

/** 200 m. Police ...: a unit, not an initial. */
const UNIT = /\d\s?[mhgtlv]$/u;
const ORDINAL = /(?:^|[^\p{L}\p{N}])\d{1,2}$/u;
/** The article or preposition before an ordinal in German, Dutch and the Nordic languages. */
const BEFORE_ORDINAL =
  /(?:^|\s)(?:a[mn]s?|vom|zum|zur|i[mn]s?|beim|de[rnms]|die|das|seit|ab|bis|jeder?|ihre[mnr]?|seine[mnr]?|diese[mnrs]?|unser\p{L}*|eine[mnr]?|det|fra|til)\s+(?:\d{1,2}\.\s?(?:-|–|\/|und|bis)\s?)?\d{1,2}$/iu;
const ROMAN_ORDINAL = /\d{1,2}\.\s?(?:[-–/])\s?\d{1,2}$/u;

function isOrdinal(place: BoundaryPlace, ahead: Following, vocabulary: Vocabulary): boolean {
  const behind = place.text.slice(Math.max(place.start, place.stopAt - LOOK_BEHIND), place.stopAt);
  if (!ORDINAL.test(behind) || ahead.word === '') return false;
  if (/^\d{1,2}$/.test(behind.trim()) && place.stopAt - place.start <= 2) return true;
  if (vocabulary.followsOrdinal(ahead.word)) return true;
  return (BEFORE_ORDINAL.test(behind) || ROMAN_ORDINAL.test(behind)) && !startsSentence(ahead, vocabulary);
}

/** Whether a sentence begins with the word that follows, rather than a name going on. */
function startsSentence(ahead: Following, vocabulary: Vocabulary): boolean {
  const { word, text } = ahead;
  const isInitialItself = word.length === 1 && text[1] === '.';
  return !isInitialItself && vocabulary.isStarter(word.replace(/['’].*$/u, ''));
}

const CLOCK = /^[ap]\.m$/iu;
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|British|Local|[A-Z]{2,4}(?![\p{L}]))/u;

function abbreviationEnds(
  word: string,
  place: BoundaryPlace,
  ahead: Following,
  vocabulary: Vocabulary,
): boolean {
  const plain = word.replace(/\s/g, '');
  const kind = vocabulary.kindOf(plain) ?? vocabulary.kindOf(plain.slice(plain.lastIndexOf('-') + 1));
  if (kind === 'leading') return place.closers !== '';
  if (kind === 'beforeNumber') return !DIGIT.test(ahead.text);
  if (kind === 'closing') return true;
  if (CLOCK.test(plain)) return !AFTER_CLOCK.test(ahead.text);
  if (
    kind === 'open' ||
    (isInitial(word) && !UNIT.test(place.text.slice(Math.max(0, place.stopAt - 4), place.stopAt)))
  ) {
    return /["”’»]/.test(place.closers) || startsSentence(ahead, vocabulary);
  }
  return true;
}

/** said.The: a space was lost. Not where the full stop may belong to an address or a file name. */
function isLostSpace(place: BoundaryPlace): boolean {
  if (place.stop !== '.' || (place.closers !== '' && place.closers !== '”')) return false;
  const behind = place.text.slice(Math.max(place.start, place.stopAt - LOOK_BEHIND), place.stopAt);
  const ahead = place.text.slice(place.next, place.next + LOOK_BEHIND);
  return /(?:^|[\s"“'‘(])\p{Ll}{2,}$/u.test(behind) && /^\p{Lu}(?:\p{Ll}+)?(?=[\s,])/u.test(ahead);
}

function spaceAllows(place: BoundaryPlace): boolean {
  if (place.space !== '') return true;
  if (/[。！？｡।॥]/u.test(place.stop)) return true;
  const nextCharacter = place.text.slice(place.next, place.next + 2);
  if (OWN_STOP.test(place.stop) && NO_SPACE_SCRIPT.test(nextCharacter)) return true;
  return isLostSpace(place);
}

/** Whether a sentence ends at the place, judged by the few words around it. */
export function endsSentence(place: BoundaryPlace, vocabulary: Vocabulary): boolean {
  if (!spaceAllows(place)) return false;
  const ahead = following(place);
  if (ahead.text === '') return false;
  if (CONTINUES.test(ahead.text) || (LOWER.test(ahead.text) && !BRAND.test(ahead.text))) return false;
  if (/[([{]$/.test(place.text.slice(place.start, place.stopAt))) return false;
  if (isAttribution(place, ahead)) return false;
  if (place.stop !== '.') return true;
  if (isOrdinal(place, ahead, vocabulary)) return false;
  const word = lastWord(place);
  return word === '' || abbreviationEnds(word, place, ahead, vocabulary);
}

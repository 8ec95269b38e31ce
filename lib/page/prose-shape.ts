import { findPart, type Paragraph, sizeOf } from './prose-part';

/** How a document's text is laid out, as far as it tells an article from other pages. */
export interface ProseShape {
  /** Characters of prose in the part of the page that holds most of it; CJK characters count as two and a half. */
  readonly size: number;
  /** Dates shortly before that prose: an article has one or two, a list or a discussion a row of them. */
  readonly datesBefore: number;
  /** Dates shortly after it. */
  readonly datesAfter: number;
  /** Whether "By Name" stands before or after it. */
  readonly isSigned: boolean;
  /** Dates, bylines or linked headings in a row: a list of articles, a discussion. */
  readonly isList: boolean;
  /** Most of the page's prose stands elsewhere. */
  readonly isScattered: boolean;
}

/** Elements that hold paragraphs. */
const BOX = 'p,li,td,dd,div,blockquote,section,article,main,form,body';
const NOT_SHOWN =
  'script,style,noscript,template,textarea,select,button,label,nav,footer,aside,dialog,[hidden]';
const NO_PROSE = 'a,pre,h1,h2,h3,h4,h5';

/** A text node of a sentence or a good part of one. Characters. */
const LONG_TEXT = 25;
/** Shorter runs are labels. Characters. */
const MIN_PARAGRAPH = 60;
/** Longer texts are no labels. Characters. */
const MAX_LABEL = 80;
/** Line breaks cut a box into paragraphs of about this size. Characters. */
const BROKEN_PARAGRAPH = 500;
/** Text nodes looked at, enough to tell. */
const MAX_TEXTS = 12_000;
/** How many text nodes before and after the prose a date or byline is held to be its own. */
const BEFORE = 30;
const AFTER = 15;
/** Less than this share of the page's prose in one part: the page is no one text. */
const SCATTERED = 0.3;

/** Day, month and year in the usual orders, in figures or with the month in letters. */
const DATE =
  /(?:19|20)\d\d ?[-./年] ?[01]?\d ?[-./月] ?[0-3]?\d(?!\d)|(?<!\d)[0-3]?\d(?: ?[-./] ?[0-3]?\d ?[-./] ?(?:20|19)?\d\d(?![-\d])|\S{0,2},?(?: de)? \p{L}{3,12}\W{1,3}(?:del? )?(?:19|20)\d\d)|\p{L}{3}\.? [0-3]?\d(?:[a-z]{2})?,? (?:19|20)\d\d/u;
/** "By Name", in the languages that news is written in most. */
const BYLINE =
  /^(?:[Bb]y|BY|[Vv]on|[Pp][ao]r|[Dd]i|[Dd]oor|[Aa][vf]|Автор|作者|記者|记者)(?:$|[:：]|\s+\p{Lu})/u;
const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const LINKED_HEADING = ':is(h2,h3,h4) a,a :is(h2,h3,h4)';

interface Texts {
  readonly paragraphs: Paragraph[];
  /** Positions of short texts that name a day, and of those that name a writer. */
  readonly dates: number[];
  readonly bylines: number[];
}

/** Measures the prose of a document in one walk over its text nodes, whatever elements they stand in. */
export function measureProse(document: Document): ProseShape {
  const { paragraphs, dates, bylines } = readTexts(document);
  const [part, prose] = findPart(paragraphs.filter((one) => one.size >= MIN_PARAGRAPH));
  const size = sizeOf(prose);
  const first = prose[0]?.first ?? 0;
  const third = prose[Math.min(2, prose.length - 1)]?.first ?? 0;
  const last = prose.at(-1)?.last ?? 0;
  const marks = [...dates, ...bylines];
  const count = (places: readonly number[], after: number, before: number) =>
    places.filter((place) => place > after && place < before).length;
  const around = count(marks, first - BEFORE, last + AFTER);
  const within = Math.max(count(marks, third, last), part?.querySelectorAll(LINKED_HEADING).length ?? 0);
  const pieces = prose.reduce((sum, one) => sum + Math.ceil(one.size / BROKEN_PARAGRAPH), 0);
  const isScattered = size < sizeOf(paragraphs) * SCATTERED;
  return {
    size,
    datesBefore: count(dates, first - BEFORE, third),
    datesAfter: count(dates, last, last + AFTER),
    isSigned: count(bylines, first - BEFORE, third) + count(bylines, last, last + AFTER) > 0,
    isList: (within > 2 && within > pieces / 5) || (isScattered && marks.length - around > 5),
    isScattered,
  };
}

function readTexts(document: Document): Texts {
  const texts: Texts = { paragraphs: [], dates: [], bylines: [] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let index = 0; index < MAX_TEXTS && walker.nextNode(); ) {
    const text = walker.currentNode.nodeValue?.trim();
    const parent = walker.currentNode.parentElement;
    if (text && parent) readText(texts, parent, text, index++);
  }
  return texts;
}

function readText(texts: Texts, parent: Element, text: string, index: number): void {
  const isLabel = text.length < MAX_LABEL;
  const isDate = isLabel && (parent.localName === 'time' || DATE.test(text));
  const isByline = isLabel && BYLINE.test(text);
  const isCjk = CJK.test(text);
  const isLong = text.length >= LONG_TEXT || isCjk;
  if (!(isDate || isByline || isLong) || parent.closest(NOT_SHOWN)) return;
  if (isDate) texts.dates.push(index);
  if (isByline) texts.bylines.push(index);
  if (isLong && !parent.closest(NO_PROSE))
    addText(texts.paragraphs, parent, text.length * (isCjk ? 2.5 : 1), index);
}

/** Adds a text to the paragraph it continues, or begins one. */
function addText(paragraphs: Paragraph[], parent: Element, size: number, index: number): void {
  const box = parent.closest(BOX);
  const previous = paragraphs.at(-1);
  if (previous?.box === box) {
    previous.size += size;
    previous.last = index;
  } else if (box) paragraphs.push({ box, size, first: index, last: index });
}

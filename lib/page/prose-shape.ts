import { addUp } from './add-up';
import { findPart, type Paragraph, sizeOf } from './prose-part';

/** How a document's text is laid out, as far as it tells an article from other pages. */
export interface ProseShape {
  /** Characters of prose in the part of the page that holds most of it; CJK characters count as two and a half. */
  readonly size: number;
  /** For and against the page's being an article. */
  readonly points: number;
}

/** Elements that hold paragraphs. */
const BOX = 'p,li,td,dd,div,blockquote,section,article,body';
/** What is not shown, what frames the page, and the comments below, under the id that most software gives them. */
const NOT_SHOWN = 'script,style,noscript,select,nav,footer,aside,dialog,[hidden],#comments';
const NO_PROSE = 'a,pre,h1,h2,h3,h4,h5';

/** A text node of a sentence or a good part of one. Characters. */
const LONG_TEXT = 25;
/** Shorter runs are labels. Characters. */
const MIN_PARAGRAPH = 60;
/** Longer texts are no labels. Characters. */
const MAX_LABEL = 80;
/** A list has at least one date, byline or linked heading to so much prose. Characters. */
const ENTRY = 1500;
/** Text nodes looked at, enough to tell. */
const MAX_TEXTS = 12_000;
/** How many text nodes before and after the prose a date or byline is held to be its own. */
const BEFORE = 30;
const AFTER = 15;
/** Less than this share of the page's prose in one part: the page is no one text. */
const SCATTERED = 0.3;

/** Day, month and year in the usual orders, in figures or with the month in letters. */
const DATE =
  /(?:19|20)\d\d ?[-./年] ?\d\d? ?[-./月] ?\d|(?<!\d)[0-3]?\d(?:[-./] ?[0-3]?\d[-./] ?(?:20|19)?\d\d(?![-\d])|\S{0,2}(?: de)? \p{L}{3,}\W{1,3}(?:de )?(?:19|20)\d\d)|\p{L}{3}\.? [0-3]?\d,? (?:19|20)\d\d/u;
/** "By Name", in the languages that news is written in most. */
const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp][ao]r|[Dd]i|[Aa][vf])(?:$|\W+\p{Lu})/u;
/** Markup about a writer. */
const SIGNED = '[rel~=author],[itemprop~=author],[class*=byline i]:not(footer *),.author';
const CJK = /[\u3040-\u9fff\uac00-\ud7af]/;
const LINKED_HEADING = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';

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
  const last = prose.at(-1)?.last ?? 0;
  // A text set with line breaks is one paragraph that begins with its own head.
  const third = prose[2]?.first ?? last;
  const marks = [...dates, ...bylines];
  const count = (places: readonly number[], after: number, before: number) =>
    places.filter((place) => place > after && place < before).length;
  const before = count(dates, first - BEFORE, third);
  const after = count(dates, last, last + AFTER);
  const around = count(marks, first - BEFORE, last + AFTER);
  const within = Math.max(count(marks, third, last), part?.querySelectorAll(LINKED_HEADING).length ?? 0);
  const isScattered = size < sizeOf(paragraphs) * SCATTERED;
  return {
    size,
    points: addUp([
      // An article has a date or two before its text, a list or a discussion a row of them.
      [before > 0 && before < 4, 2],
      [before === 0 && (after > 0 || document.querySelectorAll('time').length === 1), 1],
      [(within > 2 && within > size / ENTRY) || (isScattered && marks.length - around > 5), -3],
      [isScattered, -1],
      [
        count(bylines, first - BEFORE, third) + count(bylines, last, last + AFTER) > 0 ||
          document.querySelector(SIGNED) !== null,
        1,
      ],
    ]),
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

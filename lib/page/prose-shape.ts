/** How a document's text is laid out, as far as it tells an article from other pages. */
export interface ProseShape {
  /** Characters of prose in the part of the page that holds most of it; CJK characters count as two and a half. */
  readonly length: number;
  /** Paragraphs in that part. */
  readonly paragraphs: number;
  /** Whether a date stands shortly before that prose or shortly after it. */
  readonly isDated: boolean;
  /** Whether "By Name" stands there. */
  readonly isSigned: boolean;
  /** Dates that stand amid the prose as texts of their own: a list of articles, a discussion, a live blog. */
  readonly datesWithin: number;
  /** Characters of code for one of prose, in the whole document. */
  readonly code: number;
}

interface Paragraph {
  readonly box: Element;
  length: number;
  /** Of the first and last text node, among all. */
  readonly first: number;
  last: number;
}

/** Elements that do not begin a new paragraph. */
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const NO_PROSE =
  'script,style,noscript,template,textarea,select,button,nav,footer,aside,form,dialog,[hidden],[aria-hidden="true"]';

/** A text node of a sentence or a good part of one. Characters. */
const LONG_TEXT = 25;
/** Shorter runs are labels. Characters. */
const MIN_PARAGRAPH = 60;
/** Line breaks cut a box into paragraphs of about this length. Characters. */
const BROKEN_PARAGRAPH = 500;
/** Longer texts are sentences, not labels. Characters. */
const MAX_LABEL = 80;
/** How many text nodes before and after the prose a date or byline is held to be its own. */
const BEFORE = 60;
const AFTER = 15;
/** Text nodes looked at; enough to tell. */
const MAX_TEXTS = 12_000;

/** Day, month and year in whichever order, in figures or with the month in letters; of any language written so. */
const DATE =
  /(?:^|\D)(?:(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}|\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:(?:19|20)\d\d|\d\d(?!\d))|\d{1,2}(?:st|nd|rd|th|\.|er|º)?,? (?:de |of )?\p{L}{3,12}\.?,? (?:de |del )?(?:19|20)\d\d|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?:$|\D)/u;
/** "By Name" of the languages that news is written in most. */
const BYLINE = /^(?:by|von|par|por|di|door|av|af|автор|текст|作者|記者|记者|文)[:：\s]\s*\p{Lu}/iu;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Measures the prose of a document in one walk over its text nodes, whatever elements they stand in. */
export function measureProse(document: Document): ProseShape {
  const texts = readTexts(document);
  const best = findPart(texts.paragraphs.filter((one) => one.length >= MIN_PARAGRAPH));
  const length = best.reduce((sum, one) => sum + one.length, 0);
  const first = best[0]?.first ?? 0;
  const third = best[Math.min(2, best.length - 1)]?.first ?? 0;
  const last = best.at(-1)?.last ?? 0;
  const isNear = (index: number) =>
    (index > first - BEFORE && index < third) || (index > last && index < last + AFTER);
  return {
    length,
    paragraphs: best.reduce((sum, one) => sum + Math.ceil(one.length / BROKEN_PARAGRAPH), 0),
    isDated: texts.dates.some(isNear),
    isSigned: texts.bylines.some(isNear),
    datesWithin: texts.dates.filter((index) => index > third && index < last).length,
    code: texts.code / (length + 1),
  };
}

interface Texts {
  readonly paragraphs: Paragraph[];
  /** Positions of short texts that name a day. */
  readonly dates: number[];
  /** Positions of short texts that name a writer. */
  readonly bylines: number[];
  code: number;
}

function readTexts(document: Document): Texts {
  const texts: Texts = { paragraphs: [], dates: [], bylines: [], code: 0 };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let index = 0; index < MAX_TEXTS && walker.nextNode(); index++) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    if (text.length > 5 && parent) readText(texts, parent, text, index);
  }
  return texts;
}

function readText(texts: Texts, parent: Element, text: string, index: number): void {
  const isDate = text.length < MAX_LABEL && DATE.test(text);
  const isByline = text.length < MAX_LABEL && BYLINE.test(text);
  const isLong = text.length >= LONG_TEXT || CJK.test(text);
  if (!(isDate || isByline || isLong)) return;
  if (parent.closest('pre')) texts.code += text.length;
  else if (!parent.closest(NO_PROSE)) {
    if (isDate) texts.dates.push(index);
    if (isByline) texts.bylines.push(index);
    if (isLong) addText(texts.paragraphs, parent, text, index);
  }
}

function addText(paragraphs: Paragraph[], parent: Element, text: string, index: number): void {
  let box: Element | null = parent;
  let isLinked = false;
  for (; box && INLINE.test(box.localName); box = box.parentElement) isLinked ||= box.localName === 'a';
  const length = isLinked ? 0 : CJK.test(text) ? text.length * 2.5 : text.length;
  const previous = paragraphs.at(-1);
  if (previous?.box === box) {
    previous.length += length;
    previous.last = index;
  } else if (box && /^(?!h\d)/.test(box.localName))
    paragraphs.push({ box, length, first: index, last: index });
}

/** The paragraphs of the element that holds most prose, where nearer ones count more. */
function findPart(paragraphs: readonly Paragraph[]): Paragraph[] {
  const scores = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    let part: Element | null = paragraph.box;
    for (let weight = 4; part && weight > 0; weight--, part = part.parentElement)
      scores.set(part, (scores.get(part) ?? 0) + paragraph.length * weight);
  }
  let best: Element | null = null;
  for (const [part, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = part;
  return best ? paragraphs.filter((one) => best.contains(one.box)) : [];
}

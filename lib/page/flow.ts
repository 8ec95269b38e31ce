import type { RawBlock, Region } from './collect-blocks';

/** Elements of which a text's flow consists; all else that stands in it is a box. */
const FLOW_ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table tbody thead tr td pre'.split(' '),
);

/** Share of the article's prose, and letters, that a container's own paragraphs must have to be a flow of the text. */
const MIN_SHARE = 0.04;
const MIN_LENGTH = 300;

/** Share of the prose that must stand in one form for it to be how this page writes paragraphs. */
const COMMON_SHARE = 0.15;
/** The same for a form with a button beside the text; less of it are boxes that ask for something. */
const COMMON_WITH_BUTTON = 0.5;

/** Ends a form with a button beside the text. */
const BUTTON = 'button';

/** How the text is laid out: in which containers, and in which elements in them. */
export interface Flow {
  /** The containers whose own paragraphs are the text: one for most articles, one for each chapter in others. */
  readonly containers: ReadonlySet<Region>;
  /** Forms of a paragraph, as formOf says them, that are common here. */
  readonly forms: ReadonlySet<string>;
}

/** A paragraph of the text, for the purpose of finding its flow. */
interface Paragraph {
  readonly raw: RawBlock;
  /** Whether it may be an appeal to the reader; a container of nothing else is no flow. */
  readonly mayAppeal: boolean;
}

export function isFlowElement(region: Region): boolean {
  return FLOW_ELEMENTS.has(region.element.localName);
}

/** Whether it belongs to a table of a single cell, which is a frame around something, no table. */
export function isFrame({ element }: Region): boolean {
  if (!/^(?:table|tbody|tr|td)$/.test(element.localName)) return false;
  return element.closest('table')?.querySelectorAll('td, th').length === 1;
}

/** What a paragraph, list, quotation or table stands in, wrappers of it alone left aside. */
export function containerOf(region: Region): Region | null {
  if (region.end - region.start > 1 && !isFlowElement(region)) return region;
  return topOf(region).parent;
}

/** The outermost element of a paragraph, list, quotation or table, with wrappers that hold nothing else. */
function topOf(region: Region): Region {
  let top = region;
  for (let at = region.parent; at !== null; at = at.parent) {
    const isWrapper = at.start === top.start && at.end === top.end;
    if (isWrapper || isFlowElement(at)) top = at;
  }
  return top;
}

/** The elements from the container down to the text, and whether a button stands beside it: "p", "div p", "div p button". */
export function formOf(region: Region): string {
  return formWithin(topOf(region), region);
}

/** The same from one of the elements around the text on. */
export function formWithin(top: Region, innermost: Region): string {
  const names: string[] = [];
  for (let at: Region | null = innermost; at !== null; at = at.parent) {
    names.unshift(at.element.localName);
    if (at === top) break;
  }
  if (hasButtonBeside(top, innermost)) names.push(BUTTON);
  return names.join(' ');
}

function hasButtonBeside(top: Region, innermost: Region): boolean {
  // Looking for elements takes longer than counting them did.
  return top.controls > innermost.controls && top.element.querySelector('button') !== null;
}

export function findFlow(paragraphs: readonly Paragraph[]): Flow {
  const lengths = new Map<Region, number>();
  const stories = new Set<Region>();
  const forms = new Map<string, number>();
  let total = 0;
  for (const { raw, mayAppeal } of paragraphs) {
    total += raw.length;
    const form = formOf(raw.region);
    forms.set(form, (forms.get(form) ?? 0) + raw.length);
    const container = containerOf(raw.region);
    if (container === null) continue;
    lengths.set(container, (lengths.get(container) ?? 0) + raw.length);
    if (!mayAppeal) stories.add(container);
  }
  const least = Math.max(total * MIN_SHARE, MIN_LENGTH);
  const isFlow = ([region, length]: [Region, number]) =>
    length >= total / 2 || (length >= least && stories.has(region));
  const isCommon = ([form, length]: [string, number]) =>
    length >= total * (form.endsWith(BUTTON) ? COMMON_WITH_BUTTON : COMMON_SHARE);
  return {
    containers: new Set([...lengths].filter(isFlow).map(([region]) => region)),
    forms: new Set([...forms].filter(isCommon).map(([form]) => form)),
  };
}

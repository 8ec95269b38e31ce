import { documentTitle } from './document-title';
import { isLeftOut } from './visibility';

/** A run of text that the document shows as one block: a paragraph, a heading, a label. */
export interface Statement {
  /** White space collapsed, typographic apostrophes made straight, at most 600 characters and a bit. */
  readonly text: string;
  /** Title and headings; the page's frame (navigation, footer, side columns); everything else. */
  readonly place: 'heading' | 'frame' | 'body';
  /** Reads like a paragraph of an article: long and with few links. */
  readonly isProse: boolean;
  /** The element that shows it. */
  readonly box: Element;
  /** Position among the document's statements, in reading order; the title is the first. */
  readonly index: number;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const FRAME = new Set('nav footer aside'.split(' '));
const HEADING = /^h[12]$/;

/** Looking ends here; a page with more has no obstacle. */
const MAX_STATEMENTS = 1500;
const MAX_LENGTH = 600;
/** A sentence and a half: teasers are shorter, paragraphs of news longer. Characters. */
const PROSE_LENGTH = 140;

/** The document's title and its visible text, block by block. Only markup is asked, so parsed documents answer the same. */
export function readStatements(document: Document): Statement[] {
  const collector = new Collector();
  collector.add(documentTitle(document), 0, 'heading', document.body);
  collect(document.body, 'body', collector, 0);
  collector.flush('body', document.body);
  return collector.statements;
}

class Collector {
  readonly statements: Statement[] = [];
  #text = '';
  #linked = 0;

  append(text: string, isLinked: boolean): void {
    if (this.#text.length > MAX_LENGTH) return;
    this.#text += text.slice(0, MAX_LENGTH);
    if (isLinked) this.#linked += text.length;
  }

  flush(place: Statement['place'], box: Element): void {
    this.add(this.#text, this.#linked, place, box);
    this.#text = '';
    this.#linked = 0;
  }

  add(raw: string, linked: number, place: Statement['place'], box: Element): void {
    const text = raw.replace(/\s+/g, ' ').trim().replace(/[’‘ʼ]/g, "'");
    if (!text) return;
    const isProse = place === 'body' && text.length >= PROSE_LENGTH && linked < text.length / 3;
    this.statements.push({ text, place, isProse, box, index: this.statements.length });
  }

  get isFull(): boolean {
    return this.statements.length >= MAX_STATEMENTS;
  }
}

/** Deeper trees are hostile; recursion stops there. */
const MAX_DEPTH = 200;

function collect(
  element: Element,
  place: Statement['place'],
  into: Collector,
  depth: number,
  isLinked = false,
): void {
  for (const node of element.childNodes) {
    if (into.isFull) return;
    if (node.nodeType === 3) into.append(node.nodeValue ?? '', isLinked);
    if (node.nodeType !== 1 || depth > MAX_DEPTH) continue;
    const child = node as Element;
    if (isLeftOut(child) && child.localName !== 'dialog') continue;
    if (INLINE.has(child.localName)) {
      collect(child, place, into, depth + 1, isLinked || child.localName === 'a');
      continue;
    }
    into.flush(place, element);
    const inside = placeOf(child, place);
    collect(child, inside, into, depth + 1, isLinked);
    into.flush(inside, child);
  }
}

function placeOf(element: Element, around: Statement['place']): Statement['place'] {
  if (around === 'frame' || FRAME.has(element.localName)) return 'frame';
  return HEADING.test(element.localName) ? 'heading' : around;
}

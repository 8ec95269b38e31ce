import type { BlockKind } from '../article/model';
import type { TextPiece, TextSource } from './text-source';
import { isLeftOut } from './visibility';

/** A block-level element and the stretch of the document's blocks that stands in it. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | null;
  /** Index of its first block, and one past its last. */
  readonly start: number;
  end: number;
  /** Fields, buttons and frames in it: what a reader acts on instead of reading. */
  controls: number;
}

/** A paragraph-level unit of the document before any rule has looked at it. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** The innermost region around the text. */
  readonly region: Region;
  readonly source: TextSource;
  /** Characters of the text, white space at the ends of its nodes not counted. */
  readonly length: number;
  /** Of these: in links, in bold or heading-like markup, in time elements. */
  readonly linkedLength: number;
  readonly strongLength: number;
  readonly timeLength: number;
}

export interface Collected {
  /** In document order. */
  readonly blocks: readonly RawBlock[];
  /** In the order in which they open. */
  readonly regions: readonly Region[];
}

/** Elements that begin and end a block. A table cell does so only where it holds a text of its own (see isBlockLevel). */
const BLOCK_LEVEL = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const HEADING = /^h[1-6]$/;
const CONTROLS = new Set(['input', 'textarea', 'select', 'button', 'iframe']);

/** A longer cell is a column of a layout, not a value in a row. */
const MAX_CELL_LENGTH = 300;

/** Deeper elements are not looked into: parsers stop nesting at 512, only scripts go deeper. */
const MAX_DEPTH = 1_000;

/** Later text nodes are not taken; a page of 20,000 sentences has about 60,000 of them. */
const MAX_TEXT_NODES = 200_000;

/**
 * The blocks under an element, in document order, in one pass. Text that is blank or left out (visibility.ts) makes no
 * block. Takes at most 200,000 text nodes.
 */
export function collectBlocks(root: Element): Collected {
  const collector = new Collector();
  collector.enter(root, 0);
  return { blocks: collector.blocks, regions: collector.regions };
}

function isBlockLevel(element: Element): boolean {
  const name = element.localName;
  if (name === 'td' || name === 'th') return (element.textContent?.length ?? 0) > MAX_CELL_LENGTH;
  return BLOCK_LEVEL.has(name) || (name.includes('-') && isWrapper(element));
}

/** Whether a site's own element holds blocks, and so is one, whatever its style. */
function isWrapper(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (isBlockLevel(child)) return true;
  return false;
}

/** Lengths and depths that are counted alike for links, bold and time elements. */
class Span {
  depth = 0;
  length = 0;

  count(length: number): void {
    if (this.depth > 0) this.length += length;
  }
}

class Collector {
  readonly blocks: RawBlock[] = [];
  readonly regions: Region[] = [];
  #region: Region | null = null;
  #pieces: TextPiece[] = [];
  #text = '';
  #length = 0;
  #breaks = 0;
  #nodes = 0;
  readonly #links = new Span();
  readonly #strong = new Span();
  readonly #times = new Span();

  enter(element: Element, depth: number): void {
    const span = this.#spanOf(element.localName);
    const isBlock = isBlockLevel(element) || depth === 0;
    if (isBlock) this.#open(element);
    if (span) span.depth += 1;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) this.#visit(child, depth);
    if (span) span.depth -= 1;
    if (isBlock) this.#shut();
  }

  #spanOf(name: string): Span | null {
    if (name === 'a') return this.#links;
    if (name === 'b' || name === 'strong') return this.#strong;
    return name === 'time' ? this.#times : null;
  }

  #open(element: Element): void {
    this.#close();
    const region: Region = {
      element,
      parent: this.#region,
      start: this.blocks.length,
      end: this.blocks.length,
      controls: 0,
    };
    this.regions.push(region);
    this.#region = region;
  }

  #shut(): void {
    this.#close();
    const region = this.#region;
    if (region === null) return;
    region.end = this.blocks.length;
    if (region.parent) region.parent.controls += region.controls;
    this.#region = region.parent;
  }

  #visit(node: Node, depth: number): void {
    if (node.nodeType === 3) this.#take(node as Text);
    else if (node.nodeType === 1) this.#visitElement(node as Element, depth);
  }

  #visitElement(element: Element, depth: number): void {
    const name = element.localName;
    if (name === 'br') {
      this.#break();
      return;
    }
    if (this.#region && CONTROLS.has(name)) this.#region.controls += 1;
    if (depth >= MAX_DEPTH || isLeftOut(element)) return;
    if (name === 'td' || name === 'th') this.#text += this.#text === '' ? '' : '\n';
    this.enter(element, depth + 1);
  }

  #take(node: Text): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_TEXT_NODES) return;
    const { data } = node;
    const length = data.trim().length;
    if (length > 0) this.#breaks = 0;
    else if (this.#text === '') return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    this.#length += length;
    this.#links.count(length);
    this.#strong.count(length);
    this.#times.count(length);
  }

  /** One line break is a space, two in a row end the paragraph. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#close();
    else if (this.#text !== '') this.#text += '\n';
  }

  #close(): void {
    const region = this.#region;
    if (region !== null && this.#length > 0) {
      this.blocks.push({
        kind: kindOf(region, this.#length),
        region,
        source: { text: this.#text, pieces: this.#pieces },
        length: this.#length,
        linkedLength: this.#links.length,
        strongLength: this.#strong.length,
        timeLength: this.#times.length,
      });
    }
    this.#pieces = [];
    this.#text = '';
    this.#length = 0;
    this.#breaks = 0;
    this.#links.length = 0;
    this.#strong.length = 0;
    this.#times.length = 0;
  }
}

/** Longer text is no heading, whatever its element: an h1 that is never closed holds the whole article. */
const MAX_HEADING = 6_000;
/** The same for text in a paragraph of its own inside the heading. */
const MAX_HEADING_PARAGRAPH = 200;

function kindOf(innermost: Region, length: number): BlockKind {
  const longest = innermost.element.localName === 'p' ? MAX_HEADING_PARAGRAPH : MAX_HEADING;
  for (let region: Region | null = innermost; region !== null; region = region.parent) {
    const name = region.element.localName;
    if (HEADING.test(name) && length <= longest) return 'heading';
    if (name === 'figcaption' || name === 'caption') return 'caption';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'blockquote') return 'quote';
  }
  return 'paragraph';
}

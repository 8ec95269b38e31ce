import type { BlockKind } from '../article/model';
import type { TextPiece, TextSource } from './text-source';
import { isLeftOut } from './visibility';

/** A paragraph-level unit of the document before any rule has looked at it. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Nearest block-level element around the text. */
  readonly element: Element;
  readonly source: TextSource;
  /** Characters of the source that stand inside links. */
  readonly linkedLength: number;
}

/** Elements that begin and end a block. */
const BLOCK_LEVEL = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const HEADING = /^h[1-6]$/;

/** Deeper elements are not looked into; parsers stop nesting at 512, only scripts go deeper. */
const MAX_DEPTH = 1_000;

/** Text nodes looked at; a page of 20,000 sentences has about 60,000. */
const MAX_TEXT_NODES = 200_000;

/** The blocks under an element, in document order. Text that is blank or left out (visibility.ts) makes no block. */
export function collectBlocks(root: Element): RawBlock[] {
  const collector = new Collector();
  collector.walk(root, 0);
  collector.close();
  return collector.blocks;
}

class Collector {
  readonly blocks: RawBlock[] = [];
  #pieces: TextPiece[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #breaks = 0;
  #nodes = 0;
  #stack: Element[] = [];

  walk(element: Element, depth: number): void {
    const isBlock = BLOCK_LEVEL.has(element.localName);
    const isLink = element.localName === 'a';
    if (isBlock) {
      this.close();
      this.#stack.push(element);
    }
    if (isLink) this.#links += 1;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) this.#visit(child, depth);
    if (isLink) this.#links -= 1;
    if (isBlock) {
      this.close();
      this.#stack.pop();
    }
  }

  #visit(node: Node, depth: number): void {
    if (node.nodeType === 3) this.#take(node as Text);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') this.#break();
    else if (depth < MAX_DEPTH && !isLeftOut(element)) this.walk(element, depth + 1);
  }

  #take(node: Text): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_TEXT_NODES) return;
    const { data } = node;
    if (data.trim() !== '') this.#breaks = 0;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
    if (this.#links > 0) this.#linked += data.trim().length;
  }

  /** One line break is a space, two in a row end the paragraph. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.close();
    else this.#text += '\n';
  }

  close(): void {
    const element = this.#stack.at(-1);
    if (element !== undefined && this.#text.trim() !== '') {
      const source = { text: this.#text, pieces: this.#pieces };
      this.blocks.push({ kind: kindOf(this.#stack), element, source, linkedLength: this.#linked });
    }
    this.#pieces = [];
    this.#text = '';
    this.#linked = 0;
    this.#breaks = 0;
  }
}

function kindOf(stack: readonly Element[]): BlockKind {
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const name = stack[at]?.localName ?? '';
    if (HEADING.test(name)) return 'heading';
    if (name === 'figcaption' || name === 'caption') return 'caption';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'blockquote') return 'quote';
  }
  return 'paragraph';
}

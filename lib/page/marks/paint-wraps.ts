import type { TextSegment } from '../packed-text';
import { textSegment } from '../packed-text';
import type { Paint, Painter } from './painter';
import { markName } from './painter';

/** The element that wraps marked text where the CSS Custom Highlight API is missing. */
export const WRAP = 'late-edition-mark';

/** A text node taken apart: its own first part and the nodes split off behind it, in order. */
interface SplitNode {
  readonly node: Text;
  /** With the offset in the whole at which each begins. */
  readonly parts: { readonly node: Text; readonly start: number }[];
}

/**
 * Draws by wrapping text in elements: the only case in which text nodes of the page are split. Each stretch between two
 * edges of marks gets one wrapper that names all marks on it, so wrappers never nest.
 */
export function createWrapPainter(document: Document): Painter {
  const splits = new Map<Text, SplitNode>();
  const wrappers: HTMLElement[] = [];
  let paints: readonly Paint[] = [];

  function clear(): void {
    for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
    wrappers.length = 0;
    for (const split of splits.values()) join(split);
    splits.clear();
  }

  function draw(): void {
    for (const [node, marks] of marksByNode(paints)) {
      const split = splitAt(node, edgesOf(marks));
      splits.set(node, split);
      for (const part of split.parts) {
        const names = marks.filter(({ segment }) => covers(segment, part.start)).map(({ name }) => name);
        if (names.length > 0) wrappers.push(wrap(document, part.node, names));
      }
    }
  }

  return {
    paint(more) {
      clear();
      paints = [...paints, ...more];
      draw();
    },
    locate: (anchor) => anchor.flatMap((segment) => locate(segment, splits.get(segment.node))),
    clear() {
      paints = [];
      clear();
    },
  };
}

interface NamedSegment {
  readonly segment: TextSegment;
  readonly name: string;
}

function marksByNode(paints: readonly Paint[]): Map<Text, NamedSegment[]> {
  const byNode = new Map<Text, NamedSegment[]>();
  for (const { kind, look, anchor } of paints) {
    for (const segment of anchor) {
      const marks = byNode.get(segment.node) ?? [];
      marks.push({ segment, name: markName(kind, look) });
      byNode.set(segment.node, marks);
    }
  }
  return byNode;
}

function covers(segment: TextSegment, offset: number): boolean {
  return segment.start <= offset && offset < segment.end;
}

/** Offsets at which a mark begins or ends, ascending, each once. */
function edgesOf(marks: readonly NamedSegment[]): number[] {
  return [...new Set(marks.flatMap(({ segment }) => [segment.start, segment.end]))].sort((a, b) => a - b);
}

function splitAt(node: Text, edges: readonly number[]): SplitNode {
  const parts: SplitNode['parts'] = [{ node, start: 0 }];
  let last = { node, start: 0 };
  for (const edge of edges) {
    if (edge <= last.start || edge >= last.start + last.node.data.length) continue;
    last = { node: last.node.splitText(edge - last.start), start: edge };
    parts.push(last);
  }
  return { node, parts };
}

function wrap(document: Document, node: Text, names: readonly string[]): HTMLElement {
  const wrapper = document.createElement(WRAP);
  wrapper.dataset['marks'] = names.join(' ');
  node.replaceWith(wrapper);
  wrapper.append(node);
  return wrapper;
}

/** Puts a split text node together again, as far as the page has left its parts side by side. */
function join({ node, parts }: SplitNode): void {
  for (const part of parts.slice(1)) {
    if (node.nextSibling !== part.node) return;
    node.appendData(part.node.data);
    part.node.remove();
  }
}

function locate(segment: TextSegment, split: SplitNode | undefined): TextSegment[] {
  if (!split) return [segment];
  return split.parts.flatMap(({ node, start }) => {
    const from = Math.max(segment.start - start, 0);
    const to = Math.min(segment.end - start, node.data.length);
    return to > from ? [textSegment(node, from, to)] : [];
  });
}

/**
 * What our own layer is built with. Words are set as an attribute that a style rule shows (`[data-text]::before`), never
 * as text nodes: window.find() of a page's script finds and selects text nodes even in a closed shadow root, and could
 * so read the earlier wording letter by letter. Generated content is found by no script and is read aloud like any text.
 */

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; `text` among the attributes are the words it shows. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') say(element, value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Sets the words an element shows. */
export function say(element: HTMLElement, words: string): void {
  element.dataset['text'] = words;
}

/** A button with words; `name` is what it is called where the words are too few. */
export function button(
  document: Document,
  attributes: Attributes,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = build(document, 'button', { type: 'button', ...attributes });
  element.addEventListener('click', onClick);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Icons as stroke paths in a box of 16. */
const ICONS = {
  /** The proof-reader's caret: something was inserted here. */
  caret: 'M2.5 12.5 8 4l5.5 8.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** An icon for the eye alone. */
export function icon(document: Document, name: keyof typeof ICONS): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

import { build } from './build';
import { LAYER_CSS } from './layer-css';
import type { Tone } from './palette';

/** Where everything of ours that is not a mark in the text stands: a closed shadow root at the end of the document. */
export interface Layer {
  readonly host: HTMLElement;
  /** Holds note and bar. */
  readonly element: HTMLElement;
  /** Lines and markers that lie on the page and scroll with it. */
  readonly lines: HTMLElement;
  readonly markers: HTMLElement;
  setTone(tone: Tone): void;
  /** Puts the host into the document, again where the page has taken it out; what lies on the page at that z-index. */
  attach(depth: number): void;
  remove(): void;
}

/** Unknown to every style rule and script of a page but those that look for us. */
const HOST = 'late-edition-layer';

/** Events that would otherwise reach the page's own shortcuts and click handlers. */
const KEPT_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
];

/** Builds the layer; it is not in the document until attach(). */
export function createLayer(
  document: Document,
  view: Window & typeof globalThis,
  direction: 'ltr' | 'rtl',
  language: string,
): Layer {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(LAYER_CSS);
  root.adoptedStyleSheets = [sheet];
  const element = build(document, 'div', { class: 'layer', dir: direction, lang: language });
  const lines = build(document, 'div');
  const markers = build(document, 'div');
  const ground = build(document, 'div', { class: 'ground' }, lines, markers);
  element.append(ground);
  root.append(element);
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    element,
    lines,
    markers,
    setTone: (tone) => element.classList.toggle('dark', tone === 'dark'),
    attach(depth) {
      ground.style.zIndex = String(depth);
      const zoom = zoomOf(document.documentElement);
      if (zoom !== 1) host.style.setProperty('--unzoom', String(1 / zoom));
      if (!host.isConnected) document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}

/** What the page's own style zooms an element by, so that our pixels are the window's; 1 where the browser does not tell. */
function zoomOf(element: Element): number {
  const { currentCSSZoom } = element as { readonly currentCSSZoom?: number };
  return currentCSSZoom || 1;
}

/** Shows an element of the layer above everything of the page, where the browser has a top layer. */
export function raise(element: HTMLElement): void {
  element.hidden = false;
  if (!element.isConnected || typeof element.showPopover !== 'function') return;
  element.popover = 'manual';
  if (!element.matches(':popover-open')) element.showPopover();
}

/** Takes it away again. */
export function lower(element: HTMLElement): void {
  if (element.isConnected && typeof element.hidePopover === 'function' && element.popover)
    element.hidePopover();
  element.hidden = true;
}

import type { Anchor } from '../anchor';
import { build, button, say } from './build';
import { rectsOf } from './live-range';
import type { Box, Spot } from './marker-spot';
import { findSpot } from './marker-spot';
import type { MarkWords } from './options';
import type { Gap, PlacedChange } from './place-changes';
import { blockAround, contentBox, isFreeAround, scrollerOf } from './surroundings';

/** Markers where removed sentences stood, in a layer over the page. */
export interface RemovedMarkers {
  /** Makes the markers for these changes; sentences removed from one gap share a marker. */
  render(changes: readonly PlacedChange[]): void;
  /** Puts every marker where its gap is now. */
  position(): void;
  /** Null where the change has no marker. */
  markerOf(change: PlacedChange): HTMLButtonElement | null;
  /** Blocks in which markers stand, whose size decides where. */
  blocks(): readonly Element[];
}

interface MarkerDeps {
  readonly view: Window & typeof globalThis;
  readonly host: Element;
  readonly container: HTMLElement;
  readonly words: MarkWords;
  readonly locate: (anchor: Anchor) => Anchor;
  /** The reader opened, pointed at or focused the marker of these changes. */
  readonly on: { open(first: PlacedChange): void; point(first: PlacedChange): void; leave(): void };
  readonly signal: AbortSignal;
}

interface Marker {
  readonly gap: Gap;
  readonly changes: readonly PlacedChange[];
  readonly element: HTMLButtonElement;
  readonly tag: HTMLElement;
  /** Of the tag with its words in full; measured when it is first shown. */
  size: { readonly width: number; readonly height: number };
  readonly block: Element;
  readonly scroller: Element | null;
  readonly rightToLeft: boolean;
}

export function createRemovedMarkers(deps: MarkerDeps): RemovedMarkers {
  const { view, host, container } = deps;
  let markers: Marker[] = [];
  /** Had the focus when it was hidden, because its gap is nowhere until the page is placed anew. */
  let hidden: Marker | null = null;
  let isRefocusing = false;
  const on = { ...deps.on, point: (first: PlacedChange) => isRefocusing || deps.on.point(first) };
  // A tag beside a block can only be told free of the page's own things once it is in the window.
  const seen = new view.IntersectionObserver((entries) => {
    const arrived = new Set(
      entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target),
    );
    place(markers.filter(({ element }) => arrived.has(element)));
  });
  deps.signal.addEventListener('abort', () => seen.disconnect(), { once: true });

  function render(changes: readonly PlacedChange[]): void {
    seen.disconnect();
    const focused = markers.find(({ element }) => hasFocus(element)) ?? hidden;
    hidden = null;
    markers = groupByGap(changes).flatMap((group) => createMarker(group, { ...deps, on }) ?? []);
    container.replaceChildren(...markers.map(({ element }) => element));
    for (const marker of markers) {
      marker.size = { width: marker.tag.offsetWidth, height: marker.tag.offsetHeight };
    }
    place(markers);
    for (const { element } of markers) seen.observe(element);
    if (focused) refocus(focused);
  }

  /** The focus stays where it was, and so does the note that it has opened. */
  function refocus({ changes: [before], element }: Marker): void {
    const again = markers.find(({ changes: [first] }) => first && before && gapKey(first) === gapKey(before));
    const { activeElement, body } = view.document;
    const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== host;
    if (!again || isElsewhere) return;
    isRefocusing = true;
    again.element.focus({ preventScroll: true });
    isRefocusing = false;
    const [first] = again.changes;
    if (first && element.ariaExpanded === 'true') deps.on.point(first);
  }

  /** Reads everything first and writes afterwards, so that the page is laid out once. */
  function place(chosen: readonly Marker[]): void {
    const origin = container.getBoundingClientRect();
    const spots = chosen.map((marker) => spotOf(marker, deps));
    for (const [at, marker] of chosen.entries()) {
      const spot = spots[at] ?? null;
      if (spot === null && hasFocus(marker.element)) hidden = marker;
      apply(marker.element, spot, origin);
    }
  }

  return {
    render,
    position: () => place(markers),
    markerOf: (change) => markers.find(({ changes }) => changes.includes(change))?.element ?? null,
    blocks: () => markers.map(({ block }) => block),
  };

  function spotOf({ gap, block, scroller, size, rightToLeft }: Marker, { locate }: MarkerDeps): Spot | null {
    const after = gap.after && rectsOf(locate(gap.after)).at(-1);
    const before = gap.before && rectsOf(locate(gap.before))[0];
    const line = after ?? before ?? null;
    if (line === null || (scroller && !isInside(line, scroller.getBoundingClientRect()))) return null;
    return findSpot({
      after: after ?? null,
      before: before ?? null,
      block: contentBox(block, view),
      tag: size,
      viewportWidth: view.document.documentElement.clientWidth,
      rightToLeft,
      isFree: (box) => isFreeAround(block, host, view, box),
    });
  }
}

function groupByGap(changes: readonly PlacedChange[]): PlacedChange[][] {
  const groups = new Map<string, PlacedChange[]>();
  for (const placed of changes) {
    if (placed.gap === null) continue;
    const key = gapKey(placed);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}

function gapKey({ change: { part, after } }: PlacedChange): string {
  return `${part} ${after}`;
}

function hasFocus(element: HTMLElement): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

function createMarker(changes: readonly PlacedChange[], deps: MarkerDeps): Marker | null {
  const { view, words, on, locate } = deps;
  const [first] = changes;
  const gap = first?.gap;
  const node = gap && locate(gap.after ?? gap.before ?? [])[0]?.node;
  const block = node ? blockAround(node, view) : null;
  if (!first || !gap || !block) return null;
  const { document } = view;
  const name = words.removedHere(changes.length);
  const attributes = {
    class: 'removed',
    'aria-label': name,
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
  };
  const element = button(document, attributes, () => on.open(first));
  const tag = build(document, 'span', { class: 'tag', 'aria-hidden': 'true' });
  const full = build(document, 'span', { class: 'full' });
  const short = build(document, 'span', { class: 'short' });
  say(full, name);
  say(short, words.removedShort(changes.length));
  tag.append(full, short);
  element.append(tag);
  element.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && on.point(first));
  element.addEventListener('pointerleave', () => on.leave());
  element.addEventListener('focus', () => element.matches(':focus-visible') && on.point(first));
  element.addEventListener('blur', () => on.leave());
  const rightToLeft = view.getComputedStyle(block).direction === 'rtl';
  const scroller = scrollerOf(block, view);
  return { gap, changes, element, tag, size: { width: 0, height: 0 }, block, scroller, rightToLeft };
}

function apply(element: HTMLElement, spot: Spot | null, origin: Box): void {
  element.hidden = spot === null;
  if (spot === null) return;
  element.dataset['mode'] = spot.mode;
  element.style.left = `${spot.x - origin.left}px`;
  element.style.top = `${spot.top - origin.top}px`;
  element.style.height = `${spot.height}px`;
  element.style.setProperty('--tag-x', `${spot.tagX}px`);
}

function isInside(line: Box, outer: Box): boolean {
  return line.bottom > outer.top && line.top < outer.bottom;
}

import type { ChangesSinceRead } from '../../article/change';
import type { Anchor } from '../anchor';
import type { ChangeBar } from './bar';
import { createBar } from './bar';
import type { Layer } from './layer';
import type { Box } from './marker-spot';
import type { ChangeNote } from './note';
import { createNote } from './note';
import { createTeller } from './note-content';
import type { NoteFlow } from './note-flow';
import { createNoteFlow } from './note-flow';
import type { HideScope, MarkOptions, ShownChange } from './options';
import type { Tone } from './palette';
import type { PlacedChange } from './place-changes';
import type { RemovedMarkers } from './removed-markers';
import { createRemovedMarkers } from './removed-markers';
import { depthOf } from './surroundings';

/** Everything of ours that stands over the page: markers of removed sentences, note and bar. */
export interface Surface {
  readonly markers: RemovedMarkers;
  readonly note: ChangeNote;
  readonly bar: ChangeBar;
  readonly flow: NoteFlow;
  /** `marked` is what has a mark or marker, `steps` the number of changes with a place in the page. */
  update(tone: Tone, marked: readonly PlacedChange[], steps: number, unplaced: readonly ShownChange[]): void;
  /** Text has moved in the window; by its own scrolling alone where `scrolled`. */
  follow(scrolled: boolean): void;
  /** Puts the layer into the document. */
  attach(): void;
  remove(): void;
}

interface SurfaceDeps {
  readonly layer: Layer;
  readonly since: ChangesSinceRead;
  readonly options: MarkOptions;
  readonly view: Window & typeof globalThis;
  /** Of the article, BCP 47. */
  readonly language: string | null;
  /** Whole entries that a live blog brought since the last reading. */
  readonly newEntries: number;
  readonly root: Element;
  readonly placed: () => readonly PlacedChange[];
  readonly locate: (anchor: Anchor) => Anchor;
  readonly linesOf: (placed: PlacedChange) => readonly Box[];
  readonly reveal: (placed: PlacedChange) => void;
  readonly point: (placed: PlacedChange) => void;
  readonly leave: () => void;
  readonly signal: AbortSignal;
}

/** In windows narrower than this the note stays clear of the bar, in CSS pixels. */
const NARROW = 900;

export function createSurface(deps: SurfaceDeps): Surface {
  const { options, view, layer, since, language, root, signal } = deps;
  const { document, words } = options;
  const direction = view.getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr';
  const teller = createTeller(since, { language, direction }, options);

  const flow: NoteFlow = createNoteFlow({
    document,
    note: () => note,
    placed: deps.placed,
    reveal: deps.reveal,
    markerOf: (placed) => markers.markerOf(placed),
  });
  const markers = createRemovedMarkers({
    view,
    host: layer.host,
    container: layer.markers,
    words,
    locate: deps.locate,
    on: { open: openMarker, point: deps.point, leave: deps.leave },
    signal,
  });
  const note = createNote({
    document,
    view,
    layer: layer.element,
    words,
    teller,
    linesOf: deps.linesOf,
    roomBottom,
    on: { step: (by) => flow.step(by), openHistory: options.on.openHistory, close: flow.close },
  });
  const bar = createBar({
    document,
    layer: layer.element,
    words,
    teller,
    readAt: since.earlierAt,
    newEntries: deps.newEntries,
    on: { step: flow.step, hide: hideBar },
  });

  function openMarker(first: PlacedChange): void {
    flow.open(first, 'asked', markers.markerOf(first) ?? undefined);
    note.focus();
  }

  function hideBar(scope: HideScope): void {
    bar.hide();
    options.on.hideBar(scope);
  }

  function roomBottom(): number {
    const isNarrow = view.innerWidth < NARROW;
    return bar.isShown && isNarrow ? bar.element.getBoundingClientRect().top : view.innerHeight;
  }

  function attach(): void {
    layer.attach(depthOf(root, view));
    if (bar.isShown) bar.show();
  }

  return {
    markers,
    note,
    bar,
    flow,
    update(tone, marked, steps, unplaced) {
      layer.setTone(tone);
      attachOnce();
      markers.render(marked.filter(({ kind }) => kind === 'removed'));
      bar.update(steps + unplaced.length, steps, unplaced);
      flow.refresh();
    },
    follow(scrolled) {
      if (!scrolled) markers.position();
      note.position();
    },
    attach,
    remove() {
      flow.close();
      layer.remove();
    },
  };

  function attachOnce(): void {
    if (layer.host.isConnected) return;
    attach();
    if (options.showBar) bar.show();
  }
}

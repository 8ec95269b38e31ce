import type { Change, ChangesSinceRead } from '../../article/change';
import { newEntriesOf } from '../../article/new-entries';
import type { LiveCapture } from '../capture';
import type { RootPath } from './article-root';
import { connectedRoot } from './article-root';
import { createFinder } from './find-sentences';
import type { HitTest } from './hit';
import { createHitTest } from './hit';
import type { Layer } from './layer';
import { createLayer } from './layer';
import { watchLayout } from './layout-watch';
import { rectsOf } from './live-range';
import type { Box } from './marker-spot';
import type { DrawnMarks, MarkOptions, ShownChange } from './options';
import { watchPage } from './page-watch';
import type { PlacedChange, Placement } from './place-changes';
import { isPlacedStill, placeChanges } from './place-changes';
import { reveal } from './reveal';
import type { Surface } from './surface';
import { createSurface } from './surface';
import type { TextMarks } from './text-marks';
import { createTextMarks } from './text-marks';
import { listen } from './triggers';

export interface DrawingInput {
  readonly live: LiveCapture;
  readonly since: ChangesSinceRead;
  readonly changes: readonly ShownChange[];
  readonly options: MarkOptions;
  readonly view: Window & typeof globalThis;
  readonly path: RootPath;
}

/** Times a change that was not found is looked for again when the page has changed. */
const MAX_SEARCHES = 20;

/** Times the layer is put back where the page takes it out; then the page has its way. */
const MAX_RETURNS = 5;

/** Marks that stand in a page: keeps marks in the text, markers, note and bar together, and in step with the page. */
export class Drawing implements DrawnMarks {
  readonly #input: DrawingInput;
  readonly #lifetime = new AbortController();
  readonly #layer: Layer;
  readonly #text: TextMarks;
  readonly #surface: Surface;
  #placement: Placement;
  #hits: HitTest | null = null;
  #searches = 0;
  #returns = 0;

  constructor(input: DrawingInput) {
    const { options, view, live, path } = input;
    const { document, diffWords, markStyle, words } = options;
    const { signal } = this.#lifetime;
    const diff = remembered(diffWords);
    this.#input = input;
    this.#layer = createLayer(document, view, words.direction, words.language);
    this.#text = createTextMarks({
      document,
      view,
      lines: this.#layer.lines,
      diffWords: diff,
      withGround: markStyle === 'colour',
      signal,
    });
    this.#placement = this.#find();
    this.#surface = createSurface({
      ...input,
      options: { ...options, diffWords: diff },
      layer: this.#layer,
      language: live.capture.language,
      newEntries: newEntriesOf(input.since.changes, live.capture.blocks).count,
      root: connectedRoot(document, path),
      placed: () => this.#placement.placed,
      locate: this.#text.locate,
      linesOf: (placed) => this.#linesOf(placed),
      reveal: (placed) => this.#reveal(placed),
      point: (placed) => triggers.point(placed),
      leave: () => triggers.leave(),
      signal,
    });
    const { flow, note } = this.#surface;
    const triggers = listen({
      document,
      view,
      host: this.#layer.host,
      note: note.element,
      hits: () => this.#hitTest(),
      isOpen: () => flow.opened,
      open: flow.open,
      close: flow.close,
      signal,
    });
    options.signal.addEventListener('abort', () => this.remove(), { once: true, signal });
    this.#draw();
    this.#watch();
  }

  get marked(): number {
    return this.#placement.placed.length;
  }

  get unplaced(): readonly Change[] {
    return this.#placement.unplaced.map(({ change }) => change);
  }

  show(index: number | null): boolean {
    if (this.#lifetime.signal.aborted) return false;
    const { placed } = this.#placement;
    const change = index === null ? placed[0] : placed.find((candidate) => candidate.index === index);
    if (change) this.#surface.flow.visit(change);
    else return index === null && this.#surface.bar.isShown && this.#surface.bar.openList();
    return true;
  }

  remove(): void {
    if (this.#lifetime.signal.aborted) return;
    this.#lifetime.abort();
    this.#text.remove();
    this.#surface.remove();
  }

  #find(): Placement {
    const { live, changes, path, options } = this.#input;
    return placeChanges(changes, createFinder(live, connectedRoot(options.document, path)));
  }

  #draw(): void {
    const { placed, unplaced } = this.#placement;
    const { showMarks } = this.#input.options;
    this.#hits = null;
    if (showMarks) this.#text.draw(placed);
    this.#surface.update(this.#text.tone, showMarks ? placed : [], placed.length, unplaced);
  }

  #watch(): void {
    const { options, view, path } = this.#input;
    const { document } = options;
    const { signal } = this.#lifetime;
    watchPage({ document, view, check: () => this.#check(), now: () => performance.now(), signal });
    watchLayout({
      document,
      view,
      elements: [...path, ...this.#surface.markers.blocks()],
      onLayout: (scrolled) => this.#follow(scrolled),
      signal,
    });
  }

  /** The page has changed: what no longer stands right is placed anew, what was not found is looked for again. */
  #check(): void {
    this.#bringBack();
    const { placed, unplaced } = this.#placement;
    const holds = placed.every((change) => isPlacedStill(change, this.#text.locate));
    const mayFind = unplaced.length > 0 && this.#searches < MAX_SEARCHES;
    if (holds && !mayFind) {
      if (this.#text.isStale()) this.#draw();
      else this.#follow(false);
      return;
    }
    this.#searches += 1;
    this.#placeAnew();
  }

  #placeAnew(): void {
    const before = this.marked;
    this.#text.clear();
    this.#placement = this.#find();
    this.#draw();
    if (this.marked !== before) this.#input.options.on.placed(this.marked);
  }

  #follow(scrolled: boolean): void {
    if (!scrolled) this.#text.follow();
    this.#surface.follow(scrolled);
  }

  #bringBack(): void {
    if (this.#layer.host.isConnected || this.#returns >= MAX_RETURNS) return;
    this.#returns += 1;
    this.#surface.attach();
  }

  #hitTest(): HitTest {
    const { document, showMarks } = this.#input.options;
    this.#hits ??= createHitTest(document, showMarks ? this.#placement.placed : [], this.#text.locate);
    return this.#hits;
  }

  #linesOf(placed: PlacedChange): readonly Box[] {
    const marker = this.#surface.markers.markerOf(placed);
    if (marker) {
      // The tag reaches beyond the tick.
      const parts = marker.hidden ? [] : [marker, ...marker.children];
      return parts.map((part) => part.getBoundingClientRect());
    }
    return this.#anchors(placed).flatMap((anchor) => rectsOf(this.#text.locate(anchor)));
  }

  #anchors({ sentences, gap }: PlacedChange) {
    if (gap) return [gap.after ?? gap.before ?? []];
    return sentences.map(({ anchor }) => anchor);
  }

  #reveal(placed: PlacedChange): void {
    const [anchor] = this.#anchors(placed);
    const element = anchor && this.#text.locate(anchor)[0]?.node.parentElement;
    if (element) reveal(element, () => this.#linesOf(placed), this.#input.view);
  }
}

/** Word diffs are asked for by marks and notes, and again when the page is drawn anew. */
function remembered(diffWords: MarkOptions['diffWords']): MarkOptions['diffWords'] {
  const known = new Map<string, ReturnType<typeof diffWords>>();
  return (earlier, later) => {
    const key = `${earlier}\n${later}`;
    let parts = known.get(key);
    if (!parts) {
      parts = diffWords(earlier, later);
      known.set(key, parts);
    }
    return parts;
  };
}

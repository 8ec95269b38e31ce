import type { Change } from '../../../lib/article/change';
import { diffWords } from '../../../lib/diff/word-diff';
import { drawMarks } from '../../../lib/page/marks/draw-marks';
import type { DrawnMarks, MarkOptions } from '../../../lib/page/marks/options';
import { ENGLISH_WORDS } from '../../page/marks/english-words';
import { added, captureByHand, change, edited, removed, since } from '../../page/marks/live-page';

/** A change as a test writes it down; `index` and `after` count the sentences of the page. */
export type GivenChange =
  | { readonly edited: number; readonly earlier: string }
  | { readonly added: number }
  | { readonly moved: number }
  | { readonly removed: string; readonly after: number }
  | { readonly headline: string }
  | { readonly lost: string };

export type GivenOptions = Partial<Pick<MarkOptions, 'showMarks' | 'showBar' | 'markStyle'>>;

type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** What a part of our layer shows; null where it is not to be seen. */
export interface ShownPart {
  readonly words: string;
  readonly box: Sides;
}

/** Draws marks in the page it is evaluated in and tells what stands in our closed layer. */
export interface MarksInPage {
  draw(changes: readonly GivenChange[], options?: GivenOptions): { marked: number; unplaced: number };
  show(index: number | null): boolean;
  remove(): void;
  /** What was told to whoever drew the marks. */
  readonly told: readonly string[];
  note(): ShownPart | null;
  bar(): ShownPart | null;
  markers(): (ShownPart & { readonly mode: string | undefined })[];
  lines(): number;
  /** Words or name of what has the focus in the layer. */
  focus(): string | null;
  /** Gives the focus to the button of the bar with this name; the note has buttons of the same names. */
  focusInBar(name: string): void;
  /** How often the focus has come to something, in the page or the layer. */
  focusMoves(): number;
  /** Lines of the sentence with this index. */
  sentence(index: number): Sides[];
}

const roots: ShadowRoot[] = [];
let focusMoves = 0;
function countFocus(): void {
  focusMoves += 1;
}
document.addEventListener('focusin', countFocus);
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  root.addEventListener('focusin', countFocus);
  return root;
};

let live = captureByHand(document);
let drawn: DrawnMarks | null = null;
const told: string[] = [];

function toChange(given: GivenChange): Change {
  if ('edited' in given) return edited(live, given.edited, given.earlier);
  if ('added' in given) return added(live, given.added);
  if ('moved' in given) {
    const { later } = added(live, given.moved);
    return change({ op: 'moved', kinds: ['moved'], earlier: later, later });
  }
  if ('removed' in given) return removed(given.removed, given.after);
  if ('headline' in given) {
    const later = [{ text: live.capture.headline, index: null }];
    return change({
      part: 'headline',
      kinds: ['headline'],
      earlier: [{ text: given.headline, index: null }],
      later,
    });
  }
  return change({ op: 'added', kinds: ['added'], later: [{ text: given.lost, index: 0 }] });
}

function draw(changes: readonly GivenChange[], options: GivenOptions = {}) {
  live = captureByHand(document);
  const edit = since(...changes.map(toChange));
  drawn = drawMarks(live, edit, {
    document,
    words: ENGLISH_WORDS,
    diffWords: (earlier, later) => diffWords(earlier, later, 'en'),
    shows: () => true,
    showMarks: true,
    markStyle: 'colour',
    showBar: true,
    on: {
      hideBar: (scope) => told.push(`hide for ${scope}`),
      openHistory: () => told.push('history'),
      placed: (marked) => told.push(`placed ${marked}`),
    },
    signal: new AbortController().signal,
    ...options,
  });
  return { marked: drawn.marked, unplaced: drawn.unplaced.length };
}

const layer = () => roots.at(-1);

function sidesOf({ left, top, right, bottom }: DOMRect): Sides {
  return [left, top, right, bottom];
}

function partOf(element: HTMLElement): ShownPart {
  const shown = [element, ...element.querySelectorAll<HTMLElement>('[data-text]')].filter(
    (each) => each.dataset['text'] && each.checkVisibility(),
  );
  return {
    words: shown.map((each) => each.dataset['text']).join(' '),
    box: sidesOf(element.getBoundingClientRect()),
  };
}

function shownPart(selector: string): ShownPart | null {
  const element = layer()?.querySelector<HTMLElement>(selector);
  return element?.isConnected && element.checkVisibility() ? partOf(element) : null;
}

const marks: MarksInPage = {
  draw,
  show: (index) => drawn?.show(index) ?? false,
  remove: () => drawn?.remove(),
  told,
  note: () => shownPart('.note'),
  bar: () => shownPart('.bar'),
  markers: () =>
    [...(layer()?.querySelectorAll<HTMLElement>('.removed') ?? [])]
      .filter((marker) => marker.checkVisibility())
      .map((marker) => ({ ...partOf(marker), mode: marker.dataset['mode'] })),
  lines: () => layer()?.querySelectorAll('.under').length ?? 0,
  focus() {
    const element = layer()?.activeElement as HTMLElement | null | undefined;
    return element
      ? (element.getAttribute('aria-label') ?? element.dataset['text'] ?? element.className)
      : null;
  },
  focusInBar(name) {
    const buttons = [...(layer()?.querySelectorAll<HTMLElement>('.bar button') ?? [])];
    buttons.find((button) => button.getAttribute('aria-label') === name)?.focus();
  },
  focusMoves: () => focusMoves,
  sentence(index) {
    const place = live.sentences[index];
    const piece = place?.source.pieces.findLast(({ start }) => start <= place.start);
    if (!place || !piece) return [];
    const range = document.createRange();
    range.setStart(piece.node, place.start - piece.start);
    range.setEnd(piece.node, Math.min(place.end - piece.start, piece.node.data.length));
    return [...range.getClientRects()].map(sidesOf);
  },
};

Object.assign(globalThis, { marks });

import type { WordPart } from '../../diff/word-diff';
import type { Anchor } from '../anchor';
import { changedWords } from './changed-words';
import { rectsOf } from './live-range';
import type { Look } from './look';
import { LookChooser } from './look';
import { markCss } from './mark-css';
import { createHighlightPainter, hasHighlights } from './paint-highlights';
import { createLinePainter } from './paint-lines';
import { createWrapPainter } from './paint-wraps';
import type { Paint, Painter } from './painter';
import type { PaintKind, Tone } from './palette';
import type { PlacedChange } from './place-changes';

/** The marks on the publisher's own text. */
export interface TextMarks {
  /** Draws marks for these changes in place of what was drawn before. */
  draw(placed: readonly PlacedChange[]): void;
  /** Takes the drawn marks back; text nodes are whole again. */
  clear(): void;
  /** Whether the page's colours have changed since, or our style was thrown out, so that drawing again is due. */
  isStale(): boolean;
  /** Where an anchor stands while marks are drawn. */
  locate(anchor: Anchor): Anchor;
  /** The text has moved in the document. */
  follow(): void;
  /** Of the page where most marks are. */
  readonly tone: Tone;
  remove(): void;
}

interface TextMarkDeps {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  /** Over the page, for lines in forced colours. */
  readonly lines: HTMLElement;
  readonly diffWords: (earlier: string, later: string) => readonly WordPart[];
  readonly withGround: boolean;
  readonly signal: AbortSignal;
}

/** Word diffs may take this long before the page gets the main thread back, in milliseconds. */
const SLICE_MS = 8;

export function createTextMarks(deps: TextMarkDeps): TextMarks {
  const { document, view, diffWords, withGround, signal } = deps;
  const choose = painterChoice(deps);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markCss(!hasHighlights(view)));
  let painter = choose();
  let drawn: readonly PlacedChange[] = [];
  let looks = new Map<PlacedChange, Look>();
  let slice = 0;

  function clear(): void {
    view.clearTimeout(slice);
    painter.clear();
  }

  function draw(placed: readonly PlacedChange[]): void {
    clear();
    painter = choose();
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    drawn = placed.filter(({ kind }) => kind !== 'removed');
    looks = chooseLooks();
    painter.paint(drawn.flatMap(sentencePaints));
    drawWords(0);
  }

  function chooseLooks(): Map<PlacedChange, Look> {
    const chooser = new LookChooser(view);
    return new Map(
      drawn.map((placed) => {
        const text = placed.sentences.flatMap(({ anchor }) => painter.locate(anchor));
        const { tone, filled } = chooser.look(text, kindOf(placed));
        return [placed, { tone, filled: filled && withGround && (chooser.isLoose(text) || !isTight(text)) }];
      }),
    );
  }

  function sentencePaints(placed: PlacedChange): Paint[] {
    const look = looks.get(placed);
    if (!look) return [];
    return placed.sentences.map(({ anchor }) => ({ kind: kindOf(placed), look, anchor }));
  }

  /** Changed words come after the sentences stand marked, in slices, because diffing them takes the longest. */
  function drawWords(from: number): void {
    const end = performance.now() + SLICE_MS;
    const chooser = new LookChooser(view);
    const paints: Paint[] = [];
    let at = from;
    do {
      paints.push(...drawn.slice(at, at + 1).flatMap((placed) => wordPaints(placed, chooser)));
      at += 1;
    } while (at < drawn.length && performance.now() < end);
    if (paints.length > 0) painter.paint(paints);
    if (at < drawn.length && !signal.aborted) slice = view.setTimeout(() => drawWords(at));
  }

  function wordPaints(placed: PlacedChange, chooser: LookChooser): Paint[] {
    const look = looks.get(placed);
    if (!look) return [];
    return changedWords(placed, diffWords).map((anchor) => {
      const { tone, filled } = chooser.look(anchor, 'edited-word', look.tone);
      return { kind: 'edited-word', look: { tone, filled: filled && look.filled }, anchor };
    });
  }

  return {
    draw,
    clear,
    isStale() {
      if (drawn.length === 0) return false;
      if (!document.adoptedStyleSheets.includes(sheet) || choose() !== painter) return true;
      const now = chooseLooks();
      return drawn.some((placed) => !isSame(now.get(placed), looks.get(placed)));
    },
    locate: (anchor) => painter.locate(anchor),
    follow: () => painter.position?.(),
    get tone() {
      const dark = [...looks.values()].filter(({ tone }) => tone === 'dark').length;
      return dark * 2 > looks.size ? 'dark' : 'light';
    },
    remove() {
      clear();
      const at = document.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
    },
  };
}

/** Always the same painter for the same circumstances. */
function painterChoice({ document, view, lines }: TextMarkDeps): () => Painter {
  const painter = hasHighlights(view) ? createHighlightPainter(view) : createWrapPainter(document);
  const linePainter = createLinePainter(document, lines);
  const forced = view.matchMedia('(forced-colors: active)');
  return () => (forced.matches ? linePainter : painter);
}

function kindOf({ kind }: PlacedChange): PaintKind {
  return kind === 'removed' ? 'edited' : kind;
}

/** Lower edge of the line under the words, from the baseline, in CSS pixels: offset and width as drawn. */
const LINE_DEPTH = 6;
/** Descent of the usual text fonts as a share of their height; they lie between 0.18 and 0.22. */
const DESCENT = 0.19;

/** Whether lines stand so close that the ground of one would cover the line under the one before. */
function isTight(text: Anchor): boolean {
  const rects = rectsOf(text);
  return rects.some(({ top, bottom, height }, at) => {
    const next = rects[at + 1];
    if (next === undefined || next.top <= top + height / 2) return false;
    return next.top - bottom < LINE_DEPTH - height * DESCENT;
  });
}

function isSame(a: Look | undefined, b: Look | undefined): boolean {
  return a?.tone === b?.tone && a?.filled === b?.filled;
}

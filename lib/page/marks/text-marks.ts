import type { WordPart } from '../../diff/word-diff';
import type { Anchor } from '../anchor';
import { changedWords } from './changed-words';
import type { Look } from './look';
import { LookChooser } from './look';
import { markCss } from './mark-css';
import { createHighlightPainter, hasHighlights } from './paint-highlights';
import { createWrapPainter } from './paint-wraps';
import type { Paint } from './painter';
import type { Tone } from './palette';
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
  /** Of the page where most marks are. */
  readonly tone: Tone;
  remove(): void;
}

interface TextMarkDeps {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly diffWords: (earlier: string, later: string) => readonly WordPart[];
  readonly withGround: boolean;
  readonly signal: AbortSignal;
}

/** Word diffs may take this long before the page gets the main thread back, in milliseconds. */
const SLICE_MS = 8;

export function createTextMarks(deps: TextMarkDeps): TextMarks {
  const { document, view, diffWords, withGround, signal } = deps;
  const canHighlight = hasHighlights(view);
  const painter = canHighlight ? createHighlightPainter(view) : createWrapPainter(document);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(markCss(!canHighlight));
  let drawn: readonly PlacedChange[] = [];
  let looks = new Map<PlacedChange, Look>();
  let slice = 0;

  function clear(): void {
    view.clearTimeout(slice);
    painter.clear();
  }

  function draw(placed: readonly PlacedChange[]): void {
    clear();
    adopt();
    drawn = placed.filter(({ kind }) => kind !== 'removed');
    looks = chooseLooks();
    painter.paint(drawn.flatMap(sentencePaints));
    drawWords(0);
  }

  function chooseLooks(): Map<PlacedChange, Look> {
    const chooser = new LookChooser(view);
    return new Map(drawn.map((placed) => [placed, lookOf(chooser, placed)]));
  }

  function lookOf(chooser: LookChooser, { kind, sentences }: PlacedChange): Look {
    const text = sentences.flatMap(({ anchor }) => painter.locate(anchor));
    const look = chooser.look(text, kind === 'removed' ? 'edited' : kind);
    return { ...look, filled: look.filled && withGround };
  }

  function sentencePaints(placed: PlacedChange): Paint[] {
    const { kind, sentences } = placed;
    const look = looks.get(placed);
    if (kind === 'removed' || !look) return [];
    return sentences.map(({ anchor }) => ({ kind, look, anchor }));
  }

  /** Changed words come after the sentences stand marked, in slices, because diffing them takes the longest. */
  function drawWords(from: number): void {
    const end = performance.now() + SLICE_MS;
    const paints: Paint[] = [];
    let at = from;
    do {
      paints.push(...drawn.slice(at, at + 1).flatMap(wordPaints));
      at += 1;
    } while (at < drawn.length && performance.now() < end);
    if (paints.length > 0) painter.paint(paints);
    if (at < drawn.length && !signal.aborted) slice = view.setTimeout(() => drawWords(at));
  }

  function wordPaints(placed: PlacedChange): Paint[] {
    const look = looks.get(placed);
    if (!look) return [];
    return changedWords(placed, diffWords).map((anchor) => ({ kind: 'edited-word', look, anchor }));
  }

  function adopt(): void {
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  }

  return {
    draw,
    clear,
    isStale() {
      if (!document.adoptedStyleSheets.includes(sheet)) return true;
      const now = chooseLooks();
      return drawn.some((placed) => !isSame(now.get(placed), looks.get(placed)));
    },
    locate: painter.locate,
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

function isSame(a: Look | undefined, b: Look | undefined): boolean {
  return a?.tone === b?.tone && a?.filled === b?.filled;
}

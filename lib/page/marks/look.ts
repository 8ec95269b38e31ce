import type { Anchor } from '../anchor';
import type { Colour } from './colour';
import { contrast, hexColour, parseColour } from './colour';
import type { PaintKind, Tone } from './palette';
import { PALETTE, TONES } from './palette';

/** How a mark is drawn on the publisher's text. */
export interface Look {
  readonly tone: Tone;
  /** Whether the ground is coloured; without it only the line under the words is drawn. */
  readonly filled: boolean;
}

/** WCAG 2.2, 1.4.3. */
const MIN_CONTRAST = 4.5;

/** Line height in font sizes; what usual fonts (1.15 high) need for a line of ours to stand clear at 12 pixels. */
const LOOSE_LINES = 1.45;

/** Chooses looks by the computed colour of the text; asks for each element once. */
export class LookChooser {
  readonly #colours = new Map<Element, Colour | null>();
  readonly #loose = new Map<Element, boolean>();
  readonly #view: Window;

  constructor(view: Window) {
    this.#view = view;
  }

  /**
   * The tone that stands out from the text better, unless one is given; a ground is only filled where every word on it
   * keeps a contrast of 4.5:1.
   */
  look(anchor: Anchor, kind: PaintKind, tone?: Tone): Look {
    const texts = anchor.map(({ node }) => this.#colourOf(node.parentElement));
    const tones = tone ? [tone] : TONES;
    const [best] = tones
      .map((each) => ({ tone: each, least: leastContrast(texts, PALETTE[each][kind].ground) }))
      .sort((a, b) => b.least - a.least);
    return { tone: best?.tone ?? 'light', filled: (best?.least ?? 0) >= MIN_CONTRAST };
  }

  /** Whether the lines of a text stand so far apart by their style that no ground can reach into another line. */
  isLoose(anchor: Anchor): boolean {
    return anchor.every(({ node }) => node.parentElement !== null && this.#isLoose(node.parentElement));
  }

  #isLoose(element: Element): boolean {
    let loose = this.#loose.get(element);
    if (loose === undefined) {
      const { lineHeight, fontSize } = this.#view.getComputedStyle(element);
      // NaN for "normal", which is close.
      loose = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= LOOSE_LINES;
      this.#loose.set(element, loose);
    }
    return loose;
  }

  #colourOf(element: Element | null): Colour | null {
    if (element === null) return null;
    let colour = this.#colours.get(element);
    if (colour === undefined) {
      const style = this.#view.getComputedStyle(element);
      // What glyphs are filled with; the same as `color` unless a page sets it apart.
      colour = parseColour(style.webkitTextFillColor || style.color);
      this.#colours.set(element, colour);
    }
    return colour;
  }
}

/** 0 where a colour is not known. */
function leastContrast(texts: readonly (Colour | null)[], ground: string): number {
  return Math.min(...texts.map((text) => (text ? contrast(text, hexColour(ground)) : 0)));
}

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

/** Chooses looks by the computed colour of the text; asks for each element once. */
export class LookChooser {
  readonly #colours = new Map<Element, Colour | null>();
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

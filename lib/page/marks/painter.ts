import type { Anchor } from '../anchor';
import type { Look } from './look';
import type { PaintKind } from './palette';

/** One stretch of text to be drawn. */
export interface Paint {
  readonly kind: PaintKind;
  readonly look: Look;
  readonly anchor: Anchor;
}

/** Draws on the publisher's text and takes it back. */
export interface Painter {
  /** Draws these too. */
  paint(paints: readonly Paint[]): void;
  /** Where an anchor taken before painting stands now: painting by elements splits text nodes. */
  locate(anchor: Anchor): Anchor;
  /** Puts the drawing where the text is now; left out where it follows the text by itself. */
  position?(): void;
  /** Takes back everything drawn. */
  clear(): void;
}

/** Name of a mark for style rules: kind, then "dark" and "plain" where they hold. */
export function markName(kind: PaintKind, { tone, filled }: Look): string {
  return ['late-edition', kind, ...(tone === 'dark' ? ['dark'] : []), ...(filled ? [] : ['plain'])].join('-');
}

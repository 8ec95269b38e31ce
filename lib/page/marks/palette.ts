/** Colours of one mark: the ground behind the publisher's words, the line under them. */
interface MarkColours {
  readonly ground: string;
  readonly line: string;
}

export type PaintKind = 'added' | 'edited' | 'edited-word' | 'moved';

/** On which kind of page a palette is used: dark text on light ground, or light text on dark ground. */
export type Tone = 'light' | 'dark';

export const TONES: readonly Tone[] = ['light', 'dark'];

/**
 * Grounds are opaque, so that the contrast of the publisher's text on them can be computed whatever lies under them.
 * Lines stand out from their ground by at least 3:1 (WCAG 2.2, 1.4.11); a test holds both.
 */
export const PALETTE: { readonly [T in Tone]: { readonly [K in PaintKind]: MarkColours } } = {
  light: {
    added: { ground: '#ddf3e4', line: '#17663a' },
    edited: { ground: '#fff1c9', line: '#7a5200' },
    'edited-word': { ground: '#ffdc73', line: '#7a5200' },
    moved: { ground: '#e2eefb', line: '#0b4f9c' },
  },
  dark: {
    added: { ground: '#12351f', line: '#7ee2a3' },
    edited: { ground: '#3a2d08', line: '#ffd273' },
    'edited-word': { ground: '#604a06', line: '#ffd273' },
    moved: { ground: '#0d2a4a', line: '#8fc2ff' },
  },
};

/** How the line under each mark is drawn: told apart without colour. */
export const LINES: { readonly [K in PaintKind]: { readonly style: string; readonly width: string } } = {
  added: { style: 'solid', width: '2px' },
  edited: { style: 'dotted', width: '2px' },
  'edited-word': { style: 'solid', width: '3px' },
  moved: { style: 'dashed', width: '2px' },
};

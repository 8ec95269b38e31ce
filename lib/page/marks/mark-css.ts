import { WRAP } from './paint-wraps';
import { markName } from './painter';
import type { PaintKind, Tone } from './palette';
import { LINES, PALETTE, TONES } from './palette';

/** How far the line stands under the words: clear of most descenders, and inside the line's own ground in large type. */
const LINE_OFFSET = 'min(.22em,4px)';

/** The rules for highlights or, with `wrapped`, for wrapping elements. On screens only: marks are absent in print. */
export function markCss(wrapped: boolean): string {
  const rules = TONES.flatMap((tone) =>
    KINDS.flatMap((kind) => [true, false].map((filled) => rule(kind, tone, filled))),
  );
  return `@media screen{${wrapped ? WRAP_RESET : ''}${rules.join('')}}`;

  function rule(kind: PaintKind, tone: Tone, filled: boolean): string {
    const name = markName(kind, { tone, filled });
    const selector = wrapped ? `${WRAP}[data-marks~="${name}"]` : `::highlight(${name})`;
    return `${selector}{${declarations(kind, tone, filled)}}${FORCED.replace('&', selector)}`;
  }
}

const KINDS = Object.keys(LINES) as PaintKind[];

function declarations(kind: PaintKind, tone: Tone, filled: boolean): string {
  const { ground, line } = PALETTE[tone][kind];
  const { style, width } = LINES[kind];
  return [
    ...(filled ? [`background-color:${ground}`] : []),
    `text-decoration:underline ${style} ${line} ${width}`,
    `text-underline-offset:${LINE_OFFSET}`,
    'text-decoration-skip-ink:none',
  ].join(';');
}

/** In forced colours only the lines remain, in the reader's own text colour. */
const FORCED =
  '@media (forced-colors:active){&{background-color:transparent;text-decoration-color:CanvasText}}';

/** What a page's rules for unknown elements may have set. */
const WRAP_RESET = `${WRAP}{all:unset}`;

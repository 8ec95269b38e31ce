import type { WordPart } from '../../../diff/word-diff';
import type { Run } from './wrap-parts';
import { wrapParts } from './wrap-parts';

/** A difference: what happened, and the words of both sides, empty where a side is. */
export interface PictureRow {
  readonly label: string;
  readonly sides: readonly [earlier: readonly WordPart[], later: readonly WordPart[]];
}

/** What a picture shows; all texts as they are to be read. */
export interface PictureContent {
  /** "island-courier.example" */
  readonly site: string;
  readonly headline: string;
  /** Over the two columns. */
  readonly heads: readonly [earlier: string, later: string];
  /** One per difference, at most a dozen. */
  readonly rows: readonly PictureRow[];
  /** How many more differences there are, and who made the picture. */
  readonly foot: string;
}

/** Pixels. Twice as many are drawn, so that it is sharp wherever it is shown. */
const WIDTH = 1000;
const SCALE = 2;
/** The longest side of a canvas that both browsers draw on, in its own pixels. */
const LONGEST = 32_000;
const MARGIN = 40;
const GUTTER = 36;
const COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
const LINE = 25;
const ROW_GAP = 18;
const LABEL = 20;

/** The light colours of tokens.css: a picture is looked at on other people's screens. */
const COLOURS = {
  paper: '#fdfcf9',
  ink: '#1d1b18',
  ink2: '#5c5850',
  line: '#e3dfd5',
  added: '#17663a',
  addedGround: '#ddf3e4',
  removed: '#9c1f1a',
  removedGround: '#fbe6e3',
};
const FONTS = {
  words: '17px Charter, Georgia, "Times New Roman", serif',
  headline: '600 25px Charter, Georgia, "Times New Roman", serif',
  label: '13px system-ui, sans-serif',
};

/** Draws a comparison into a canvas, which takes the size that it needs. */
export function drawComparison(canvas: HTMLCanvasElement, content: PictureContent): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser does not draw');
  const measure = measuring(context, FONTS.words);
  const rows = content.rows.map(({ sides }) => sides.map((parts) => wrapParts(parts, COLUMN, measure)));
  const title = wrapParts(
    [{ op: 'same', text: content.headline }],
    WIDTH - 2 * MARGIN,
    measuring(context, FONTS.headline),
  );
  const heights = rows.map((row) => Math.max(...row.map((lines) => lines.length)) * LINE + LABEL + ROW_GAP);
  const top = MARGIN + 24 + title.length * 32 + 44;
  const height = top + heights.reduce((sum, one) => sum + one, 0) + MARGIN + 20;
  const scale = Math.min(SCALE, LONGEST / height);
  canvas.width = Math.floor(WIDTH * scale);
  canvas.height = Math.floor(height * scale);
  context.scale(scale, scale);
  context.textBaseline = 'alphabetic';
  // Every run is placed by its left edge; which way its marks and spaces go is said for each text.
  context.textAlign = 'left';
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, WIDTH, height);
  drawHead(context, content, title, top);
  let y = top;
  for (const [index, row] of rows.entries()) {
    drawLabel(context, content.rows[index]?.label ?? '', MARGIN, y + 12);
    for (const [side, lines] of row.entries()) drawLines(context, lines, columnAt(side), y + LABEL);
    y += heights[index] ?? 0;
  }
  drawLabel(context, content.foot, MARGIN, y + 20);
}

function drawHead(
  context: CanvasRenderingContext2D,
  { site, heads }: PictureContent,
  title: readonly (readonly Run[])[],
  top: number,
): void {
  drawLabel(context, site, MARGIN, MARGIN + 8);
  context.font = FONTS.headline;
  context.fillStyle = COLOURS.ink;
  const isFromRight = setDirection(context, title);
  for (const [index, line] of title.entries()) {
    const [run] = line;
    if (!run) continue;
    const x = isFromRight ? WIDTH - MARGIN - run.width : MARGIN;
    context.fillText(run.text, x, MARGIN + 40 + index * 32);
  }
  for (const [side, words] of heads.entries()) drawLabel(context, words, columnAt(side), top - 26);
  context.fillStyle = COLOURS.line;
  context.fillRect(MARGIN, top - 14, WIDTH - 2 * MARGIN, 1);
}

function drawLabel(context: CanvasRenderingContext2D, words: string, x: number, y: number): void {
  context.font = FONTS.label;
  context.direction = 'ltr';
  context.fillStyle = COLOURS.ink2;
  context.fillText(words, x, y);
}

function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly Run[])[],
  x: number,
  top: number,
): void {
  context.font = FONTS.words;
  const isFromRight = setDirection(context, lines);
  for (const [index, line] of lines.entries()) {
    for (const run of line) {
      const left = isFromRight ? x + COLUMN - run.x - run.width : x + run.x;
      drawRun(context, run, left, top + index * LINE + 18);
    }
  }
}

/** What went is struck out, what came is underlined: the picture may be printed without colours. */
function drawRun(context: CanvasRenderingContext2D, { op, text, width }: Run, x: number, y: number): void {
  if (op !== 'same') {
    context.fillStyle = op === 'added' ? COLOURS.addedGround : COLOURS.removedGround;
    context.fillRect(x, y - 16, width, 21);
  }
  context.fillStyle = op === 'same' ? COLOURS.ink : op === 'added' ? COLOURS.added : COLOURS.removed;
  context.fillText(text, x, y);
  if (op !== 'same') context.fillRect(x, op === 'added' ? y + 3 : y - 6, width, 1.5);
}

function measuring(context: CanvasRenderingContext2D, font: string): (text: string) => number {
  return (text) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Draws what follows in the direction of the first letter. @returns whether that is from the right */
function setDirection(context: CanvasRenderingContext2D, lines: readonly (readonly Run[])[]): boolean {
  const letter = /\p{L}/u.exec(lines.flat().reduce((text, run) => text + run.text, ''));
  const isFromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter?.[0] ?? '');
  context.direction = isFromRight ? 'rtl' : 'ltr';
  return isFromRight;
}

function columnAt(side: number): number {
  return MARGIN + side * (COLUMN + GUTTER);
}
